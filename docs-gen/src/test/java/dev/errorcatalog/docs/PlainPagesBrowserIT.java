package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Pages in a browser that runs no script, on the screen and on paper. */
class PlainPagesBrowserIT {
    private static Browser browser = Browser.withoutScripts();
    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = Browser.site("released", ReleasedSite.render());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<String> pages() {
        return PagesBrowserIT.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageCanBeRead(String page) {
        browser.media("screen", "prefers-color-scheme", "light");
        browser.open(site, page);

        assertThat(browser.find("h1").isDisplayed()).isTrue();
        assertThat(browser.run("return document.querySelectorAll('.copy, #found > li').length"))
                .as("what only a script makes")
                .isEqualTo(0L);
    }

    @Test
    void bothLanguagesAreThere() {
        browser.media("screen", "prefers-color-scheme", "light");
        browser.open(site, "errors/session-208.html");

        assertThat(browser.find(".code.java").isDisplayed()).isTrue();
        assertThat(browser.find(".code.kotlin").isDisplayed()).isTrue();
        assertThat(browser.find(".snippet label").isDisplayed()).isFalse();
    }

    @Test
    void theFirstPageSaysWhyItDoesNotSearchAndShowsAll() {
        browser.media("screen", "prefers-color-scheme", "light");
        browser.open(site, "errors/session-208.html");
        browser.find(".find input").sendKeys("anything", Keys.ENTER);
        browser.until(() -> browser.address().endsWith("index.html?q=anything"));

        assertThat(browser.find("noscript").getText()).contains("needs JavaScript");
        assertThat(browser.find("#search").isDisplayed()).isFalse();
        assertThat(browser.find("#session-208 a").isDisplayed()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onPaperThereIsNothingToPressAndNothingIsCutOff(String page) {
        browser.size(700, 900); // A4 between its margins
        browser.media("print", "prefers-color-scheme", "light");
        browser.open(site, page);

        assertThat(browser.run(
                        "return [...document.querySelectorAll('header.site nav, .find, footer.site, #search, .copy, label, input')]"
                                + ".filter(e => e.getClientRects().length > 0).length"))
                .isEqualTo(0L);
        assertThat(browser.run("return [document.documentElement, ...document.querySelectorAll('pre, .wide, .chips')]"
                        + ".filter(e => e.scrollWidth > e.clientWidth).map(e => e.outerHTML.slice(0, 80))"))
                .isEqualTo(List.of());
    }

    @Test
    void onPaperALinkToElsewhereShowsItsAddress() {
        browser.media("print", "prefers-color-scheme", "light");
        browser.open(site, "errors/session-208.html");

        assertThat(browser.run(
                        "return getComputedStyle(document.querySelector('main a[href^=http]'), '::after').content"))
                .asString()
                .contains("https://");
        assertThat(browser.find(".code.kotlin").isDisplayed()).isTrue();
    }
}
