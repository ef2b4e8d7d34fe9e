package dev.errorcatalog.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.model.Release;
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
    private static final String STALE = " is stale: the catalog, its lock or a setting now gives another page";
    private static final String ORPHAN = " is an orphan: nothing in the catalog or its lock has this page";

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("nothing", files -> {}),
                damage(
                        "CRLF",
                        files -> files.replaceAll(
                                (path, page) -> bytes(text(page).replace("\n", "\r\n")))),
                damage("everything deleted", Map::clear, "no page is there"),
                damage("deleted page", files -> files.remove("errors/call-60.html"), "errors/call-60.html is missing"),
                damage("edited page", add("errors/call-60.html", "!"), "errors/call-60.html" + STALE),
                damage("edited file", add("errors.json", " "), "errors.json" + STALE),
                damage("extra page", add("errors/call-61.html", "<p>x"), "errors/call-61.html" + ORPHAN),
                damage("extra file", add("notes.txt", "x"), "notes.txt" + ORPHAN),
                damage(
                        "broken link",
                        add("reset.html", "<a title='>' href='errors/no.html?a&amp;b#c'>x</a>"),
                        "reset.html" + STALE,
                        "reset.html links to errors/no.html?a&b#c, which is not there"),
                damage(
                        "link that is no address",
                        add("reset.html", "<a href=\"a b\">x</a>"),
                        "reset.html" + STALE,
                        "reset.html links to a b, which is not there"),
                damage(
                        "link to no place",
                        add("errors/call-60.html", "<a href=call-50.html#WRONG>x</a><a href='#page.main'>y</a>"),
                        "errors/call-60.html" + STALE,
                        "errors/call-60.html links to call-50.html#WRONG, but that page has no such place"),
                damage(
                        "links elsewhere",
                        add("reset.html", "<a href='/'>x</a><a href='../a.html'>y</a><a href='mailto:a b'>z</a>"),
                        "reset.html" + STALE),
                damage(
                        "a script that speaks of links",
                        add("reset.html", "<script>'<a href=\"no.html\">'</script><!-- <a href='no.html'> -->"),
                        "reset.html" + STALE),
                damage(
                        "anchor gone",
                        replace("errors/call-50.html", "id=\"WRONG_PASSWORD\"", ""),
                        "errors/call-50.html" + STALE,
                        "the anchor WRONG_PASSWORD is gone: the lock promises it for call/50"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void everyDamageOfASiteIsTold(String name, Consumer<SortedMap<String, byte[]>> damage, List<String> findings) {
        SortedMap<String, byte[]> made = SiteReference.render(Samples.golden(), RELEASE, SiteSettings.none());

        assertThat(findings(Samples.golden(), made, damage)).containsExactlyElementsOf(findings);
    }

    static Stream<Arguments> markdownDamages() {
        return Stream.of(
                damage(
                        "CRLF",
                        files -> files.replaceAll(
                                (path, page) -> bytes(text(page).replace("\n", "\r\n")))),
                damage("deleted page", files -> files.remove("errors/call-60.md"), "errors/call-60.md is missing"),
                damage("extra page", add("old.md", "x"), "old.md" + ORPHAN),
                damage(
                        "broken link",
                        add("reset.md", "[`x`](errors/no.md) and `](code.md)`\n```java\n](block.md)\n```\n"),
                        "reset.md" + STALE,
                        "reset.md links to errors/no.md, which is not there"),
                damage(
                        "anchor gone",
                        replace("errors/call-50.md", "<a id=\"WRONG_PASSWORD\"></a>", ""),
                        "errors/call-50.md" + STALE,
                        "the anchor WRONG_PASSWORD is gone: the lock promises it for call/50"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdownDamages")
    void everyDamageOfTheMarkdownIsTold(
            String name, Consumer<SortedMap<String, byte[]>> damage, List<String> findings) {
        SortedMap<String, byte[]> made = MarkdownReference.render(Samples.golden(), RELEASE);

        assertThat(findings(Samples.golden(), made, damage)).containsExactlyElementsOf(findings);
    }

    @Test
    void aPageThatNobodyMakesIsMissedByTheLockAndByTheHelpAddress() {
        SortedMap<String, byte[]> made = new TreeMap<>(MarkdownReference.render(Samples.golden(), RELEASE));
        made.remove("errors/call-50.md");

        assertThat(findings(Samples.golden(), made, files -> {}))
                .contains(
                        "errors/call-50.md is gone: the lock promises it for call/50",
                        "the anchor WRONG_PASSWORD is gone: the lock promises it for call/50",
                        "https://errors.example.org/sample/call-50 leads nowhere:"
                                + " the help address of call/50 needs errors/call-50.md",
                        "index.md links to errors/call-50.md, which is not there");
    }

    @Test
    void aLogoThatWasPutThereIsNoOrphanAndOneThatWasNotIsMissed() {
        SiteSettings settings = new SiteSettings(
                Optional.empty(),
                Optional.of("logo.png"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SortedMap<String, byte[]> made = SiteReference.render(Samples.golden(), RELEASE, settings);

        assertThat(findings(Samples.golden(), made, add("logo.png", "x"))).isEmpty();
        assertThat(findings(Samples.golden(), made, files -> {}))
                .contains("index.html links to logo.png, which is not there");
    }

    static Stream<Catalog> catalogs() {
        return Stream.of(Samples.golden(), Samples.hostile(), Samples.deviceSync());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void whatWasJustWrittenHasNoFinding(Catalog catalog) {
        Optional<Release> release = Optional.of(Release.of(catalog, Optional.empty()));
        SortedMap<String, byte[]> site = SiteReference.render(catalog, release, SiteSettings.none());
        SortedMap<String, byte[]> markdown = MarkdownReference.render(catalog, release);

        assertThat(DocsCheck.findings(catalog, release, site, site)).isEmpty();
        assertThat(DocsCheck.findings(catalog, release, markdown, markdown)).isEmpty();
    }

    private static Arguments damage(String name, Consumer<SortedMap<String, byte[]>> damage, String... findings) {
        return arguments(name, damage, List.of(findings));
    }

    private static Consumer<SortedMap<String, byte[]>> add(String path, String more) {
        return files -> files.merge(path, bytes(more), (page, end) -> bytes(text(page) + text(end)));
    }

    private static Consumer<SortedMap<String, byte[]>> replace(String path, String what, String with) {
        return files ->
                files.computeIfPresent(path, (p, page) -> bytes(text(page).replace(what, with)));
    }

    private static List<String> findings(
            Catalog catalog, SortedMap<String, byte[]> made, Consumer<SortedMap<String, byte[]>> damage) {
        SortedMap<String, byte[]> there = new TreeMap<>(made);
        damage.accept(there);
        return DocsCheck.findings(catalog, RELEASE, made, there);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
