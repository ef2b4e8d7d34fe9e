package dev.errorcatalog.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.list.NameFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of other systems: read, compared with a category, and with each other. */
class ListTest {

    private static final String CATALOG = Samples.text("no-changes/current.yaml");

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

        Outcome outcome = Import.run(Samples.parsed(CATALOG), list, "protocol", NameFilter.ALL);

        assertThat(outcome.done()).isFalse();
        assertThat(outcome.edits()).isEmpty();
        assertThat(outcome.message()).isEqualTo("""
                import: upstream.h has 5 entries, protocol has 2 errors

                Code with another meaning upstream (2):
                  protocol/101 SOMETHING_ELSE: BAD_MESSAGE -> SOMETHING_ELSE  upstream.h:3:5
                  protocol/114 NEW_MEANING: OLD_ERROR -> NEW_MEANING  upstream.h:5:5

                Other code upstream (1):
                  protocol/102 BAD_MESSAGE: protocol/101 -> protocol/102  upstream.h:2:5

                Other name upstream (1):
                  protocol/208 BAD_CLIENT_IDENT: [BAD_IDENT] -> [BAD_CLIENT_IDENT]  upstream.h:4:5

                Missing in the catalog (3):
                  protocol/101 SOMETHING_ELSE  upstream.h:3:5
                  protocol/114 NEW_MEANING  upstream.h:5:5
                  protocol/230 TOO_LATE  upstream.h:6:5
                """);
    }

    @Test
    void aFilterTakesTheNamesThatCountAndLeavesOutThePrefix() {
        String header = "enum { ERR_CAT_IO = 2, ERR_BAD_MESSAGE = 101, ERR_BAD_IDENT = 208, OTHER = UNKNOWN };";
        NameFilter names = NameFilter.parse("ERR_((?!CAT_).*)", "").orElseThrow();

        Outcome outcome =
                Import.run(Samples.parsed(CATALOG), Given.of("a.h", Samples.bytes(header)), "protocol", names);

        assertThat(outcome.message()).isEqualTo("import: a.h has 2 entries, protocol has 2 errors\nthey agree\n");
        assertThat(NameFilter.parse("(", "")).isEmpty();
    }

    @Test
    void aCatalogKeepsFormerNamesThatTheListForgot() {
        String current = CATALOG.replace("code: protocol/208", "code: protocol/208\n    aliases: [OLD_IDENT]");
        String list = "BAD_MESSAGE = 101, BAD_IDENT = 208";

        assertThat(imported(current, list)).isEqualTo("they agree");
        assertThat(imported(current, list.replace("BAD_IDENT", "OLD_IDENT"))).isEqualTo("they agree");
        assertThat(imported(current, list + ", OLD_IDENT = 209"))
                .contains("Other code upstream (1):\n  protocol/209 OLD_IDENT: protocol/208 -> protocol/209")
                .doesNotContain("BAD_IDENT: ");
    }

    @Test
    void everyKindOfFindingHasItsHeading() {
        assertThat(imported(CATALOG, "OLD_ERROR = 114, BAD_MESSAGE = 101, BAD_IDENT = 208"))
                .isEqualTo("Removed here, but not upstream (1):\n  protocol/114 OLD_ERROR  a.h:1:1");
        assertThat(imported(CATALOG, "OLD_ERROR = 9, BAD_MESSAGE = 101, BAD_IDENT = 208"))
                .startsWith(
                        "Name with another meaning upstream (1):\n  protocol/9 OLD_ERROR: protocol/114 OLD_ERROR ->");
        assertThat(imported(CATALOG, "BAD_MESSAGE = 101"))
                .startsWith("Not in the list (1):\n  protocol/208 BAD_IDENT  ");
    }

    @Test
    void aCatalogHasNamesWithoutTheUnderscoresOfAList() {
        NameFilter names = NameFilter.parse("ERR(.*)", "").orElseThrow();
        String list = "ERR__BAD_MESSAGE = 101, ERR_BAD__IDENT = 208";

        assertThat(Import.run(Samples.parsed(CATALOG), Given.of("a.h", Samples.bytes(list)), "protocol", names)
                        .done())
                .isTrue();
    }

    private static String imported(String yaml, String header) {
        Given list = Given.of("a.h", Samples.bytes(header));
        String message = Import.run(Samples.parsed(yaml), list, "protocol", NameFilter.ALL)
                .message();
        return message.substring(message.indexOf('\n') + 1).strip();
    }

    @Test
    void twoListsAreComparedByCodeAndName(@TempDir Path folder) throws IOException {
        Path before = Files.writeString(folder.resolve("v1.h"), "A_ONE = 1,\nB_TWO = 2,\n");
        Path after = Files.writeString(folder.resolve("v2.h"), "// later\nA_ONE = 3,\n");

        assertThat(Sides.diff("v1.h", before, "v2.h", after, "", NameFilter.ALL).text())
                .isEqualTo("""
                        errorcatalog diff: v2.h against v1.h: compared 3 errors, by code and name

                        BREAKING entry-removed  2 B_TWO  v1.h:2:1
                          B_TWO -> removed
                          who breaks:   code that names B_TWO no longer compiles or links (never deprecated before); its code arrives as an unknown error

                        BREAKING renumbered  3 A_ONE  v2.h:2:1
                          code: 1 -> 3
                          who breaks:   a server that sends 1 is no longer understood: it arrives as an unknown error
                        2 breaking
                        """);
    }

    @Test
    void anImportThatAgreesIsDone() {
        Given list = Given.of("upstream.csv", Samples.bytes("101,BAD_MESSAGE\n208,BAD_IDENT\n"));

        Outcome outcome = Import.run(Samples.parsed(CATALOG), list, "protocol", NameFilter.ALL);

        assertThat(outcome.message()).endsWith("they agree\n");
        assertThat(outcome.done()).isTrue();
    }

    @Test
    void anImportRefusesWhatItCannotCompare() {
        Given list = Given.of("upstream.csv", Samples.bytes("101,BAD_MESSAGE\n"));

        assertThat(Import.run(Samples.parsed(CATALOG), list, "nothing", NameFilter.ALL)
                        .message())
                .isEqualTo(
                        "import: the catalog has no category nothing; it has protocol, service; choose one with \"-Derrorcatalog.category=<slug>\"\n");
        assertThat(Import.run(Samples.parsed(CATALOG), Given.absent("x.csv"), "protocol", NameFilter.ALL)
                        .message())
                .contains("x.csv cannot be read");
        assertThat(Import.run(Samples.parsed("catalog: 2\n"), list, "protocol", NameFilter.ALL)
                        .message())
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

        assertThat(found(Sides.diff("v1.h", header, "v2.h", later, "core", NameFilter.ALL)))
                .containsExactlyInAnyOrder(
                        "number-reused core/3",
                        "entry-removed core/3",
                        "renumbered core/4",
                        "entry-added core/3",
                        "entry-added core/5");
        assertThat(found(Sides.diff("v2.h", later, "v1.h", header, "core", NameFilter.ALL)))
                .contains("entry-removed core/5", "number-reused core/3");
        assertThat(found(Sides.diff("catalog.yaml", catalog, "v1.h", header, "protocol", NameFilter.ALL)))
                .contains("entry-removed protocol/208", "entry-added protocol/1");
        assertThat(found(Sides.diff("l", lock, "c", catalog, "", NameFilter.ALL)))
                .isEmpty();
        assertThat(Sides.diff("l", lock, "c", catalog, "", NameFilter.ALL).text())
                .endsWith("no changes\n");
        assertThat(Sides.diff("gone", folder.resolve("gone"), "c", catalog, "", NameFilter.ALL)
                        .exitCode())
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
