package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.docs.html.SiteSettings;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the settings of a maintainer do to the heads of pages and to the pages around them. */
class SiteSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://docs.example.org/reference", "https://docs.example.org/reference/"})
    void withAnAddressEachPageHasOneOfItsOwn(String address) {
        SortedMap<String, byte[]> site = site(address, "icon.svg", "");

        assertThat(url(page(site, "index.html"))).isEqualTo("https://docs.example.org/reference/");
        assertThat(url(page(site, "errors/call-60.html")))
                .isEqualTo("https://docs.example.org/reference/errors/call-60.html");
        Document nowhere = page(site, "404.html");
        assertThat(nowhere.select("[rel=canonical], [property=og:url]")).isEmpty();
        assertThat(nowhere.select("link, script, header a, main a, footer a").eachAttr("href"))
                .filteredOn(link -> !link.isEmpty())
                .allMatch(link -> link.startsWith("/reference/"));
        assertThat(nowhere.select(".find").attr("action")).isEqualTo("/reference/index.html");
    }

    @Test
    void aSiteAtTheRootOfItsServerHasThatInItsLinks() {
        Document nowhere = page(site("https://docs.example.org", "icon.svg", ""), "404.html");

        assertThat(nowhere.select(".brand").attr("href")).isEqualTo("/index.html");
    }

    @Test
    void withoutAnAddressNothingNeedsOne() {
        SortedMap<String, byte[]> site = SiteReference.render(Samples.golden(), Optional.empty(), SiteSettings.none());

        assertThat(site).doesNotContainKeys("404.html", "sitemap.xml");
        assertThat(page(site, "index.html").select("[rel=canonical], [property=og:url]"))
                .isEmpty();
    }

    @Test
    void theMapHasThePagesOfToday() {
        SortedMap<String, byte[]> site = ReleasedSite.render();
        String map = new String(site.get("sitemap.xml"), UTF_8);

        assertThat(site).containsKeys("errors/call-60.html", "errors/call-114.html", "errors/call-61.html");
        assertThat(map)
                .contains("/reference/</loc>", "/errors/call-61.html<")
                .doesNotContain("/reference/index.html", "/errors/call-60.html", "/errors/call-114.html", "404.html");
    }

    @ParameterizedTest
    @CsvSource({
        "logo.svg,                              ../logo.svg,                           img-src 'self';",
        "https://cdn.example.org:8443/l.svg,    https://cdn.example.org:8443/l.svg,    img-src 'self' https://cdn.example.org:8443;",
    })
    void aLogoMayBeLoadedFromWhereItIs(String logo, String address, String policy) {
        Document page = page(site("https://docs.example.org", logo, ""), "errors/call-60.html");

        assertThat(page.select("[http-equiv]").attr("content")).contains(policy);
        assertThat(page.select(".brand img").attr("src")).isEqualTo(address);
        assertThat(page.select("[rel=icon]").attr("href")).isEqualTo(address);
    }

    @Test
    void aLinkThatIsSharedSaysWhatItIsAbout() {
        Document page = page(site("https://docs.example.org", "icon.svg", ""), "errors/session-208.html");

        assertThat(page.select("[property=og:title]").attr("content")).isEqualTo("BAD_FILE (session/208)");
        assertThat(page.select("[property=og:description]").attr("content"))
                .isEqualTo(page.select("[name=description]").attr("content"))
                .isNotBlank();
    }

    @Test
    void noStylesheetEndsTheStyle() {
        Document page =
                page(site("https://docs.example.org", "icon.svg", "p::after { content: '</style><b>' }"), "index.html");

        assertThat(page.select("b")).isEmpty();
        assertThat(page.select("style").html()).contains("content: '<\\/style><b>'");
    }

    private static String url(Document page) {
        String url = page.select("[rel=canonical]").attr("href");
        assertThat(page.select("[property=og:url]").attr("content")).isEqualTo(url);
        return url;
    }

    private static SortedMap<String, byte[]> site(String address, String logo, String stylesheet) {
        SiteSettings settings = new SiteSettings(
                Optional.empty(),
                Optional.of(logo),
                Optional.empty(),
                Optional.of(address),
                Optional.empty(),
                Optional.of(stylesheet));
        return SiteReference.render(Samples.golden(), Optional.empty(), settings);
    }

    private static Document page(SortedMap<String, byte[]> site, String path) {
        return Jsoup.parse(new String(site.get(path), UTF_8));
    }
}
