package dev.errorcatalog.docs.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.docs.MarkdownReference;
import dev.errorcatalog.docs.Samples;
import dev.errorcatalog.docs.SiteReference;
import dev.errorcatalog.docs.html.SiteSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can become of a reference after it was written is found, and what is no damage is not. */
class DocsCheckTest {
    private static final Optional<Release> RELEASE = Optional.of(Samples.goldenRelease(Map.of()));
    private static final SortedMap<String, byte[]> SITE =
            SiteReference.render(Samples.golden(), RELEASE, SiteSettings.none());
    private static final SortedMap<String, byte[]> MARKDOWN = MarkdownReference.render(Samples.golden(), RELEASE);

    private static final String STALE = " is stale: the catalog, its lock or a setting now gives another page";
    private static final String ORPHAN = " is an orphan: nothing in the catalog or its lock has this page";

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("nothing", SITE, files -> {}),
                damage("CRLF", SITE, files -> files.replaceAll((path, page) -> withCrlf(page))),
                damage("CRLF", MARKDOWN, files -> files.replaceAll((path, page) -> withCrlf(page))),
                damage("everything deleted", SITE, Map::clear, "no page is there"),
                damage("deleted", SITE, files -> files.remove("errors/call-60.html"), "errors/call-60.html is missing"),
                damage("deleted", MARKDOWN, files -> files.remove("reset.md"), "reset.md is missing"),
                damage("edited", SITE, add("errors/call-60.html", "!"), "errors/call-60.html" + STALE),
                damage("edited", SITE, add("errors.json", " "), "errors.json" + STALE),
                damage("edited", MARKDOWN, add("index.md", " "), "index.md" + STALE),
                damage("extra", SITE, add("errors/call-61.html", "<p>x"), "errors/call-61.html" + ORPHAN),
                damage("extra", SITE, add("notes.txt", "x"), "notes.txt" + ORPHAN),
                damage("extra", MARKDOWN, add("old.md", "x"), "old.md" + ORPHAN),
                damage(
                        "several",
                        SITE,
                        add("notes.txt", "x")
                                .andThen(add("reset.html", "!"))
                                .andThen(files -> files.remove("errors/call-60.html")),
                        "errors/call-60.html is missing",
                        "reset.html" + STALE,
                        "notes.txt" + ORPHAN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void everyDamageIsToldOnce(
            String name,
            SortedMap<String, byte[]> made,
            Consumer<SortedMap<String, byte[]>> damage,
            List<String> findings) {
        assertThat(new DocsCheck(made).differences(changed(made, damage))).containsExactlyElementsOf(findings);
    }

    static Stream<Arguments> links() {
        return Stream.of(
                damage(
                        "to no page",
                        SITE,
                        add("reset.html", "<a title='>' href='errors/no.html?a&amp;b#c'>x</a>"),
                        "reset.html links to errors/no.html?a&b#c, which is not there"),
                damage(
                        "to no address",
                        SITE,
                        add("reset.html", "<a href=\"a b\">x</a>"),
                        "reset.html links to a b, which is not there"),
                damage(
                        "to no place",
                        SITE,
                        add("errors/call-60.html", "<a href=call-50.html#WRONG>x</a><a href='#'>y</a>"),
                        "errors/call-60.html links to call-50.html#WRONG, but that page has no such place"),
                damage(
                        "of two pages",
                        SITE,
                        add("reset.html", "<img src='own.png'>").andThen(add("retired.html", "<img src=own.png>")),
                        "reset.html and 1 more link to own.png, which is not there"),
                damage(
                        "elsewhere",
                        SITE,
                        add("reset.html", "<a href='/'>x</a><a href='../a.html'>y</a><a href='mailto:a b'>z</a>")),
                damage(
                        "in a script and a comment",
                        SITE,
                        add("reset.html", "<script>'<a href=\"no.html\">'</script><!-- <a href='no.html'> -->")),
                damage(
                        "in Markdown",
                        MARKDOWN,
                        add(
                                "reset.md",
                                "\n\n[`x`](errors/no.md) `](code.md)`\n```java\n](block.md)\n```\n\n[y]\n\n[y]: z.md"),
                        "reset.md links to errors/no.md, which is not there",
                        "reset.md links to z.md, which is not there"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("links")
    void everyLinkThatLeadsNowhereIsTold(
            String name,
            SortedMap<String, byte[]> made,
            Consumer<SortedMap<String, byte[]>> damage,
            List<String> findings) {
        SortedMap<String, byte[]> linked = changed(made, damage);

        assertThat(new DocsCheck(linked).differences(linked)).containsExactlyElementsOf(findings);
    }

    @Test
    void whatATemplateLoadsAndWasPutThereIsNoOrphanAndOneThatWasNotIsMissed() {
        String template = "<html><head>{{head}}<link href='https://example.org/ours/own.css'></head>"
                + "<body>{{header}}{{main}}{{footer}}<img src='ours.png'></body></html>";
        SortedMap<String, byte[]> made = SiteReference.render(
                Samples.golden(),
                RELEASE,
                new SiteSettings(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(template),
                        Optional.empty()));

        SortedMap<String, byte[]> atTheTop = changed(made, add("ours.png", "x"));
        SortedMap<String, byte[]> inEachFolder = changed(
                atTheTop,
                add("categories/ours.png", "x")
                        .andThen(add("classes/ours.png", "x"))
                        .andThen(add("errors/ours.png", "x")));

        assertThat(new DocsCheck(made).differences(made))
                .singleElement()
                .asString()
                .matches("categories/call.html and \\d+ more link to ours.png, which is not there");
        assertThat(new DocsCheck(made).differences(atTheTop))
                .as("seen from a folder")
                .hasSize(1);
        assertThat(new DocsCheck(made).differences(inEachFolder)).isEmpty();
    }

    static Stream<Catalog> catalogs() {
        return Stream.of(Samples.golden(), Samples.hostile(), Samples.deviceSync());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void whatWasJustWrittenHasNoFinding(Catalog catalog) {
        Optional<Release> release = Optional.of(Release.of(catalog, Optional.empty()));
        for (SortedMap<String, byte[]> made : List.of(
                SiteReference.render(catalog, release, SiteSettings.none()),
                MarkdownReference.render(catalog, release))) {
            DocsCheck check = new DocsCheck(made);

            assertThat(check.differences(made)).isEmpty();
            assertThat(check.brokenPromises(catalog, release, Optional.empty())).isEmpty();
        }
    }

    private static Arguments damage(
            String name,
            SortedMap<String, byte[]> made,
            Consumer<SortedMap<String, byte[]>> damage,
            String... findings) {
        return arguments(name, made, damage, List.of(findings));
    }

    private static Consumer<SortedMap<String, byte[]>> add(String path, String more) {
        return files ->
                files.merge(path, more.getBytes(UTF_8), (page, end) -> (text(page) + text(end)).getBytes(UTF_8));
    }

    private static SortedMap<String, byte[]> changed(
            SortedMap<String, byte[]> files, Consumer<SortedMap<String, byte[]>> change) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        change.accept(changed);
        return changed;
    }

    private static byte[] withCrlf(byte[] page) {
        return text(page).replace("\n", "\r\n").getBytes(UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
