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

/** Every kind of page in a real browser. */
class PagesBrowserIT {
    private static final List<String> GOLDEN = List.of(
            "index.html",
            "index.html?q=session",
            "errors/session-208.html",
            "errors/call-60.html",
            "errors/call-114.html",
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

    private static Browser browser = new Browser();
    private static Path golden = Path.of("");
    private static Path hostile = Path.of("");

    @BeforeAll
    static void write() {
        golden = Browser.site("golden", Samples.golden());
        hostile = Browser.site("hostile", Samples.hostile());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Arguments> pagesInBothSchemes() {
        return GOLDEN.stream().flatMap(page -> Stream.of(Arguments.of(page, true), Arguments.of(page, false)));
    }

    @ParameterizedTest(name = "{0}, dark: {1}")
    @MethodSource("pagesInBothSchemes")
    void nobodyIsShutOut(String page, boolean isDark) throws IOException {
        browser.size(1280, 900);
        browser.dark(isDark);
        browser.open(golden, page);
        browser.run(axe());

        Object violations = browser.runLater(
                "const done = arguments[0]; axe.run().then(found => done(found.violations.map("
                        + "v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | '))), e => done([String(e)]))");

        assertThat((List<?>) violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPhoneNeedNotScrollSideways(String page) {
        browser.size(390, 800);
        browser.open(golden, page);

        assertThat(browser.run("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsLoadedFromElsewhereAndNothingFails(String page) {
        browser.console();
        browser.open(golden, page);

        assertThat(browser.run("return performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => !name.startsWith('file:'))"))
                .isEqualTo(List.of());
        assertThat(browser.console()).isEmpty();
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
    void theLanguageOfTheSnippetIsChosenWithoutAScript() {
        browser.open(golden, "errors/session-208.html");
        assertThat(browser.find(".code.kotlin").isDisplayed()).isFalse();

        browser.find("label[for=show-kotlin]").click();

        assertThat(browser.find(".code.kotlin").isDisplayed()).isTrue();
        assertThat(browser.find(".code.java").isDisplayed()).isFalse();
    }

    @Test
    void darkIsDark() {
        browser.dark(true);
        browser.open(golden, "errors/session-208.html");

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(17, 22, 29)");
    }

    static Stream<String> pages() {
        return GOLDEN.stream();
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
