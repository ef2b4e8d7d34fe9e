package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.shape.WrongType;
import dev.errorcatalog.catalog.yaml.Node;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the files that {@code include:} names, from the place where the main file was found. */
final class IncludedFiles {
    static final Rule FORM = Rule.error(
            "include-form",
            "An included path stays below the main file: relative, no `..`, `*` in the last part only, no `**`.");
    static final Rule MATCH =
            Rule.error("include-match", "Every included path names a file, so that none is forgotten.");

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_*][A-Za-z0-9._*-]*");

    private final String mainName;
    private final Path main;

    IncludedFiles(String mainName, Path main) {
        this.mainName = mainName;
        this.main = main;
    }

    /** A file to read, once, under the name to show in messages. */
    record Include(String name, Path path) {}

    /** The included files of a main file, each once, by their paths; the order of the patterns has no effect. */
    static List<Include> of(Node main, Optional<IncludedFiles> folder, Problems problems) {
        TreeMap<String, Include> files = new TreeMap<>();
        for (Node.Scalar pattern : patterns(main, problems)) {
            if (!isWellFormed(pattern.text())) {
                problems.add(
                        FORM,
                        pattern.position(),
                        Quoted.of(pattern.text()) + " is no path below the main file",
                        "write it like `errors/*.yaml`");
            } else if (folder.isEmpty()) {
                problems.add(
                        FORM,
                        pattern.position(),
                        "this catalog was not found in a folder or jar, so it includes nothing",
                        "put all of it in one file");
            } else {
                List<Include> found = folder.get().matching(pattern.text());
                if (found.isEmpty()) {
                    problems.add(
                            MATCH,
                            pattern.position(),
                            "no file matches " + Quoted.of(pattern.text()),
                            "paths start at the folder of the main file");
                }
                found.forEach(file -> files.put(file.name(), file));
            }
        }
        return List.copyOf(files.values());
    }

    private static List<Node.Scalar> patterns(Node main, Problems problems) {
        List<Node.Scalar> patterns = new ArrayList<>();
        if (main instanceof Node.Mapping mapping) {
            mapping.find("include").map(Node.Pair::value).ifPresent(value -> {
                List<Node> items = value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
                for (Node item : items) {
                    if (value instanceof Node.Sequence && item instanceof Node.Scalar scalar) {
                        patterns.add(scalar);
                    } else {
                        WrongType.report(item, "`include`", "a list of paths", "write `[errors/*.yaml]`", problems);
                    }
                }
            });
        }
        return patterns;
    }

    private static boolean isWellFormed(String pattern) {
        String[] parts = pattern.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            // Elsewhere, two stars mean folders at any depth: here they would quietly mean one.
            String refused = i == parts.length - 1 ? "**" : "*";
            if (!PART.matcher(parts[i]).matches() || parts[i].contains(refused)) {
                return false;
            }
        }
        return true;
    }

    private List<Include> matching(String pattern) {
        int slash = pattern.lastIndexOf('/');
        Path folder = main.toAbsolutePath().getParent();
        String inside = pattern.substring(0, slash + 1);
        String shown = mainName.substring(0, mainName.lastIndexOf('/') + 1) + inside;
        String wanted = pattern.substring(slash + 1);
        if (folder == null) {
            return List.of();
        }
        List<Include> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(inside))) {
            for (Path file : files) {
                String fileName = String.valueOf(file.getFileName());
                boolean hidden = fileName.startsWith(".");
                if (!hidden
                        && matches(fileName, wanted)
                        && Files.isRegularFile(file)
                        && !Files.isSameFile(file, main)) {
                    found.add(new Include(shown + fileName, file));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // No such folder: no file matches.
        }
        return found;
    }

    /** Whether a name is made of the parts between the stars, in their order; no regular expression, which could hang. */
    private static boolean matches(String name, String pattern) {
        String[] parts = pattern.split("\\*", -1);
        String last = parts[parts.length - 1];
        if (parts.length == 1) {
            return name.equals(pattern);
        }
        if (!name.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (String part : Arrays.asList(parts).subList(1, parts.length - 1)) {
            int next = name.indexOf(part, at);
            if (next < 0) {
                return false;
            }
            at = next + part.length();
        }
        return name.endsWith(last) && name.length() - last.length() >= at;
    }
}
