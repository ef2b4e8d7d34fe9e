package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The first page of Device Sync in a real browser. */
class SearchBrowserIT {
    private static final String RESULTS =
            "return [...document.querySelectorAll('#found > li .where code')].map(code => code.textContent)";

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
        browser.open(site, "index.html");
    }

    @AfterEach
    void nothingOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search-cases.tsv")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(columns -> Arguments.of(
                        columns[0].replace("\\n", "\n").replace("\\t", "\t"),
                        Stream.of(columns[1].split(" "))
                                .filter(id -> !id.isEmpty())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRightErrorComesFirst(String text, List<String> ids) {
        paste(text);

        assertThat(browser.find("#all").isDisplayed()).isFalse();
        if (ids.isEmpty()) {
            assertThat(results()).isEmpty();
            assertThat(browser.find("#status").getText()).startsWith("Nothing found");
        } else {
            assertThat(results()).startsWith(ids.toArray(String[]::new));
        }
    }

    @Test
    void filtersNarrowAndTheAddressKeepsThem() {
        browser.find("input[value=protocol]").click();
        browser.find("input[value=client-reset]").click();

        assertThat(browser.find("#status").getText()).isEqualTo("7 errors");
        assertThat(browser.address()).endsWith("?category=protocol&todo=client-reset");
        assertThat(results()).startsWith("protocol/208", "protocol/209");
    }

    @Test
    void anAddressBringsTheSearchBack() {
        browser.open(site, "index.html?q=%28ProtocolErrorCode%3D209%29");

        assertThat(browser.find("#q").getAttribute("value")).isEqualTo("(ProtocolErrorCode=209)");
        assertThat(results()).containsExactly("protocol/209");

        browser.find("#q").sendKeys(Keys.ESCAPE);
        assertThat(browser.find("#all").isDisplayed()).isTrue();
        assertThat(browser.address()).endsWith("index.html");
    }

    @Test
    void theKeyboardIsEnough() {
        browser.find("body").sendKeys("/");
        browser.focused().sendKeys("diverging");
        browser.focused().sendKeys(Keys.ARROW_DOWN);
        assertThat(browser.focused().getText()).isEqualTo("DIVERGING_HISTORIES");

        browser.focused().sendKeys(Keys.ARROW_UP);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("q");

        browser.focused().sendKeys(Keys.ENTER);
        browser.until(() -> browser.address().endsWith("errors/protocol-211.html"));
    }

    @Test
    void moreResultsComeWhenAskedFor() {
        browser.find("input[value=change-the-app]").click();
        assertThat(results()).hasSize(50);

        browser.find("#more").click();
        assertThat(results()).hasSize(100);
        assertThat(browser.focused().getTagName()).isEqualTo("a");
    }

    private static void paste(String text) {
        browser.run(
                "const q = document.getElementById('q'); q.value = arguments[0];"
                        + "q.dispatchEvent(new Event('input', {bubbles: true}))",
                text);
    }

    @SuppressWarnings("unchecked") // a script gives a list of what it was told to
    private static List<String> results() {
        return (List<String>) browser.run(RESULTS);
    }
}
