package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.html.EditLink;
import dev.errorcatalog.docs.html.EditLink.Place;
import dev.errorcatalog.docs.html.SiteSettings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Holds the site to the golden pages. */
class SiteReferenceTest {
    private static final Optional<Release> RELEASE = Optional.of(Samples.goldenRelease(
            Map.of("call/60", List.of("1.2.0 fatal-set"), "call/50", List.of("1.4.0 const-renamed"))));

    @Test
    void rendersTheGoldenPages() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        golden(address("https://docs.example.org/errors"))
                .forEach((path, bytes) -> pages.put(path, withoutStyleAndScript(new String(bytes, UTF_8))));
        // Not made from the catalog.
        pages.keySet().removeAll(List.of("style.css", "page.js", "icon.svg", "rules.html"));

        Golden.check("site", pages);
    }

    @Test
    void rendersTheSameBytesInEveryLocale() {
        SortedMap<String, byte[]> pages = golden(SiteSettings.none());
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));

                assertThat(golden(SiteSettings.none())).as(tag).containsExactlyEntriesOf(pages);
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(pages).isUnmodifiable();
    }

    @Test
    void aThousandErrorsCostAMegabyteOnTheFirstPage() {
        Catalog catalog = Samples.many(5_000);

        SortedMap<String, byte[]> pages = SiteReference.render(catalog, Optional.empty(), SiteSettings.none());

        assertThat(pages.keySet().stream().filter(path -> path.startsWith("errors/")))
                .hasSize(5_000);
        assertThat(pages.getOrDefault("index.html", new byte[0])).hasSizeBetween(1_000_000, 5_000_000);
        assertThat(pages.values().stream().mapToLong(page -> page.length).sum()).isLessThan(40_000_000);
    }

    @Test
    void settingsAreOnEveryPage() {
        SiteSettings settings = new SiteSettings(
                Optional.of("Our <errors>"),
                Optional.of("logo.svg"),
                Optional.of(new EditLink(
                        "https://example.org/{file}?{category}&{name}&{line}#{id}",
                        name -> new Place("errors/" + name + " & ü#.yaml", 7))),
                Optional.of("https://docs.example.org/"),
                Optional.of("<html><head>{{head}}</head><body><p>ours</p>{{header}}{{main}}{{footer}}</body></html>"),
                Optional.of("h1 { color: teal }"));

        SortedMap<String, byte[]> site = golden(settings);

        var page = Jsoup.parse(new String(site.get("errors/session-208.html"), UTF_8));
        assertThat(page.title()).isEqualTo("BAD_FILE (session/208) – Our <errors>");
        var first = Jsoup.parse(new String(site.get("index.html"), UTF_8));
        assertThat(first.select("title, h1, .brand > span:not(.quiet)").eachText())
                .containsExactly("Our <errors>", "Our <errors>", "Our <errors>");
        assertThat(new String(site.get("errors.json"), UTF_8)).contains("\"title\":\"Our \\u003cerrors\\u003e\"");
        assertThat(new String(site.get("llms.txt"), UTF_8)).startsWith("# Our <errors>\n");
        assertThat(page.select(".brand img").attr("src")).isEqualTo("../logo.svg");
        assertThat(page.select(".facts a[rel]").attr("href"))
                .isEqualTo("https://example.org/errors/BAD_FILE%20%26%20%C3%BC%23.yaml?session&BAD_FILE&7#session-208");
        assertThat(page.body().child(0).text()).isEqualTo("ours");
        assertThat(new String(site.get("style.css"), UTF_8)).endsWith("h1 { color: teal }");
        assertThat(new String(site.get("index.html"), UTF_8)).contains("h1 { color: teal }</style>");
        assertThat(new String(site.get("sitemap.xml"), UTF_8))
                .contains("<loc>https://docs.example.org/errors/session-208.html</loc>");
    }

    @Test
    void aTemplateWithoutAPlaceForThePageIsRefused() {
        SiteSettings settings = new SiteSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("{{head}} {{header}} {{mian}} {{footer}}"),
                Optional.empty());

        assertThatThrownBy(() -> golden(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{{main}}")
                .hasMessageContaining("{{mian}}");
    }

    @Test
    void theEarlierReleaseIsToldOnThePageOfChanges() {
        var page = Jsoup.parse(new String(golden(SiteSettings.none()).get("changes.html"), UTF_8));

        assertThat(page.select("section.release h2").eachText())
                .containsExactly("1.5.0", "1.4.0", "1.2.0", "1.1.0", "1.0.0");
        assertThat(page.select("section.release").get(1).text())
                .contains("BAD_LOGIN call/50: another name.", "NEVER_SENT", "GoneException");
    }

    private static SiteSettings address(String address) {
        return new SiteSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address),
                Optional.empty(),
                Optional.empty());
    }

    private static SortedMap<String, byte[]> golden(SiteSettings settings) {
        return SiteReference.render(Samples.golden(), RELEASE, settings);
    }

    /** The first page holds both, and their digests; they have files of their own in the sources. */
    private static String withoutStyleAndScript(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256");
    }
}
