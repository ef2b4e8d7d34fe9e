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

    /** What is said of a code that got another meaning. */
    private static final String REUSED = "number-reused 1, entry-removed 1, entry-added 1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_IDENT = 1                 | ",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_FILE_IDENT = 1            | const-renamed 1",
                "CLIENT_BAD_IDENT = 1              | CLIENT_BAD_IDNET = 1                 | const-renamed 1",
                // words are only added or dropped, however common they are; not to a prefix that all have
                "OLD_THING = 1                     | OBSOLETE_OLD_THING = 1               | const-renamed 1",
                "A_FAILED = 1, T_FAILED = 5, U_FAILED = 6, V_FAILED = 7 | S_A_FAILED = 1, T_FAILED = 5, U_FAILED = 6, V_FAILED = 7 | const-renamed 1",
                "BAD_Q = 1, U = 5, V = 6, W = 7    | BAD_Q_AND_MORE_WORDS_THAN_BEFORE = 1, U = 5, V = 6, W = 7 | const-renamed 1",
                "GROUP_COORDINATOR_NOT_AVAILABLE = 1 | COORDINATOR_NOT_AVAILABLE = 1      | const-renamed 1",
                "NOT_COORDINATOR_FOR_GROUP = 1     | NOT_COORDINATOR = 1                  | const-renamed 1",
                "AUTHORIZATION_FAILED = 1          | TOPIC_AUTHORIZATION_FAILED = 1       | const-renamed 1",
                "CLIENT_BAD_A_C = 1                | CLIENT_BAD_C_A = 1                   | REUSED",
                "COORDINATOR = 1                   | NOT_COORDINATOR = 1                  | REUSED",
                "NO_ROUTE = 1                      | ROUTE = 1                            | REUSED",
                // at most half of the other names have the word
                "P = 1, P_B = 5, U = 6, V = 7      | P_A = 1, P_B = 5, U = 6, V = 7       | const-renamed 1",
                "CLIENT = 1, U = 6, V = 7, W = 8, X = 9 | CLIENT_A = 1, U = 6, V = 7, W = 8, X = 9 | const-renamed 1",
                "CLIENT = 1, U = 6, V = 7, W = 8   | CLIENT_A = 1, U = 6, V = 7, W = 8    | REUSED",
                // the same letters, and numbers
                "BAD_FILENAME = 1                  | BAD_FILE_NAME = 1                    | const-renamed 1",
                "HTTP2 = 1                         | HTTP_2 = 1                           | const-renamed 1",
                "TWO__LINES = 1                    | TWO_LINES = 1                        | const-renamed 1",
                "VERSION_1_10 = 1                  | VERSION_11_0 = 1                     | REUSED",
                // a slip of the pen in one word
                "OFFSETS_GONE = 1                  | OFFSET_GONE = 1                      | const-renamed 1",
                "MESSAGE_RECIEVED = 1              | MESSAGE_RECEIVED = 1                 | const-renamed 1",
                "OCCURED_TWICE = 1                 | OCCURRED_TWICE = 1                   | const-renamed 1",
                "OCCURED_TWISE = 1                 | OCCURRED_TWICE = 1                   | REUSED",
                "SOME_IDENT = 1                    | SOME_IDXET = 1                       | REUSED",
                "PRIVATE_IDENT = 1                 | PRIVATE_INDET = 1                    | REUSED",
                "SPEED_SENT = 1                    | SPEED_SNET = 1                       | REUSED",
                "OFFSET_A = 1, OFFSETS_B = 5, OFFSET_C = 6 | OFFSETS_A = 1, OFFSETS_B = 5, OFFSET_C = 6 | REUSED",
                "OFFSET_A = 1, OFFSETS_B = 5       | OFFSETS_A = 1, OFFSETS_B = 5         | const-renamed 1",
                "SHA2561 = 1                       | SHA25612 = 1                         | REUSED",
                // another word, however much alike
                "EMAIL_TAKEN = 1                   | EMAIL_INVALID = 1                    | REUSED",
                "READ_TIMEOUT = 1                  | WRITE_TIMEOUT = 1                    | REUSED",
                "KEY_TOO_LONG = 1                  | KEY_TOO_SHORT = 1                    | REUSED",
                "CARD_DECLINED = 1                 | CARD_EXPIRED = 1                     | REUSED",
                "USER_LOCKED = 1                   | USER_UNLOCKED = 1                    | REUSED",
                "SCHEMA_ADDED = 1                  | SCHEMA_REMOVED = 1                   | REUSED",
                "ENCRYPT_FAILED = 1                | DECRYPT_FAILED = 1                   | REUSED",
                "DISK_FULL = 1                     | DISK_FAIL = 1                        | REUSED",
                "PEER_UNKNOWN = 1                  | PEER_KNOWN = 1                       | REUSED",
                "LOCK = 1                          | CLOCK = 1                            | REUSED",
                "MOUNTED = 1                       | AMOUNTED = 1                         | REUSED",
                "FILE_UPLOAD = 1                   | FILE_UNLOAD = 1                      | REUSED",
                "NO_REPLY = 1                      | NO_REPLAY = 1                        | REUSED",
                "HTTP2 = 1                         | HTTP3 = 1                            | REUSED",
                "ERR_1 = 1                         | ERR_11 = 1                           | REUSED",
                "EMERGECONFLICT = 1                | ECONFLICT = 1                        | REUSED",
                "USER_BLOCKED_BY_ADMIN_TODAY = 1   | USER_ALLOWED_BY_ADMIN_TODAY = 1      | REUSED",
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
                .containsExactlyElementsOf(
                        expected == null
                                ? List.of()
                                : Arrays.asList(
                                        expected.replace("REUSED", REUSED).split(", ", -1)));
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
