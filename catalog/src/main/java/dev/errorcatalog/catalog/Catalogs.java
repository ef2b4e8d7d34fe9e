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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    private static final int LARGEST = 64 << 20;

    private final Problems problems = new Problems();
    private final String mainName;
    private boolean isIncomplete;

    private Catalogs(String mainName) {
        this.mainName = mainName;
    }

    /**
     * Reads a catalog with the files it includes.
     *
     * @param name the path of the main file to show in messages, with {@code /}
     * @param main the main file; may lie inside a jar that is open as a file system
     */
    public static Parsed read(String name, Path main) {
        Catalogs reader = new Catalogs(name);
        return reader.parse(reader.open(name, main), Optional.of(new IncludedFiles(name, main)));
    }

    /**
     * Reads a catalog of a place without folders, so that it can include nothing.
     *
     * @param name the path of the main file to show in messages, with {@code /}
     * @param main what the main file holds
     */
    public static Parsed read(String name, byte[] main) {
        Catalogs reader = new Catalogs(name);
        return reader.parse(reader.decode(name, main), Optional.empty());
    }

    private Parsed parse(Optional<Source> main, Optional<IncludedFiles> folder) {
        Optional<Node> root = main.flatMap(source -> nodes(source, "catalog: 1"));
        Position top = main.orElse(new Source(mainName, "")).at(0);
        List<Node> roots = new ArrayList<>();
        isIncomplete = !root.map(Node::isWhole).orElse(false);
        Optional<Draft> draft = root.map(node -> {
            roots.add(node);
            List<Node> included = included(node, folder);
            roots.addAll(included);
            return CatalogReader.read(node, included, problems);
        });
        // With a file or a part missing, what it declares would be missing everywhere: no rule could tell the truth.
        draft.filter(read -> !isIncomplete).ifPresent(read -> CatalogRules.check(read, problems));
        boolean good = !problems.hasErrors();
        return new Parsed(
                draft.filter(read -> good).map(Draft::toCatalog), new Positions(top, roots), problems.sorted(mainName));
    }

    private Optional<Node> nodes(Source source, String start) {
        int before = problems.count();
        Optional<Node> node = YamlParser.parse(source, problems);
        if (node.isEmpty() && problems.count() == before) {
            MissingKey.reportEmpty(source.at(0), start, problems);
        }
        return node;
    }

    private List<Node> included(Node main, Optional<IncludedFiles> folder) {
        int before = problems.count();
        List<Node> included = new ArrayList<>();
        List<IncludedFiles.Include> files = IncludedFiles.of(main, folder, problems);
        isIncomplete |= problems.count() > before;
        for (IncludedFiles.Include file : files) {
            Optional<Node> node = open(file.name(), file.path()).flatMap(source -> nodes(source, "errors:"));
            node.ifPresent(included::add);
            isIncomplete |= !node.map(Node::isWhole).orElse(false);
        }
        return included;
    }

    private Optional<Source> open(String name, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            // The size is not asked for first: what is no regular file has none, and goes on for ever.
            return decode(name, in.readNBytes(LARGEST + 1));
        } catch (NoSuchFileException e) {
            problems.add(UNREADABLE, emptyFile(name), "there is no such file", "check the path");
        } catch (IOException | SecurityException e) {
            String message = "the file cannot be read (" + e.getClass().getSimpleName() + ")";
            problems.add(UNREADABLE, emptyFile(name), message, "it should be a file that you may read");
        }
        return Optional.empty();
    }

    private Optional<Source> decode(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(TOO_LARGE, emptyFile(name), "the file is larger than 64 MiB", "split it with `include`");
            return Optional.empty();
        }
        return Utf8.decode(name, bytes, problems);
    }

    private static Position emptyFile(String name) {
        return new Source(name, "").at(0);
    }
}
