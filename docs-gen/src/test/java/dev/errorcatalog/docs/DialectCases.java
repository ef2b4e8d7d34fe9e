package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.Version;
import dev.errorcatalog.docs.html.SiteSettings;
import dev.errorcatalog.docs.markdown.HostileTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Writes the references that {@code src/test/dialects} compiles, a folder for each: those of the tests' catalogs, and of
 * catalogs made of hostile texts, one on each page. Arguments: the folder, how many texts are made at random, the seed.
 */
final class DialectCases {
    private static final int TEXTS_OF_A_CATALOG = 500;
    private static final int ERRORS_OF_A_CATEGORY = 20;

    private final Path folder;

    private DialectCases(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        delete(folder);
        DialectCases cases = new DialectCases(folder);
        cases.write("device-sync", Samples.deviceSync(), Optional.empty());
        cases.write("golden", Samples.golden(), Optional.empty());
        cases.write(
                "golden-released",
                Samples.golden(),
                Optional.of(Samples.goldenRelease(Map.of("call/60", List.of("1.2.0 fatal-set", "1.6.0 renumbered")))));
        cases.write("hostile", Samples.hostile(), Optional.empty());
        cases.write("hostile-released", Samples.hostile(), Optional.of(release(Samples.hostile())));
        cases.texts("everywhere", HostileTexts.everywhere());
        HostileTexts random = new HostileTexts(Long.parseLong(args[2]));
        cases.texts(
                "random",
                Stream.generate(random::next).limit(Integer.parseInt(args[1])).toList());
    }

    private static Release release(Catalog catalog) {
        return Release.of(catalog, Version.parse("1.0.0"));
    }

    private void texts(String name, List<String> texts) throws IOException {
        for (int from = 0; from < texts.size(); from += TEXTS_OF_A_CATALOG) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + TEXTS_OF_A_CATALOG));
            write("%s-%05d".formatted(name, from), catalog(some), Optional.empty());
        }
    }

    private static Catalog catalog(List<String> texts) {
        StringBuilder errors = new StringBuilder("errors:\n");
        List<String> titles = new ArrayList<>();
        for (String text : texts) {
            if (text.matches("[\\s\\u00a0\\u200b]*")) {
                continue;
            }
            int number = titles.size();
            titles.add(text);
            errors.append("""
                      E%1$d:
                        code: c%2$d/%1$d
                        description: %3$s
                        cause: [%3$s, %3$s]
                        action: %3$s
                        note: %4$s
                        logs: [%5$s]
                        deprecated: {since: 1.0.0, reason: %3$s}
                    """.formatted(
                    number, number / ERRORS_OF_A_CATEGORY, quoted(text), quoted("a " + text), quoted(line(text))));
        }
        StringBuilder yaml = new StringBuilder("""
                catalog: 1
                name: texts
                unknown: AppException
                classes:
                  AppException:
                    extends: java.lang.RuntimeException
                    description: "The root."
                    fields:
                      word: {type: String, description: "A word."}
                      x: {type: String, description: "One."}
                      y: {type: String, description: "Another."}
                categories:
                """);
        for (int i = 0; i * ERRORS_OF_A_CATEGORY < titles.size(); i++) {
            String text = titles.get(i * ERRORS_OF_A_CATEGORY);
            yaml.append("  c%d: {title: %s, description: %s, wire: [%s], class: AppException}%n"
                    .formatted(i, quoted(line(text)), quoted(text), quoted("w" + i + line(text))));
        }
        Parsed parsed =
                Catalogs.read("texts.yaml", yaml.append(errors).toString().getBytes(UTF_8));
        return parsed.catalog().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    /** What an earlier run left. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void write(String name, Catalog catalog, Optional<Release> release) throws IOException {
        write(name + "/markdown", MarkdownReference.render(catalog, release));
        write(name + "/site", SiteReference.render(catalog, release, SiteSettings.none()));
    }

    private void write(String name, SortedMap<String, byte[]> pages) throws IOException {
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            Path file = folder.resolve(name).resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, page.getValue());
        }
    }
}
