package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The first page of Device Sync in a real browser. */
class SearchBrowserIT {
    private static final String RESULTS =
            "return [...document.querySelectorAll('#found > li .where code')].map(code => code.textContent)";

    /** Types texts letter by letter into a catalog that is that many times as large. */
    private static final String KEYS = """
            const entries = [];
            const copies = arguments[0];
            const data = JSON.parse(document.getElementById('data').textContent);
            for (let n = 0; n < copies; n++) {
              data.entries.forEach(entry => entries.push({...entry, code: n + entry.code, name: entry.name + '_' + n}));
            }
            const start = performance.now();
            const search = errorSearch({families: data.families, entries});
            const build = performance.now() - start;
            const looked = [];
            const times = [];
            for (const text of ['permission denied', 'the client attempted a write', '(ProtocolErrorCode=209)',
                'connection closed by server', 'Connection[12]: Timeout on reception of PONG message', 'error 104',
                '[Http][Gone(410)] http error code considered fatal.', 'CLIENT_BAD_CHANGESET', 'diverging']) {
              for (let end = 1; end <= text.length; end++) {
                let time = Infinity; // of three, since other programs run too
                for (let again = 0; again < 3; again++) {
                  const begin = performance.now();
                  search.find(text.slice(0, end));
                  time = Math.min(time, performance.now() - begin);
                }
                times.push(time);
                looked.push(search.looked());
              }
            }
            return [entries.length, Math.max(...looked), looked[looked.length - 1], build, Math.max(...times),
                times.reduce((sum, time) => sum + time, 0) / times.length];
            """;

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

    /** In one page: a new one for each line would take minutes. */
    @Test
    void theRightErrorComesFirst() throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search-cases.tsv"))) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                paste(columns[0].replace("\\n", "\n").replace("\\t", "\t"));
                if (!isRight(columns[1])) {
                    wrong.put(line, results());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(browser.find("#all").isDisplayed()).isFalse();
    }

    private static boolean isRight(String ids) {
        boolean isNothing = browser.find("#status").getText().startsWith("Nothing found");
        return ids.isEmpty()
                ? isNothing
                : !isNothing && String.join(" ", results()).startsWith(ids);
    }

    @Test
    void aResultSaysWhyItWasFound() {
        paste("(ProtocolErrorCode=209)");
        assertThat(browser.find("#found > li .where small").getText()).isEqualTo("Found by category and code");

        paste("Connection[12]: Timeout on reception of PONG message");
        assertThat(browser.find("#found > li .where small").getText()).isEqualTo("Found by log line");
    }

    @Test
    void aSlipOfThePenGetsSimilarNames() {
        paste("PERMISION_DENYED");

        assertThat(browser.find("#status").getText()).isEqualTo("Nothing found. Similar names:");
        assertThat(results()).startsWith("protocol/206").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void formerPagesAndRemovedErrorsAreFound() {
        browser.open(Browser.site("search-released", ReleasedSite.render()), "index.html");

        paste("https://docs.example.org/reference/errors/call-60.html");
        assertThat(results()).containsExactly("call/61");
        for (String text : List.of("state/42P01", "STATE_MISSING_TABLE", "42P01", "state-42p01")) {
            paste(text);
            assertThat(results()).as(text).startsWith("state/42P01");
        }
        assertThat(browser.find("#found p").getText()).isEqualTo("Removed in 2.0.0. Gone.");

        browser.find("#found a").click();
        browser.until(() -> browser.address().endsWith("errors/state-42p01.html"));
    }

    /** Work is counted, since time differs; with {@code -Derrorcatalog.copies=26} the times are printed as well. */
    @Test
    void aKeyLooksAtWhatItsWordsStandInOnly() {
        List<?> work = (List<?>) browser.run(KEYS, Integer.getInteger("errorcatalog.copies", 26));
        if (Integer.getInteger("errorcatalog.copies") != null) {
            System.out.println("errors, looked at most, for a rare word; ms to build, slowest key, mean: " + work);
        }
        int errors = ((Number) work.get(0)).intValue();

        assertThat(((Number) work.get(1)).intValue()).as("at all").isLessThan(12 * errors);
        assertThat(((Number) work.get(2)).intValue()).as("for a rare word").isLessThan(errors / 8);
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

    /** Lines become one, as when they are pasted into the field by hand. */
    private static void paste(String text) {
        browser.run(
                "const q = document.getElementById('q'); q.value = arguments[0];"
                        + "q.dispatchEvent(new Event('input', {bubbles: true}))",
                text.replace('\n', ' '));
    }

    @SuppressWarnings("unchecked") // a script gives a list of what it was told to
    private static List<String> results() {
        return (List<String>) browser.run(RESULTS);
    }
}
