package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

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
                // a word is rare when at most one name beside the two has it
                "X_FOUR_NEW = 1, Y_FOUR = 5        | Z_FOUR_OLD_ONE = 1, Y_FOUR = 5       | number-reused 1, entry-removed 1, entry-added 1",
                "RARE_UP = 1, RARE_THREE = 5       | RARE_DOWN = 1, RARE_THREE = 5        | const-renamed 1",
                "MUCH_UP = 1, MUCH_A = 5, MUCH_B = 6 | MUCH_DOWN = 1, MUCH_A = 5, MUCH_B = 6 | number-reused 1, entry-removed 1, entry-added 1",
                // half of the words, or fewer
                "ONE_TWO = 1                       | ONE_SIX = 1                          | const-renamed 1",
                "ONE_TWO_TEN = 1                   | ONE_SIX_FIVE = 1                     | number-reused 1, entry-removed 1, entry-added 1",
                // words are only added, however common they are; not to a prefix that all have
                "A_FAILED = 1, T_FAILED = 5, U_FAILED = 6, V_FAILED = 7 | S_A_FAILED = 1, T_FAILED = 5, U_FAILED = 6, V_FAILED = 7 | const-renamed 1",
                "BAD_Q = 1, U = 5, V = 6, W = 7    | BAD_Q_AND_MORE_WORDS_THAN_BEFORE = 1, U = 5, V = 6, W = 7 | const-renamed 1",
                // one begins or ends with the other, which is long enough
                "EMERGECONFLICT = 1                | ECONFLICT = 1                        | const-renamed 1",
                "EAMBIGUOUSOIDPREFIX = 1           | EAMBIGUOUS = 1                       | const-renamed 1",
                "ZLIBBROKENFILE = 1                | ZLIB = 1                             | number-reused 1, entry-removed 1, entry-added 1",
                // underscores tell names apart
                "ERR__END = 1, ERR_END = 2         | ERR__END = 1, ERR_END = 3            | renumbered 3",
                // a name that a list had for another code
                "ALPHA = 1, BRAVO = 2              | ALPHA = 1, BRAVO = 1                 | renumbered 1, const-renamed 1",
                "ALPHA = 1, BRAVO = 1              | ALPHA = 1, BRAVO = 2                 | renumbered 2",
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
