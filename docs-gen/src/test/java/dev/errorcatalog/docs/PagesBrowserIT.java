package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page in a real browser, from the file system. */
class PagesBrowserIT {
    private static final List<String> KINDS = List.of(
            "index.html",
            "index.html?q=session",
            "index.html?q=nothing-like-that&category=call",
            "errors/session-208.html",
            "errors/session-207.html",
            "errors/call-61.html",
            "errors/call-60.html",
            "errors/call-114.html",
            "errors/state-42p01.html",
            "categories/rpc.html",
            "categories/session.html",
            "classes/UndoneException.html",
            "classes/index.html",
            "reset.html",
            "retired.html",
            "changes.html",
            "rules.html");
    private static final List<String> HOSTILE = List.of(
            "index.html",
            "index.html?q=e",
            "errors/service-1.html",
            "errors/service-2.html",
            "errors/service-3.html",
            "errors/service-4.html",
            "errors/service-5.html",
            "errors/service-9.html",
            "categories/service.html",
            "classes/AppException.html");

    private static final String SIDEWAYS =
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth";

    private static Browser browser = new Browser();
    private static Path released = Path.of("");
    private static Path hostile = Path.of("");

    @BeforeAll
    static void write() {
        released = Browser.site("released", ReleasedSite.render());
        hostile = Browser.site("hostile", Samples.hostile());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Arguments> lookedAt() {
        return KINDS.stream()
                .flatMap(page -> Stream.of(
                        Arguments.of(page, 1280, true),
                        Arguments.of(page, 1280, false),
                        Arguments.of(page, 390, true),
                        Arguments.of(page, 390, false)));
    }

    @ParameterizedTest(name = "{0}, {1} wide, dark: {2}")
    @MethodSource("lookedAt")
    void nobodyIsShutOut(String page, int width, boolean isDark) throws IOException {
        browser.size(width, 900);
        browser.dark(isDark);
        browser.open(released, page);
        browser.run(axe());

        Object violations = browser.runLater(
                "const done = arguments[0]; axe.run().then(found => done(found.violations.map("
                        + "v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))), e => done([String(e)]))");

        assertThat((List<?>) violations).isEmpty();
    }

    /** 320 is a page of 1280 at 400%, which nobody should have to scroll in two directions. */
    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanItsWindow(String page) {
        browser.open(released, page);
        for (int width : new int[] {320, 390, 640, 1280}) {
            browser.size(width, 800);

            assertThat(browser.run(SIDEWAYS)).as(width + " wide").isEqualTo(0L);
        }
        browser.run("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.run(SIDEWAYS)).as("letters twice as large").isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoadedFromElsewhereAndNothingFails(String page) {
        browser.console();
        browser.open(released, page);

        assertThat(browser.run("return performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => !name.startsWith('file:'))"))
                .isEqualTo(List.of());
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesByItself(String page) {
        browser.media("screen", "prefers-reduced-motion", "reduce");
        browser.open(released, page);

        assertThat(browser.run(
                        "return document.getAnimations().length + [...document.querySelectorAll('*')].filter(e =>"
                                + " getComputedStyle(e).transitionDuration !== '0s'"
                                + " || getComputedStyle(e).scrollBehavior === 'smooth').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("hostilePages")
    void aHostileTextDoesNothing(String page) {
        browser.console();
        browser.open(hostile, page);

        assertThat(browser.run(
                        "return document.querySelectorAll('main script, iframe, object, embed, b, template').length"))
                .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</script><b>"})
    void aHostileSearchDoesNothing(String text) {
        browser.console();
        browser.open(hostile, "index.html?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(browser.find("#q").getAttribute("value")).isEqualTo(text);
        assertThat(browser.run("return document.querySelectorAll('b, main script, main img').length"))
                .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void darkIsDark() {
        browser.dark(true);
        browser.open(released, "errors/session-208.html");

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(17, 22, 29)");
    }

    static Stream<String> pages() {
        return KINDS.stream();
    }

    static Stream<String> hostilePages() {
        return HOSTILE.stream();
    }

    private static String axe() throws IOException {
        try (InputStream in = PagesBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
