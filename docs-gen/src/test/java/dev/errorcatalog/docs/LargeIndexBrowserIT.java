package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.docs.html.SiteSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The first page of a catalog of 5,000 errors. */
class LargeIndexBrowserIT {
    private static final int ERRORS = 5_000;
    private static final String ELEMENTS = "return document.getElementsByTagName('*').length";

    @Test
    void theFirstPageStaysUsable() {
        Path site = Browser.site("large", firstPage());
        try (Browser browser = new Browser()) {
            browser.open(site, "index.html");
            long before = (Long) browser.run(ELEMENTS);
            assertThat(before).isBetween(ERRORS * 8L, ERRORS * 15L);

            assertThat((Long) browser.run("return [...document.querySelectorAll('#all li > .what')]"
                            + ".filter(row => row.checkVisibility({contentVisibilityAuto: true})).length"))
                    .as("rows that were drawn")
                    .isBetween(1L, 200L);

            browser.find("#q").sendKeys("part");
            assertThat(browser.run("return document.querySelectorAll('#found > li').length"))
                    .isEqualTo(50L);
            browser.find("#q").sendKeys(" 4711");

            assertThat(browser.find("#found .where code").getText()).isEqualTo("call/4711");
            assertThat((Long) browser.run(ELEMENTS)).isLessThan(before + 51 * 15);
            assertThat(browser.console()).isEmpty();
        }
    }

    private static SortedMap<String, byte[]> firstPage() {
        SortedMap<String, byte[]> site =
                new TreeMap<>(SiteReference.render(Samples.many(ERRORS), Optional.empty(), SiteSettings.none()));
        site.keySet().retainAll(Set.of("index.html", "icon.svg"));
        return site;
    }
}
