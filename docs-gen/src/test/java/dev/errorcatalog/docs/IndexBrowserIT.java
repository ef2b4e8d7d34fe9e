package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The filters of the first page, and what of a search goes into its address. */
class IndexBrowserIT {
    private static final String LONG = "x".repeat(290) + " (ProtocolErrorCode=208)";

    private static Browser browser = new Browser();
    private static Path site = Path.of("");

    @BeforeAll
    static void write() {
        site = Browser.site("device-sync", Samples.deviceSync());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.size(1280, 900);
        browser.open(URI.create("about:blank")); // the same page again would remember the last search
        browser.open(site, "index.html");
    }

    @AfterEach
    void nothingOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} has {2}")
    @CsvSource({
        "'', protocol, 46",
        "'', client-reset, 7",
        "?category=protocol, client-reset, 7",
        "?category=custom, client-reset, 0",
        "?category=custom, protocol, 46",
        "?todo=client-reset, protocol, 7",
        "?todo=client-reset, custom, 0",
        "?q=protocol/208, protocol, 1",
        "?q=protocol/208, change-the-app, 0",
        "?q=protocol/208&category=custom, client-reset, 0",
        "?q=zzzz, protocol, 0",
    })
    void aFilterSaysHowManyItWouldShow(String query, String filter, String number) {
        browser.open(site, "index.html" + query);

        String label = "label:has([value=" + filter + "])";
        assertThat(browser.find(label + " small").getText()).isEqualTo(number);
        assertThat(browser.run("return document.querySelector(arguments[0]).classList.contains('empty')", label))
                .isEqualTo(number.equals("0"));
    }

    @Test
    void theCountsComeBackWithTheWholeList() {
        Object before = counts();
        browser.find("#q").sendKeys("protocol/208");
        assertThat(counts()).isNotEqualTo(before);
        browser.find("#q").sendKeys(Keys.ESCAPE);

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void oneButtonTakesAllFiltersAwayAndLeavesTheSearch() {
        assertThat(browser.find("#clear").isDisplayed()).isFalse();
        browser.open(site, "index.html?q=session&category=custom&todo=client-reset");
        assertThat(browser.find("#status").getText()).startsWith("Nothing found");

        browser.find("#clear").click();

        assertThat(browser.address()).endsWith("index.html?q=session");
        assertThat(browser.find("#status").getText()).endsWith(" errors");
        assertThat(browser.find("#clear").isDisplayed()).isFalse();
        assertThat(browser.focused().getAttribute("name")).isEqualTo("category");
    }

    @Test
    void everyFilterIsSeenOnAPhone() {
        browser.size(390, 900);

        assertThat(browser.run("return [...document.querySelectorAll('.chips label')].filter(label => {"
                        + " const box = label.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth;"
                        + "}).map(label => label.textContent)"))
                .isEqualTo(List.of());
        assertThat(browser.run("return [...document.querySelectorAll('.chips')]"
                        + ".filter(chips => chips.scrollWidth > chips.clientWidth).length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"208", "a session (ProtocolErrorCode=208) & more", "häßlich 208"})
    void aShortSearchStandsInTheAddress(String text) {
        type(text);

        assertThat(browser.run("return new URLSearchParams(location.search).get('q')"))
                .isEqualTo(text);
    }

    @Test
    void aLongSearchGoesNowhere() {
        type(LONG);

        assertThat(browser.find("#found a").getText()).isEqualTo("BAD_CLIENT_FILE_IDENT");
        assertThat(browser.address()).endsWith("index.html");
    }

    @Test
    void theFiltersOfALongSearchStandInTheAddress() {
        type(LONG);
        browser.find("input[value=protocol]").click();

        assertThat(browser.address()).endsWith("index.html?category=protocol");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'10:31 connected\n10:32 (ProtocolErrorCode=208)\n', ''",
        "'(ProtocolErrorCode=208)\n', '?q=%28ProtocolErrorCode%3D208%29'",
    })
    void severalPastedLinesGoNowhere(String text, String query) {
        paste(text);

        assertThat(browser.find("#found a").getText()).isEqualTo("BAD_CLIENT_FILE_IDENT");
        assertThat(browser.address()).endsWith("index.html" + query);
    }

    @Test
    void afterALogASearchStandsInTheAddressAgain() {
        paste("10:31 connected\n10:32 (ProtocolErrorCode=208)");
        browser.find("#q").sendKeys(Keys.ESCAPE);
        browser.find("#q").sendKeys("209");

        assertThat(browser.address()).endsWith("index.html?q=209");
    }

    @Test
    void aLinkWithALongSearchWorks() {
        browser.open(site, "index.html?q=" + LONG.replace(" ", "+"));

        assertThat(browser.find("#q").getAttribute("value")).isEqualTo(LONG);
        assertThat(browser.find("#found a").getText()).isEqualTo("BAD_CLIENT_FILE_IDENT");
    }

    @Test
    void theWayBackLeadsToTheResultsOfALog() {
        paste("10:31 connected\n10:32 (ProtocolErrorCode=208)");
        browser.find("#found a").click();
        browser.until(() -> browser.address().endsWith("errors/protocol-208.html"));
        browser.back();

        browser.until(() -> browser.find("#found").isDisplayed());
        assertThat(browser.find("#q").getAttribute("value")).endsWith("(ProtocolErrorCode=208)");
        assertThat(browser.address()).endsWith("index.html");
    }

    @Test
    void theWayBackFromASearchLeadsToTheWholeList() {
        browser.press(Keys.TAB, Keys.ENTER); // skips to the content, a step of its own
        type("208");
        assertThat(browser.find("#all").isDisplayed()).isFalse();
        browser.back();

        browser.until(() -> browser.find("#all").isDisplayed());
        assertThat(browser.find("#q").getAttribute("value")).isEmpty();
        assertThat(browser.find("#status").getText()).isEmpty();
    }

    @Test
    void aPlaceInTheListComesBeforeASearch() {
        browser.open(site, "index.html?q=zzzz&category=custom#protocol-208");

        assertThat(browser.find("#protocol-208").isDisplayed()).isTrue();
        assertThat(browser.find("#q").getAttribute("value")).isEmpty();

        type("209");
        assertThat(browser.address()).endsWith("index.html?q=209");
    }

    private static Object counts() {
        return browser.run("return [...document.querySelectorAll('.chips small')].map(count => count.textContent)");
    }

    private static void type(String text) {
        browser.run(
                "const q = document.getElementById('q'); q.value = arguments[0];"
                        + "q.dispatchEvent(new Event('input', {bubbles: true}))",
                text);
    }

    /** Pastes with the keyboard, from a field that knows lines. */
    private static void paste(String text) {
        browser.run(
                "const lines = document.createElement('textarea'); document.body.append(lines);"
                        + "lines.value = arguments[0]; lines.select()",
                text);
        browser.find("textarea").sendKeys(Keys.chord(Keys.CONTROL, "c"));
        browser.run("document.querySelector('textarea').remove()");
        browser.find("#q").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        browser.until(() -> browser.find("#found").isDisplayed());
    }
}
