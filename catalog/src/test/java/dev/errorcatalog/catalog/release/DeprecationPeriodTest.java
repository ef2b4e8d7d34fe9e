package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A removal before its time says how long what is removed should still stay. */
class DeprecationPeriodTest {
    private static final String CATALOG = Samples.text("entry-removed/previous.yaml");
    private static final String REMOVED = Samples.text("entry-removed/current.yaml");

    @ParameterizedTest(name = "deprecated in {0}, for {1}, released {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "      | 2 | 1.4.0 | mark it `deprecated`, and keep it for 2 minor releases; or ",
                "      | 1 | 1.4.0 | mark it `deprecated`, and keep it for 1 minor release; or ",
                "      | 0 | 1.4.0 | ",
                "1.4.0 | 2 | 1.4.0 | keep it, deprecated, until 1.6.0 was released; or ",
                "1.4.0 | 2 | 1.5.3 | keep it, deprecated, until 1.6.0 was released; or ",
                "1.4.0 | 2 | 1.6.0-rc.1 | keep it, deprecated, until 1.6.0 was released; or ",
                "1.4.0 | 2 | 1.6.0 | ",
                "1.4.0 | 1 | 1.5.0 | ",
                "1.4.0 | 2 | 2.0.0 | keep it, deprecated, until 2.1.0 was released; or ",
                "1.4.0 | 2 | 2.1.0 | ",
                "0.4.0 | 2 | 0.5.0 | keep it, deprecated, until 0.6.0 was released; or ",
            })
    void theRepairIsToWait(String deprecated, int minors, String released, String waiting) {
        String notice =
                deprecated == null ? "" : "\n    deprecated: {since: " + deprecated + ", reason: \"Nobody needs it.\"}";
        String before = CATALOG.replace("code: protocol/101", "code: protocol/101" + notice);

        assertThat(repair(before, REMOVED + "policy: {deprecate-for: " + minors + "}\n", released))
                .isEqualTo((waiting == null ? "" : waiting + " ")
                        + "write `retired` instead, which keeps constant, class and page");
    }

    @Test
    void aCatalogThatSaysNothingAsksForTwo() {
        assertThat(repair(CATALOG, REMOVED, "1.4.0")).startsWith("mark it `deprecated`, and keep it for 2 minor");
    }

    private static String repair(String before, String after, String released) {
        Release lock = Release.of(Samples.catalog(before), Optional.of(Samples.version(released)));
        Workspace workspace = new Workspace(
                Samples.parsed(after),
                Given.of("catalog.lock.yaml", Samples.bytes(Lock.write(lock))),
                Given.absent("accepted-changes.yaml"),
                Samples.version("3.0.0"));
        return Check.run(workspace).findings().stream()
                .filter(finding -> finding.rule().equals("entry-removed"))
                .map(Finding::repair)
                .findFirst()
                .orElseThrow();
    }
}
