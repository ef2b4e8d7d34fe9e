package dev.errorcatalog.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first page of a catalog of 5,000 errors. */
class LargeIndexBrowserIT {
    private static final int ERRORS = 5_000;
    private static final String ELEMENTS = "return document.getElementsByTagName('*').length";

    @Test
    void theFirstPageStaysUsable() {
        Path site = Browser.site("large", Samples.many(ERRORS));
        try (Browser browser = new Browser()) {
            browser.open(site, "index.html");
            long before = (Long) browser.run(ELEMENTS);
            assertThat(before).isBetween(ERRORS * 8L, ERRORS * 15L);

            browser.find("#q").sendKeys("part");
            assertThat(browser.run("return document.querySelectorAll('#found > li').length"))
                    .isEqualTo(50L);
            browser.find("#q").sendKeys(" 4711");

            assertThat(browser.find("#found .where code").getText()).isEqualTo("call/4711");
            assertThat((Long) browser.run(ELEMENTS)).isLessThan(before + 51 * 15);
            assertThat(browser.console()).isEmpty();
        }
    }
}
