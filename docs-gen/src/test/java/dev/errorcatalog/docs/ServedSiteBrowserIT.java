package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A site below a path of a server that sends a strict Content-Security-Policy, after some releases. */
class ServedSiteBrowserIT {
    private static final String LOCAL = "127.0.0.1";

    private static Browser browser = new Browser();
    private static Path site = Path.of("");
    private static SiteServer server = new SiteServer(Browser.site("released", ReleasedSite.render()));

    @BeforeAll
    static void write() {
        site = Browser.site("released", ReleasedSite.render());
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void forget() {
        browser.size(1280, 900);
        browser.console();
        server.missed();
    }

    @AfterEach
    void nothingOnTheConsole() {
        assertThat(browser.console()).isEmpty();
    }

    static Stream<String> pages() {
        return PagesBrowserIT.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePolicyOfAServerBlocksNothingAndNothingIsMissing(String page) {
        browser.open(server.address(LOCAL, page));

        String host = server.address(LOCAL, "").toString();
        assertThat(browser.run(
                        "return performance.getEntriesByType('resource').map(r => r.name)"
                                + ".filter(name => !name.startsWith(arguments[0]))",
                        host))
                .isEqualTo(List.of());
        assertThat(server.missed()).isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('header.site')).display"))
                .as("the style applies")
                .isEqualTo("flex");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html                   | DISK_FULL            | errors/call-71.html",
                "errors/call-60.html          | ODD_ANSWER           | errors/call-61.html",
                "retired.html                 | STATE_MISSING_TABLE  | errors/state-42p01.html",
                "errors/state-42p01.html      | Retired and removed  | retired.html",
                "retired.html                 | LOST_SESSION         | errors/session-207.html",
                "errors/session-207.html      | BAD_FILE             | errors/session-208.html",
                "changes.html                 | StateException       | classes/StateException.html",
                "changes.html                 | rules                | rules.html",
                "classes/index.html           | ClientResetException | classes/ClientResetException.html",
                "categories/session.html      | BAD_FILE             | errors/session-208.html",
            })
    void linksLeadOn(String page, String link, String target) {
        browser.open(server.address(LOCAL, page));

        browser.link(link).click();

        browser.until(
                () -> browser.address().equals(server.address(LOCAL, target).toString()));
        assertThat(server.missed()).isEmpty();
    }

    @Test
    void anOldAnchorStillLeadsToItsPlace() {
        browser.open(server.address(LOCAL, "errors/call-50.html#WRONG_PASSWORD"));

        assertThat(browser.find(":target").getText()).isEqualTo("Formerly WRONG_PASSWORD.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors/call-999.html", "nowhere/at/all/"})
    void anAddressWithoutAPageGetsHelp(String address) {
        browser.open(server.address(LOCAL, address));

        assertThat(browser.find("h1").getText()).isEqualTo("No such page");
        assertThat(server.missed()).hasSize(1);
        assertThat(browser.console()).hasSize(1).first().asString().contains("404");

        browser.find(".find input").sendKeys("session/208", Keys.ENTER);
        browser.until(() -> browser.address().contains("/reference/index.html?q=session%2F208"));
        assertThat(browser.find("#found a").getText()).isEqualTo("BAD_FILE");
    }

    static Stream<String> starts() {
        return Stream.of(
                server.address(LOCAL, "errors/session-208.html").toString(),
                server.address(LOCAL, "changes.html").toString(),
                site.toUri() + "errors/session-208.html",
                site.toUri() + "changes.html");
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everyPageFindsErrors(String start) {
        for (int width : new int[] {1280, 390}) {
            browser.size(width, 900);
            browser.open(URI.create(start));
            browser.find("body").sendKeys("/");
            browser.press("(sample::Call:50)", Keys.ENTER);

            browser.until(() -> browser.address().contains("index.html?q="));
            assertThat(browser.find("#found a").getText()).isEqualTo("BAD_LOGIN");
        }
    }

    static Stream<String> copiedFrom() {
        return Stream.of(
                server.address(LOCAL, "errors/session-208.html").toString(),
                server.address(Browser.PLAIN_HOST, "errors/session-208.html").toString(),
                site.toUri() + "errors/session-208.html");
    }

    @ParameterizedTest
    @MethodSource("copiedFrom")
    void codeIsCopied(String address) {
        browser.open(URI.create(address));
        browser.run("localStorage.clear(); document.querySelector('main').append(document.createElement('textarea'))");
        for (String language : new String[] {"java", "kotlin"}) {
            browser.find("label[for=show-" + language + "]").click();
            browser.find(".code." + language + " .copy").click();
            browser.until(() -> "Copied"
                    .equals(browser.find(".code." + language + " [role=status]").getAttribute("textContent")));
            browser.find("textarea").clear();
            browser.find("textarea").sendKeys(Keys.chord(Keys.CONTROL, "v"));

            assertThat(browser.find("textarea").getAttribute("value"))
                    .isEqualTo(browser.find(".code." + language + " pre").getAttribute("textContent"));
        }
    }

    @Test
    void theLanguageThatWasChosenStays() {
        browser.open(server.address(LOCAL, "errors/session-208.html"));
        browser.find("label[for=show-kotlin]").click();
        assertThat(browser.find(".code.java").isDisplayed()).isFalse();

        browser.open(server.address(LOCAL, "errors/call-61.html"));

        assertThat(browser.find(".code.kotlin").isDisplayed()).isTrue();
        assertThat(browser.find(".code.java").isDisplayed()).isFalse();
        browser.find("label[for=show-java]").click();
    }
}
