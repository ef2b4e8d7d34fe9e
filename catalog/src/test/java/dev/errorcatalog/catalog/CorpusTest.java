package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad and odd catalogs, and what must happen to each. The kinds in its list are hints; the rules have ids of ours. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    record Entry(String file, String expect) {
        @Override
        public String toString() {
            return file + ": " + expect;
        }
    }

    static Stream<Entry> entries() throws IOException {
        return Files.readAllLines(CORPUS.resolve("MANIFEST.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Entry(cells[0], cells[1]));
    }

    static Stream<Entry> accepted() throws IOException {
        return entries().filter(entry -> entry.expect().equals("accept"));
    }

    static Stream<Entry> rejected() throws IOException {
        return entries().filter(entry -> entry.expect().equals("reject"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isAccepted(Entry entry) {
        Parsed parsed = read(entry.file());
        assertThat(parsed.problems()).noneMatch(Problem::isError);
        assertThat(parsed.catalog()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void isRefusedWithWellFormedProblems(Entry entry) {
        Parsed parsed = read(entry.file());
        assertThat(parsed.catalog()).isEmpty();
        assertThat(parsed.problems())
                .anyMatch(Problem::isError)
                .allSatisfy(WellFormed::check)
                .allSatisfy(problem ->
                        assertThat(problem.position().source().name()).isEqualTo(entry.file()));
    }

    @Test
    void theListNamesEveryFileOnce() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertThat(entries().map(Entry::file)).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(entries()).allMatch(entry -> entry.expect().matches("accept|reject"));
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() throws IOException {
        String text = Files.readString(CORPUS.resolve("010-cr-only-line-ends.yaml"));
        assertThat(text).contains("\r").doesNotContain("\n");
        String expected = digest(text.replace('\r', '\n'));
        assertThat(digest(text)).isEqualTo(expected);
        assertThat(digest(text.replace("\r", "\r\n"))).isEqualTo(expected);
        assertThat(digest("\uFEFF" + text)).isEqualTo(expected);
    }

    private static String digest(String text) {
        Parsed parsed = Catalogs.read("catalog.yaml", text.getBytes(StandardCharsets.UTF_8));
        return CatalogDigest.sha256(parsed.catalog().orElseThrow());
    }

    private static Parsed read(String file) {
        return Catalogs.read(file, CORPUS.resolve(file));
    }
}
