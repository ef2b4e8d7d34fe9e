package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and the tables of a client reset, on every width. */
class PicturesBrowserIT {
    private static final List<String> MODES = List.of("Recover or discard (default)", "Recover", "Discard", "Manual");

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

    @Test
    void aPhoneShowsEveryModeWithItsName() {
        browser.size(390, 900);
        browser.open(site, "reset.html");

        assertThat(browser.run("return [...document.querySelector('tbody tr').cells].slice(1).map(cell => {"
                        + " const box = cell.getBoundingClientRect();"
                        + " return box.left >= 0 && box.right <= innerWidth"
                        + " ? getComputedStyle(cell, '::before').content : 'out of sight' })"))
                .isEqualTo(MODES.stream().map(mode -> '"' + mode + '"').toList());
    }

    @Test
    void whatIsTrueOfEveryErrorIsSaidOnce() {
        browser.open(site, "reset.html");

        assertThat(browser.run("return [...document.querySelectorAll('tbody')].map(body => body.rows.length)"))
                .isEqualTo(List.of(7L, 1L, 1L));
        assertThat(browser.run("return [...document.querySelectorAll('tbody')].slice(1).map(body => body.innerText"
                        + ".split(/\\s*\\t|\\n/)[0])"))
                .isEqualTo(List.of("Every error", "Every error"));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void lettersOfThePictureAreAboutAsLargeAsThoseOfTheText(int width) {
        browser.size(width, 900);
        browser.open(site, "reset.html");

        Number size = (Number) browser.run("const svg = document.querySelector('svg.chain');"
                + "return parseFloat(getComputedStyle(svg.querySelector('text.recover')).fontSize)"
                + " * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width");

        assertThat(size.doubleValue()).isBetween(13.0, 16.0);
    }

    @Test
    void theHierarchyIsReadAndWalkedThroughOnce() {
        browser.size(1280, 900);
        browser.open(site, "classes/index.html");

        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('main a')].filter(link =>"
                                        + " link.closest('svg') && (link.tabIndex >= 0 || !link.closest('[aria-hidden=true]'))).length"))
                .isEqualTo(0L);
        assertThat(
                        browser.run(
                                "const list = new Set([...document.querySelectorAll('.tree a')].map(link => link.href));"
                                        + "const drawn = [...document.querySelectorAll('svg a')].map(link => link.href.baseVal);"
                                        + "return drawn.length + ' ' + drawn.filter(href => !list.has(new URL(href, location).href)).length"))
                .isEqualTo("12 0");
    }

    @Test
    void noLineOfTheHierarchyIsDrawnTwice() {
        browser.open(site, "classes/index.html");

        assertThat(browser.run("return [...document.querySelectorAll('.branch')]"
                        + ".map(line => line.getAttribute('d').split('V').length - 1)"))
                .isEqualTo(List.of(1L, 1L, 1L, 1L, 1L));
        assertThat(
                        browser.run(
                                "const starts = [...document.querySelectorAll('.branch')]"
                                        + ".map(line => line.getAttribute('d').split('V')[0]); return starts.length - new Set(starts).size"))
                .isEqualTo(0L);
    }
}
