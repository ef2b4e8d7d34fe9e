package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the Markdown to the golden pages. After a change that is meant, run the tests once with
 * {@code -Derrorcatalog.refresh=true}, read the difference, and commit it.
 */
class MarkdownReferenceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");

    @Test
    void rendersTheGoldenPages() throws IOException {
        SortedMap<String, byte[]> pages = MarkdownReference.render(Samples.golden());
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            refresh(pages);
        }
        SortedMap<String, String> golden = golden();

        assertThat(pages.keySet()).containsExactlyElementsOf(golden.keySet());
        golden.forEach((path, text) ->
                assertThat(new String(pages.get(path), UTF_8)).as(path).isEqualTo(text));
    }

    @Test
    void rendersTheSameBytesInEveryLocale() {
        Catalog catalog = Samples.golden();
        SortedMap<String, byte[]> pages = MarkdownReference.render(catalog);
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(MarkdownReference.render(catalog)).as(tag).containsExactlyEntriesOf(pages);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void pagesAreUnmodifiableAndEndWithOneLineEnd() {
        SortedMap<String, byte[]> pages = MarkdownReference.render(Samples.golden());

        pages.forEach((path, bytes) -> assertThat(new String(bytes, UTF_8))
                .as(path)
                .endsWith("\n")
                .doesNotEndWith("\n\n")
                .doesNotContain("\r", "\t", "\n\n\n"));
        assertThat(pages).isUnmodifiable();
    }

    @Test
    void aTitleOfTheMaintainersIsThatOfTheFirstPage() {
        SortedMap<String, byte[]> pages =
                MarkdownReference.render(Samples.golden(), Optional.empty(), Optional.of("Our errors"));

        assertThat(new String(pages.get("index.md"), UTF_8)).contains("\n# Our errors\n");
    }

    @Test
    void sourcesStayWithTheMaintainers() {
        MarkdownReference.render(Samples.golden())
                .forEach((path, bytes) ->
                        assertThat(new String(bytes, UTF_8)).as(path).doesNotContain("only maintainers read"));
    }

    private static SortedMap<String, String> golden() throws IOException {
        SortedMap<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return golden;
    }

    private static void refresh(SortedMap<String, byte[]> pages) throws IOException {
        for (String path : golden().keySet()) {
            Files.delete(GOLDEN.resolve(path));
        }
        for (String path : pages.keySet()) {
            Files.createDirectories(GOLDEN.resolve(path).getParent());
            Files.write(GOLDEN.resolve(path), pages.get(path));
        }
    }
}
