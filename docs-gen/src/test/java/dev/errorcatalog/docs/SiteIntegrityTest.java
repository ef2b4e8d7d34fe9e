package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.html.SiteSettings;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the catalog: pages are well-formed, lead nowhere else, and say what the catalog says and no more. */
class SiteIntegrityTest {
    private static final Set<String> TAGS = Set.of(
            ("a aside body br button code dd details div dl dt em fieldset figure footer form h1 h2 h3 head header html"
                            + " img input kbd label legend li link main meta nav noscript ol p path pre rect script section small"
                            + " span strong style summary svg table tbody td text th thead title tr ul var")
                    .split(" "));

    /** A catalog and its site. */
    record Sample(String name, Catalog catalog, SortedMap<String, byte[]> site) {
        static Sample of(String name, Catalog catalog) {
            return new Sample(name, catalog, SiteReference.render(catalog, Optional.empty(), SiteSettings.none()));
        }

        @Override
        public String toString() {
            return name;
        }

        Map<String, Document> pages() {
            Map<String, Document> pages = new HashMap<>();
            site.forEach((path, bytes) -> {
                if (path.endsWith(".html")) {
                    Parser parser = Parser.htmlParser().setTrackErrors(10);
                    pages.put(path, Jsoup.parse(new String(bytes, UTF_8), "", parser));
                    assertThat(parser.getErrors()).as(path).isEmpty();
                }
            });
            return pages;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                Sample.of("golden", Samples.golden()),
                Sample.of("hostile", Samples.hostile()),
                Sample.of("Device Sync", Samples.deviceSync()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkAndAnchorLeadsSomewhere(Sample sample) {
        Map<String, Document> pages = sample.pages();
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.startsWith("https://") && element.is("a[rel=noopener]")) {
                    continue;
                }
                URI target = URI.create("/" + path).resolve(address);
                String file = target.getPath().substring(1);
                String anchor = target.getFragment();
                boolean isThere = target.getScheme() == null
                        && sample.site().containsKey(file)
                        && (anchor == null || page(pages, file).getElementById(anchor) != null);
                if (!isThere) {
                    broken.add(path + " -> " + address);
                }
            }
        });

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pagesHoldOurElementsOnlyAndNothingThatRuns(Sample sample) {
        sample.pages().forEach((path, page) -> {
            Set<String> ids = new HashSet<>();
            for (Element element : page.child(0).getAllElements()) {
                assertThat(TAGS).as(path).contains(element.tagName());
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .as(path)
                                .doesNotStartWith("on")
                                .isNotEqualTo("style"));
                assertThat(element.id().isEmpty() || ids.add(element.id()))
                        .as(path + " has two of " + element.id())
                        .isTrue();
            }
            assertThat(page.select("script")).as(path).hasSize(path.equals("index.html") ? 2 : 1);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachTitleIsThatOfOnePageAndHeadingsAreSteppedThrough(Sample sample) {
        Map<String, String> titles = new HashMap<>();
        sample.pages().forEach((path, page) -> {
            assertThat(titles.put(page.title(), path))
                    .as(page.title() + " of " + path)
                    .isNull();
            int above = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isBetween(above == 0 ? 1 : 2, above + 1);
                above = level;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textsOfTheCatalogShowThemselves(Sample sample) {
        Map<String, Document> pages = sample.pages();
        for (ErrorEntry error : sample.catalog().errors().values()) {
            String shown = folded(page(pages, "errors/" + error.id().pageName() + ".html")
                    .select("main")
                    .text());
            List<String> texts = new ArrayList<>(error.action());
            texts.addAll(error.cause());
            texts.add(error.description());
            texts.addAll(error.logs());
            for (String text : texts) {
                for (String line : PlainText.of(text).split("\n", -1)) {
                    // Addresses of links and numbers of lists are not among the words of a page.
                    String words = line.replaceAll("\\(https://[^ ]*\\)|^ *(- )+|^ *\\d\\. *", "");
                    if (error.logs().contains(text)) {
                        words = text;
                    }
                    assertThat(shown).as(error.name()).contains(folded(words));
                }
            }
        }
    }

    private static Document page(Map<String, Document> pages, String path) {
        return Optional.ofNullable(pages.get(path)).orElseThrow(() -> new AssertionError("no page " + path));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s*]+", "");
    }
}
