package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the Markdown to the golden pages. */
class MarkdownReferenceTest {
    @Test
    void rendersTheGoldenPages() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        MarkdownReference.render(Samples.golden()).forEach((path, page) -> pages.put(path, new String(page, UTF_8)));

        Golden.check("pages", pages);
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
}
