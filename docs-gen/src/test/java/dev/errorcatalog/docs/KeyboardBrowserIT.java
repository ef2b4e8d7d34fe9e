package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages without a mouse, and what a screen reader hears. */
class KeyboardBrowserIT {
    /** What has the focus, and whether that can be seen on it or on the label that stands for it. */
    private static final String STOP = """
            const e = document.activeElement;
            const seen = [e, e.nextElementSibling].some(x => x && getComputedStyle(x).outlineStyle !== 'none'
                && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
            return e === document.body ? '' : (seen ? '' : 'unseen ') + (e.id || e.className || e.textContent || e.name)""";

    private static Browser browser = new Browser();
    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = Browser.site("released", ReleasedSite.render());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void size() {
        browser.size(1280, 900);
    }

    @AfterEach
    void nothingOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "index.html?q=session",
                "errors/session-208.html",
                "reset.html",
                "classes/index.html"
            })
    void theFocusIsSeenWhereverItGoes(String page) {
        browser.open(site, page);
        List<String> stops = new ArrayList<>();
        browser.press(Keys.TAB);
        for (String stop = stop(); !stop.isEmpty() && stops.size() < 200; stop = stop()) {
            stops.add(stop);
            browser.press(Keys.TAB);
        }

        assertThat(stops).hasSizeBetween(10, 199).noneMatch(stop -> stop.startsWith("unseen"));
        assertThat(stops.get(0)).isEqualTo("skip");
    }

    @Test
    void whoSkipsTheHeadIsInTheContent() {
        browser.open(site, "errors/session-208.html");
        browser.press(Keys.TAB, Keys.ENTER, Keys.TAB);

        assertThat(browser.focused().getText()).isEqualTo("Errors");
        assertThat(browser.run("return document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void filtersAndResultsAreReached() {
        browser.open(site, "index.html");
        browser.press("/");
        browser.press(Keys.TAB, Keys.SPACE);
        assertThat(browser.focused().getAttribute("value")).isEqualTo("call");
        assertThat(browser.find("#status").getText()).isEqualTo("5 errors");

        browser.press(Keys.SPACE);
        assertThat(browser.find("#all").isDisplayed()).isTrue();
    }

    @Test
    void theLanguageIsChosenWithArrows() {
        browser.open(site, "errors/session-208.html");
        browser.find("#show-java").sendKeys(Keys.ARROW_RIGHT);

        assertThat(browser.find(".code.kotlin").isDisplayed()).isTrue();
        browser.focused().sendKeys(Keys.ARROW_LEFT);
        assertThat(browser.find(".code.java").isDisplayed()).isTrue();
    }

    @Test
    void theNumberOfResultsIsSpokenOnceTheTypingStops() {
        browser.open(site, "index.html");
        browser.run(
                "window.spoken = []; new MutationObserver(() => spoken.push(document.getElementById('spoken').textContent))"
                        + ".observe(document.getElementById('spoken'), {childList: true})");
        browser.run("const q = document.getElementById('q'); for (const text of ['s', 'se', 'session/208']) {"
                + " q.value = text; q.dispatchEvent(new Event('input', {bubbles: true})) }");
        assertThat(browser.find("#status").getText()).isEqualTo("1 error");

        browser.until(() -> !browser.run("return spoken.join()").equals(""));

        assertThat(browser.run("return spoken")).isEqualTo(List.of("1 error"));
        assertThat(browser.find("#spoken").getAttribute("role")).isEqualTo("status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html#session-209", "rules.html#since-changed", "errors/session-208.html#history-section"})
    void aLinkToAPlaceShowsIt(String address) {
        browser.open(site, address);

        browser.until(() -> browser.run("const place = document.querySelector(':target').getBoundingClientRect();"
                        + "return place.top >= 0 && place.top < innerHeight")
                .equals(true));
    }

    @Test
    void aHeadingGivesItsAddress() {
        browser.open(site, "errors/session-208.html");
        browser.find("#seen-in-logs a").click();

        assertThat(browser.address()).endsWith("errors/session-208.html#seen-in-logs");
    }

    private static String stop() {
        return browser.run(STOP).toString();
    }
}
