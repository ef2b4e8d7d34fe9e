package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lock remembers of the releases before the last, and what it does not let the next one do. */
class CumulativeTest {

    static Stream<Arguments> theLinesOfTheLock() {
        return Stream.of(
                Arguments.of("nothing", "A=1; A=1; A=1", """
                        pay/1: {name: A, since: 1.0.0}
                        removed: {}
                        """),
                Arguments.of("an error removed", "A=1 B=2[B_OLD]; A=1 -2:B; A=1 -2:B", """
                        pay/1: {name: A, since: 1.0.0}
                        removed:
                        pay/2: {name: B, since: 2.0.0, listed: true, anchors: [B_OLD], history: [1.0.0 entry-added, 2.0.0 entry-removed]}
                        """),
                Arguments.of("removed, and back", "A=1 B=2[B_OLD]; A=1 -2:B; A=1 B=2", """
                        pay/1: {name: A, since: 1.0.0}
                        pay/2: {name: B, since: 3.0.0, anchors: [B_OLD], history: [1.0.0 entry-added, 2.0.0 entry-removed, 3.0.0 entry-revived]}
                        removed: {}
                        """),
                Arguments.of("removed, back, and removed", "A=1 B=2; A=1 -2:B; A=1 B=2; A=1 -2:B", """
                        pay/1: {name: A, since: 1.0.0}
                        removed:
                        pay/2: {name: B, since: 4.0.0, listed: true, history: [1.0.0 entry-added, 2.0.0 entry-removed, 3.0.0 entry-revived, 4.0.0 entry-removed]}
                        """),
                Arguments.of("renumbered", "B=2; B=20; B=20", """
                        pay/20: {name: B, since: 1.0.0, anchors: [pay-2], history: [2.0.0 renumbered]}
                        removed:
                        pay/2: {name: B, since: 2.0.0, history: [1.0.0 entry-added]}
                        """),
                Arguments.of("renumbered, and back", "B=2; B=20; B=2", """
                        pay/2: {name: B, since: 1.0.0, anchors: [pay-20], history: [2.0.0 renumbered, 3.0.0 renumbered]}
                        removed:
                        pay/20: {name: B, since: 3.0.0, anchors: [pay-2], history: [1.0.0 entry-added, 2.0.0 renumbered]}
                        """),
                Arguments.of("renamed", "B=2[B_OLD]; BB_B=2[B]; BB_B=2", """
                        pay/2: {name: BB_B, since: 1.0.0, anchors: [B, B_OLD], history: [2.0.0 const-renamed, 3.0.0 const-renamed]}
                        removed: {}
                        """),
                Arguments.of("a code reused", "C=3; X=3~C; X=3", """
                        pay/3: {name: X, since: 2.0.0, history: [2.0.0 number-reused]}
                        removed:
                        pay/3: {name: C, since: 2.0.0, history: [1.0.0 entry-added, 2.0.0 entry-removed, 2.0.0 number-reused]}
                        """),
                Arguments.of("a code reused twice", "C=3[C_OLD]; X=3~C; Y=3~X", """
                        pay/3: {name: Y, since: 3.0.0, reuses: X, history: [3.0.0 number-reused]}
                        removed:
                        pay/3: {name: X, since: 3.0.0, anchors: [C, C_OLD], history: [1.0.0 entry-added, 2.0.0 entry-removed, 2.0.0 number-reused, 2.0.0 entry-added, 2.0.0 number-reused, 3.0.0 entry-removed, 3.0.0 number-reused]}
                        """),
                Arguments.of("the last meaning is removed", "C=3; X=3~C; -3:X A=1", """
                        pay/1: {name: A, since: 3.0.0}
                        removed:
                        pay/3: {name: X, since: 3.0.0, listed: true, anchors: [C], history: [1.0.0 entry-added, 2.0.0 entry-removed, 2.0.0 number-reused, 2.0.0 entry-added, 2.0.0 number-reused, 3.0.0 entry-removed]}
                        """),
                Arguments.of("a code swapped", "A=1 B=2; A=2~B B=1~A; A=2 B=1", """
                        pay/1: {name: B, since: 1.0.0, anchors: [pay-2], history: [2.0.0 number-reused, 2.0.0 renumbered]}
                        pay/2: {name: A, since: 1.0.0, anchors: [pay-1], history: [2.0.0 number-reused, 2.0.0 renumbered]}
                        removed:
                        pay/1: {name: A, since: 2.0.0, history: [1.0.0 entry-added, 2.0.0 number-reused]}
                        pay/2: {name: B, since: 2.0.0, history: [1.0.0 entry-added, 2.0.0 number-reused]}
                        """),
                Arguments.of(
                        "moved to another category", "@pay @card B=2; @pay @card B=card/1; @pay @card B=card/1", """
                        card/1: {name: B, since: 1.0.0, anchors: [pay-2], history: [2.0.0 category-moved]}
                        removed:
                        pay/2: {name: B, since: 2.0.0, history: [1.0.0 entry-added]}
                        """),
                Arguments.of("another slug", "@pay A=1 B=2; @pay A=1 -2:B; @pays A=pays/1 -pays/2:B", """
                        pays/1: {name: A, since: 1.0.0, anchors: [pay-1]}
                        removed:
                        category/pay: {since: 3.0.0, replaced-by: pays, history: [1.0.0 category-added]}
                        pays/2: {name: B, since: 2.0.0, listed: true, anchors: [pay-2], history: [1.0.0 entry-added, 2.0.0 entry-removed]}
                        """),
                Arguments.of("another slug, then another", "@pay A=1; @pays(pay) A=pays/1; @payx A=payx/1", """
                        payx/1: {name: A, since: 1.0.0, anchors: [pay-1, pays-1]}
                        removed:
                        category/pay: {since: 3.0.0, replaced-by: payx, history: [1.0.0 category-added]}
                        category/pays: {since: 3.0.0, replaced-by: payx, history: [1.0.0 category-added]}
                        """),
                Arguments.of("a category removed", "@pay @card A=1; @pays(pay) @card A=pays/1; @card A=card/1", """
                        card/1: {name: A, since: 1.0.0, anchors: [pay-1, pays-1], history: [3.0.0 category-moved]}
                        removed:
                        category/pay: {since: 3.0.0, history: [1.0.0 category-added]}
                        category/pays: {since: 3.0.0, history: [1.0.0 category-added, 3.0.0 category-removed]}
                        pays/1: {name: A, since: 3.0.0, anchors: [pay-1], history: [1.0.0 entry-added]}
                        """),
                Arguments.of("an error later", "A=1; A=1 B=2; A=1 B=2", """
                        pay/1: {name: A, since: 1.0.0}
                        pay/2: {name: B, since: 2.0.0}
                        removed: {}
                        """));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void theLinesOfTheLock(String what, String releases, String expected) {
        Release lock = Histories.remembered(releases);

        assertThat(lines(lock)).as(what).isEqualTo(expected);
    }

    private static String lines(Release lock) {
        String text = Lock.write(lock);
        String errors = text.substring(text.indexOf("\nerrors:"));
        return errors.lines()
                .filter(line -> line.startsWith("  ") || line.startsWith("removed:"))
                .map(line -> line.replaceAll("^  |class: ShopException, |, text: \"?[0-9a-f]*\"?", "")
                        .replaceAll("\"([^ ]+ [a-z-]+) [A-Z]+[^\"]*\"", "$1")
                        .replace("\"", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a code reused twice forgets no name        | C=3; X=3~C; Y=3~X                    | Y=3~X C=30           | name-reused pay/30
            a code reused twice forgets no name        | C=3; X=3~C; Y=3~X                    | Y=3~X X=30           | name-reused pay/30
            a listed tombstone, then reused twice      | A=1 C=3; A=1 -3:C; A=1 X=3~C; A=1 Y=3~X | A=1 Y=3~X C=30    | name-reused pay/30
            a former name of the same code             | C=3; X=3~C                           | X=3~C[C]             | name-reused pay/3
            a renamed constant, without an alias       | ALPHA=1; ALPHA_ERROR=1               | ALPHA_ERROR=1 ALPHA=9 | name-reused pay/9
            a renamed constant, two releases later     | ALPHA=1; ALPHA_ERROR=1; ALPHA_ERROR=1 | ALPHA_ERROR=1 ALPHA=9 | name-reused pay/9
            an alias that was dropped                  | B=2[B_OLD]; B=2                      | B=2 B_OLD=9          | name-reused pay/9
            an alias that takes it                     | B=2[B_OLD]; B=2                      | B=2 C=9[B_OLD]       | name-reused pay/9
            an alias of a removed error                | A=1 B=2[B_OLD]; A=1 -2:B             | A=1 -2:B B_OLD=9     | name-reused pay/9
            an alias of a moved error                  | B=2[B_OLD]; B=20                     | B=20 B_OLD=9         | name-reused pay/9
            the name of a moved, then renamed error    | B_B=2; B_B=20; B_B_B=20               | B_B_B=20 B_B=2        | name-reused pay/2
            its own former name                        | ALPHA=1; ALPHA_ERROR=1               | ALPHA=1              |
            its own former name, nothing like it       | ALPHA=1; OMEGA=1[ALPHA]; OMEGA=1     | ALPHA=1              |
            its own former name, moved meanwhile       | B_B=2; B_B=20; B_B_B=20               | B_B=20               |
            its own code and former name               | B_B=2; B_B=20; B_B_B=20               | B_B=2[B_B_B]          |
            its own code under its new name            | B_B=2; B_B=20; B_B_B=20               | B_B_B=2               |
            a removed error is back                    | A=1 B=2[B_OLD]; A=1 -2:B             | A=1 B=2[B_OLD]       |
            the first meaning of a code is back        | C=3; X=3~C; Y=3~X                    | C=3~Y                |
            the name in another category               | @pay @card B=2 C=card/2; @pay @card B_B_B=2 C=card/2 | @pay @card B_B_B=2 C=card/2 B=card/9 |
            moved to another category and back         | @pay @card B=2; @pay @card B=card/1  | @pay @card B=7       |
            its name where it was before it moved      | @pay @card B_B=2; @pay @card B_B=card/1; @pay @card B_B_B=card/1 | @pay @card B_B_B=card/1 B_B=5 | name-reused pay/5
            a slug that was renamed away, same code    | @pay A=1; @pays A=pays/1             | @pays A=pays/1 @pay:x N=1 | anchor-lost pay/1
            the same, the alias dropped later          | @pay A=1; @pays(pay) A=pays/1; @pays A=pays/1 | @pays A=pays/1 @pay:x N=1 | anchor-lost pay/1
            the same, with the name                    | @pay A=1; @pays A=pays/1; @pays A_A=pays/1 | @pays A_A=pays/1 @pay:x A=7 | name-reused pay/7
            a code removed under another slug          | @pay A=1 B=2; @pay A=1 -2:B; @pays A=pays/1 -pays/2:B | @pays A=pays/1 C=pays/2 | number-reused pays/2
            a code moved away under another slug       | @pay A=1 B=2; @pay A=1 B=20; @pays A=pays/1 B=pays/20 | @pays A=pays/1 B=pays/20 C=pays/2 | number-reused pays/2
            nothing, after a slug was renamed          | @pay A=1 B=2; @pay A=1 -2:B; @pays A=pays/1 -pays/2:B | @pays A=pays/1 -pays/2:B |
            removed at once with another slug          | @pay A=1 B=2; @pays A=pays/1 -pays/2:B | @pays A=pays/1 -pays/2:B |
            a code that was taken over is removed      | A=1 B=2; A=2~B B=20; A=2 B=20        | -2:A B=20            |
            the same, then nothing                     | A=1 B=2; A=2~B B=20; -2:A B=20       | -2:A B=20            |
            a tombstone tells of another error         | A=1 B=2; A=1 -2:B                    | A=1 -2:C             | tombstone-changed pay/2
            a tombstone is gone                        | A=1 B=2; A=1 -2:B                    | A=1                  | tombstone-deleted pay/2
            a code that was another's, then its own   | S=1 C=2; S=2~C C=3; S=1 C=10; S=2 C=10 | S=2 C=20          |
            the same, the other takes the name back     | S=1 C=2; S=2~C C=3; S=1 C=10; S=2 C=10 | S=2[C] C_C=10     | name-reused pay/2
            what moved is listed by a former name      | B=2[B_OLD]; B=20                     | B=20 -2:B_OLD        |
            what moved is listed by any name           | B=2[B_OLD]; B=20                     | B=20 -2:C            | tombstone-changed pay/2
            """)
    void noNameMeansAnotherErrorEver(String what, String releases, String next, String expected) {
        assertThat(String.join(", ", Histories.errors(releases, next)))
                .as(what)
                .isEqualTo(expected == null ? "" : expected);
    }
}
