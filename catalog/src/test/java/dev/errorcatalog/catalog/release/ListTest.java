package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.list.ListReader;
import dev.errorcatalog.catalog.release.list.ParsedList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of other systems: read, compared with a category, and with each other. */
class ListTest {

    private static final String CATALOG = Samples.text("no-changes/current.yaml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.h    | enum class E { BAD_IDENT = 208, /* TWO = 2 */ LATE = -0x10 }; // X = 9 | BAD_IDENT=208 LATE=-16",
                "a.h    | #define BAD_IDENT (208)                                              | BAD_IDENT=208",
                "a.hpp  | kBadIdent = 208u,                                                    | BAD_IDENT=208",
                "a.csv  | 208,BAD_IDENT\\n209,bad server                                        | BAD_IDENT=208 BAD_SERVER=209",
                "a.csv  | note,name,code\\nx,BAD_IDENT,208                                      | BAD_IDENT=208",
                "a.csv  | name,code\\nBAD_TEXT,42P01                                            | BAD_TEXT=42P01",
                "a.tsv  | BAD_IDENT\\t208                                                       | BAD_IDENT=208",
                "a.yaml | - {code: 208, name: BadIdent}                                        | BAD_IDENT=208",
                "a.yaml | errors:\\n  BAD_IDENT: 208                                            | BAD_IDENT=208",
                "a.yml  | 208: BAD_IDENT                                                       | BAD_IDENT=208",
            })
    void listsAreRead(String name, String text, String entries) {
        ParsedList list =
                ListReader.read(name, Samples.bytes(text.replace("\\n", "\n").replace("\\t", "\t")));

        assertThat(list.problems()).isEmpty();
        assertThat(list.entries().stream().map(entry -> entry.name() + "=" + entry.code()))
                .containsExactly(entries.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.h    | int x;                     | list-empty",
                "a.csv  | name,code                  | list-empty",
                "a.yaml | - 1                        | list-empty",
                "a.yaml | - [                        | yaml-syntax",
                "a.h    | enum { A = 1, B = 2, A = 3 }; | list-duplicate",
            })
    void badListsAreRefused(String name, String text, String rule) {
        assertThat(ListReader.read(name, Samples.bytes(text)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo(rule));
    }

    @Test
    void anImportTellsWhatUpstreamHasAndTheCatalogHasNot() {
        Given list = Given.of("upstream.h", Samples.bytes("""
                enum Errors {
                    BAD_MESSAGE = 102,
                    SOMETHING_ELSE = 101,
                    BAD_CLIENT_IDENT = 208,
                    NEW_MEANING = 114,
                    TOO_LATE = 230,
                };
                """));

        Outcome outcome = Import.run(Samples.parsed(CATALOG), list, "protocol");

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.edits()).isEmpty();
        assertThat(outcome.message()).isEqualTo("""
                import: upstream.h has 5 entries, protocol has 2 errors

                Code with another meaning upstream (2):
                  protocol/101 SOMETHING_ELSE: BAD_MESSAGE -> SOMETHING_ELSE
                  protocol/114 NEW_MEANING: OLD_ERROR -> NEW_MEANING

                Other code upstream (1):
                  protocol/102 BAD_MESSAGE: protocol/101 -> protocol/102

                Other name upstream (1):
                  protocol/208 BAD_CLIENT_IDENT: [BAD_IDENT] -> [BAD_CLIENT_IDENT]

                Missing in the catalog (3):
                  protocol/101 SOMETHING_ELSE
                  protocol/114 NEW_MEANING
                  protocol/230 TOO_LATE
                """);
    }

    @Test
    void anImportThatAgreesIsDone() {
        Given list = Given.of("upstream.csv", Samples.bytes("101,BAD_MESSAGE\n208,BAD_IDENT\n"));

        Outcome outcome = Import.run(Samples.parsed(CATALOG), list, "protocol");

        assertThat(outcome.message()).endsWith("they agree\n");
        assertThat(outcome.done()).isTrue();
    }

    @Test
    void anImportRefusesWhatItCannotCompare() {
        Given list = Given.of("upstream.csv", Samples.bytes("101,BAD_MESSAGE\n"));

        assertThat(Import.run(Samples.parsed(CATALOG), list, "nothing").message())
                .isEqualTo("import: the catalog has no category nothing; it has protocol, service\n");
        assertThat(Import.run(Samples.parsed(CATALOG), Given.absent("x.csv"), "protocol")
                        .message())
                .contains("x.csv cannot be read");
        assertThat(Import.run(Samples.parsed("catalog: 2\n"), list, "protocol").message())
                .contains("error[");
    }

    @Test
    void anyTwoFilesAreCompared(@TempDir Path folder) throws IOException {
        Path header = Files.writeString(folder.resolve("v1.h"), "A_ONE = 1, B_TWO = 2, C_THREE = 3,\n");
        Path later = Files.writeString(folder.resolve("v2.h"), "A_ONE = 1, B_TWO = 4, D_FOUR = 3, E_FIVE = 5,\n");
        Path catalog = Files.writeString(folder.resolve("catalog.yaml"), CATALOG);
        Path lock = Files.write(
                folder.resolve("catalog.lock.yaml"),
                Samples.lock(CATALOG).bytes().orElseThrow());

        assertThat(found(Sides.diff("v1.h", header, "v2.h", later, "core")))
                .containsExactlyInAnyOrder(
                        "number-reused core/3", "renumbered core/4", "entry-added core/3", "entry-added core/5");
        assertThat(found(Sides.diff("v2.h", later, "v1.h", header, "core")))
                .contains("entry-removed core/5", "number-reused core/3");
        assertThat(found(Sides.diff("catalog.yaml", catalog, "v1.h", header, "protocol")))
                .contains("entry-removed protocol/208", "entry-added protocol/1");
        assertThat(found(Sides.diff("l", lock, "c", catalog, ""))).isEmpty();
        assertThat(Sides.diff("l", lock, "c", catalog, "").text()).endsWith("no changes\n");
        assertThat(Sides.diff("gone", folder.resolve("gone"), "c", catalog, "").exitCode())
                .isEqualTo(2);
    }

    private static Iterable<String> found(CheckResult result) {
        assertThat(result.text()).isNotEmpty();
        return result.findings().stream().map(ListTest::named).toList();
    }

    private static String named(Finding finding) {
        return finding.rule() + " " + finding.key();
    }
}
