package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.list.ListFindings;
import dev.errorcatalog.catalog.release.list.ListReader;
import dev.errorcatalog.catalog.release.list.ListRelease;
import dev.errorcatalog.catalog.release.list.Listed;
import dev.errorcatalog.catalog.release.list.NameFilter;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to a code when its name changed, told from two lists alone. */
class MatchingTest {

    private static final String OTHERS =
            ", CLIENT_BAD_A = 900, CLIENT_BAD_B = 901, CLIENT_BAD_C = 902, CLIENT_BAD_D = 903";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_IDENT = 1                 | ",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_FILE_IDENT = 1            | const-renamed 1",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_IDNET = 1                 | const-renamed 1",
                "OLD_THING = 1                     | OBSOLETE_OLD_THING = 1               | const-renamed 1",
                "BAD_C_B = 1                       | BAD_C_B_TOPIC = 1                    | const-renamed 1",
                "CLIENT_BAD = 1                    | CLIENT_BAD_TOPIC = 1                 | number-reused 1, entry-removed 1, entry-added 1",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_SYNTAX = 1                | number-reused 1, entry-removed 1, entry-added 1",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_IDENT = 2                 | renumbered 2",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_SYNTAX = 1, CLIENT_BAD_IDENT = 2 | number-reused 1, renumbered 2, entry-added 1",
                "ONE = 1, TWO = 2                  | TWO = 1, ONE = 2                     | number-reused 1, number-reused 2, renumbered 1, renumbered 2",
                "ONE = 1, TWO = 2, SIX = 3         | TWO = 1, SIX = 2, ONE = 3            | number-reused 1, number-reused 2, number-reused 3, renumbered 1, renumbered 2, renumbered 3",
                "ONE = 1, TWO = 2                  | TWO = 2                              | entry-removed 1",
                "ONE = 1                           | ONE = 1, UNO = 1                     | const-renamed 1",
                "ONE = 1, UNO = 1                  | UNO = 1                              | const-renamed 1",
                "ONE = 1, UNO = 1                  | ONE = 1, UNO = 2                     | renumbered 2",
                "ONE = 1, UNO = 2                  | ONE = 1, UNO = 1                     | renumbered 1, const-renamed 1",
                "ONE = 1                           | ONE = 1, TWO = 2                     | entry-added 2",
            })
    void aCodeAndItsNames(String before, String after, String expected) {
        Release old = ListRelease.of(list(before), "core");
        Release now = ListRelease.following(old, list(after), "core");

        List<String> found = ListFindings.of(CompatRules.compare(old, now), old, now).stream()
                .map(finding -> finding.rule() + " " + finding.key().replace("core/", ""))
                .toList();

        assertThat(found)
                .containsExactlyElementsOf(expected == null ? List.of() : Arrays.asList(expected.split(", ", -1)));
    }

    private static List<Listed> list(String entries) {
        return ListReader.read("list.h", Samples.bytes(entries + OTHERS), NameFilter.ALL)
                .entries();
    }

    @Test
    void equalTextsOfManyErrorsDoNotMakeThemTheSame() {
        String same = Samples.text("no-changes/current.yaml")
                .replaceAll(
                        "description: \"[^\"]*\\.\"\n    action: .*",
                        "description: \"An error.\"\n    action: \"None.\"");
        Workspace workspace = new Workspace(
                Samples.parsed(same.replace("BAD_MESSAGE", "TOO_LATE")),
                Samples.lock(same),
                Given.absent("accepted-changes.yaml"),
                Samples.NEXT);

        assertThat(Check.run(workspace).text()).contains("ERROR    number-reused  protocol/101 TOO_LATE");
    }
}
