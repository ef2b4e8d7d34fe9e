package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.problem.Source;
import dev.errorcatalog.catalog.read.CatalogReader;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.rule.CatalogRules;
import dev.errorcatalog.catalog.shape.MissingKey;
import dev.errorcatalog.catalog.yaml.Node;
import dev.errorcatalog.catalog.yaml.Utf8;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads catalogs: files, then nodes, then a draft, then the rules, then the catalog. Nothing is thrown for what a file
 * contains; it is all in the {@link Parsed#problems() problems}.
 */
public final class Catalogs {
    static final Rule UNREADABLE = Rule.error("unreadable-file", "Every file of a catalog can be read.");
    static final Rule TOO_LARGE = Rule.error("large-file", "A file of a catalog is at most 64 MiB.");

    private static final long LARGEST = 64L << 20;

    private final Problems problems = new Problems();
    private final List<Source> files = new ArrayList<>();
    private boolean isIncomplete;

    private Catalogs() {}

    /**
     * Reads a catalog with the files it includes.
     *
     * @param name the path of the main file to show in messages, with {@code /}
     * @param main the main file; may lie inside a jar that is open as a file system
     */
    public static Parsed read(String name, Path main) {
        Catalogs reader = new Catalogs();
        return reader.parse(reader.open(name, main), Optional.of(new IncludedFiles(name, main)));
    }

    /**
     * Reads a catalog of a place without folders, so that it can include nothing.
     *
     * @param name the path of the main file to show in messages, with {@code /}
     * @param main what the main file holds
     */
    public static Parsed read(String name, byte[] main) {
        Catalogs reader = new Catalogs();
        return reader.parse(reader.decode(name, main), Optional.empty());
    }

    private Parsed parse(Optional<Source> main, Optional<IncludedFiles> folder) {
        Optional<Node> root = main.flatMap(this::nodes);
        List<Node> roots = new ArrayList<>();
        Optional<Draft> draft = root.map(node -> {
            roots.add(node);
            List<Node> included = included(node, folder);
            roots.addAll(included);
            return CatalogReader.read(node, included, problems);
        });
        // With a file missing, what it declares would be missing everywhere: no rule could tell the truth.
        draft.filter(read -> !isIncomplete).ifPresent(read -> CatalogRules.check(read, problems));
        boolean good = !problems.hasErrors();
        return new Parsed(
                draft.filter(read -> good).map(Draft::toCatalog), new Positions(roots), problems.sorted(files));
    }

    private Optional<Node> nodes(Source source) {
        boolean hadErrors = problems.hasErrors();
        Optional<Node> node = YamlParser.parse(source, problems);
        if (node.isEmpty() && problems.hasErrors() == hadErrors) {
            MissingKey.reportEmpty(source.at(0), problems);
        }
        return node;
    }

    private List<Node> included(Node main, Optional<IncludedFiles> folder) {
        List<Node> included = new ArrayList<>();
        for (IncludedFiles.Include file : IncludedFiles.of(main, folder, problems)) {
            Optional<Node> node = open(file.name(), file.path()).flatMap(this::nodes);
            node.ifPresent(included::add);
            isIncomplete |= node.isEmpty();
        }
        return included;
    }

    private Optional<Source> open(String name, Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(TOO_LARGE, emptyFile(name), "the file is larger than 64 MiB", "split it with `include`");
                return Optional.empty();
            }
            return decode(name, Files.readAllBytes(path));
        } catch (IOException | SecurityException e) {
            problems.add(
                    UNREADABLE,
                    emptyFile(name),
                    "the file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check the path and the permissions");
            return Optional.empty();
        }
    }

    private Optional<Source> decode(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(TOO_LARGE, emptyFile(name), "the file is larger than 64 MiB", "split it with `include`");
            return Optional.empty();
        }
        Optional<Source> source = Utf8.decode(name, bytes, problems);
        source.ifPresent(files::add);
        return source;
    }

    private Position emptyFile(String name) {
        Source source = new Source(name, "");
        files.add(source);
        return source.at(0);
    }
}
