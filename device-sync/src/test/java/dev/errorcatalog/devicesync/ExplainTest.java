package dev.errorcatalog.devicesync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.runtime.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users paste leads to the right error. */
class ExplainTest {
    private static final String CLASS = "That is an exception class.\n\nErrors that arrive as it:\n";
    private static final String NOTHING = "Nothing in this catalog looks like that.\n";
    /** Texts that belong to two errors: the words of a name that another one logs, a line that two of them log. */
    private static final Set<String> SHARED = Set.of(
            "bad changeset header syntax",
            "Client attempted a write that is outside of permissions or query filters",
            "UNKNOWN(unknown:1999): Permission denied (BIND, IDENT, QUERY, REFRESH)");

    private static final Catalog CATALOG = Catalogs.read("catalog.yaml", Path.of("src/main/errors/catalog.yaml"))
            .catalog()
            .orElseThrow();

    /** The table that the search of the published reference is held to as well. */
    @ParameterizedTest
    @MethodSource("cases")
    void thePageAndTheJarFindTheSame(String text, String ids) {
        String pasted = text.replace("\\n", "\n").replace("\\t", "\t");
        List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1));

        List<String> found = found(pasted);

        assertThat(found.subList(0, Math.min(found.size(), Math.max(1, expected.size()))))
                .isEqualTo(expected);
    }

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("../docs-gen/src/test/resources/search-cases.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }

    @Test
    void everyErrorIsFoundByItsNameItsIdentityAndItsMessage() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (ErrorCode code : DeviceSyncErrors.all()) {
            String message = DeviceSyncErrors.exception(code, null, null).getMessage();
            String name = code.name().orElseThrow();
            for (String text : List.of(name, name.toLowerCase(Locale.ROOT).replace('_', ' '), code.id(), message)) {
                note(text, code.id(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyErrorIsFoundByEachOfItsLogLines() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (ErrorEntry error : CATALOG.errors().values()) {
            for (String log : error.logs()) {
                note(log, error.id().toString(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyErrorIsFoundByItsLogLinesBetweenTimesThreadsAndAddresses() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (ErrorEntry error : CATALOG.errors().values()) {
            for (String log : error.logs()) {
                String line = "2024-03-21 22:05:32.569 14829-14930 I [thread-208] 127.0.0.1:9090 " + log + " (1/1)";
                note(line, error.id().toString(), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0\uD800",
                "2024-03-21 22:05:32.569 14829-14930 Resolving 'localhost:9090'",
                "Progress handler called, downloaded = 208, downloadable(total) = 112, uploaded = 0",
                "lorem ipsum dolor sit amet"
            })
    void whatIsNoErrorIsNotTakenForOne(String text) {
        assertThat(DeviceSyncErrors.explain(text)).startsWith(NOTHING);
    }

    @Test
    void aSlipOfThePenGetsSimilarNames() {
        assertThat(DeviceSyncErrors.explain("BADCLIENTFLEIDENT")).contains("Similar names:\n  protocol/208 BAD_CLIENT");
    }

    @Test
    void anExceptionClassNamesItsErrorsAndNothingElse() {
        assertThat(DeviceSyncErrors.explain("io.example.SyncException")).doesNotStartWith(CLASS);
        assertThat(DeviceSyncErrors.explain("SyncException"))
                .startsWith(CLASS + "  client/100 ")
                .contains("\n  protocol/229 ")
                .doesNotContain("protocol/231");
        assertThat(DeviceSyncErrors.explain("CompensatingWriteException"))
                .startsWith("protocol/231 ")
                .doesNotContain("It may also be");
    }

    @Test
    void aBareNumberNamesAllItsOwners() {
        assertThat(DeviceSyncErrors.explain("104"))
                .contains("protocol/104 LIMITS_EXCEEDED", "client/104 CLIENT_", "connection/104 CONNECTION_");
    }

    @Test
    void thePageSaysWhatToDo() throws IOException {
        Path expected = Path.of("src/test/resources/explain-208.txt");
        String page = DeviceSyncErrors.explain("protocol/208");
        if (Boolean.getBoolean("errorcatalog.refresh")) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "a(", "error ", "realm::sync::ClientError ", "[protocol/208 ", "a b ", "GONE ", "\uD800"})
    void tenMegabytesAreReadAtTheirBeginningOnly(String unit) {
        String start = unit.repeat(100_000 / unit.length());

        assertThat(DeviceSyncErrors.explain(start + " ".repeat(10_000_000) + "(ProtocolErrorCode=208)"))
                .isEqualTo(DeviceSyncErrors.explain(start));
    }

    private static void note(String text, String id, Map<String, String> wrong) {
        String first = first(text);
        if (!first.equals(id) && SHARED.stream().noneMatch(text::contains)) {
            wrong.put(text, first + " instead of " + id);
        }
    }

    /** The errors of an answer, the one with the page first. */
    private static List<String> found(String text) {
        String answer = DeviceSyncErrors.explain(text);
        if (answer.startsWith(NOTHING)) {
            return List.of();
        }
        if (answer.startsWith(CLASS)) {
            return ids(answer.lines().skip(3));
        }
        Stream<String> others = answer.lines()
                .dropWhile(line -> !line.equals("It may also be:"))
                .skip(1);
        return Stream.concat(Stream.of(first(text)), ids(others).stream()).toList();
    }

    private static List<String> ids(Stream<String> lines) {
        return lines.map(line -> line.strip().split(" ", 2)[0]).toList();
    }

    private static String first(String text) {
        return DeviceSyncErrors.explain(text).split(" ", 2)[0];
    }
}
