package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a folder {@code src/test/resources/rules/<rule id>} with cases: catalogs that break it, and what people
 * are told about them, in full.
 *
 * <p>After a message was changed on purpose, {@code ./mvnw test -pl catalog -Dtest=RuleFoldersTest
 * -Derrorcatalog.refresh=true} writes the expected files anew; read the difference before committing it.
 */
class RuleFoldersTest {
    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final boolean REFRESH = Boolean.getBoolean("errorcatalog.refresh");

    @Test
    void everyRuleHasAFolderAndEveryFolderIsARule() throws IOException {
        assertThat(foldersIn(RULES).map(RuleFoldersTest::nameOf))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().stream().map(Rule::id).toList());
    }

    @Test
    void noTwoRulesShareAnIdOrAPurpose() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Rules.all())
                .extracting(Rule::purpose)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Z].*\\."));
    }

    static Stream<Path> cases() throws IOException {
        return foldersIn(RULES).flatMap(rule -> {
            try {
                return foldersIn(rule);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsExactlyThis(Path folder) throws IOException {
        List<Problem> problems = read(folder).problems();
        String told = problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
        Path expected = folder.resolve("expected.txt");
        if (REFRESH) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
        assertThat(problems)
                .extracting(problem -> problem.rule().id())
                .contains(nameOf(folder.resolve("..").normalize()));
        assertThat(problems).allSatisfy(WellFormed::check);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesACatalogExactlyWhenNothingIsAnError(Path folder) {
        Parsed parsed = read(folder);
        assertThat(parsed.catalog().isEmpty())
                .isEqualTo(parsed.problems().stream().anyMatch(Problem::isError));
    }

    /** A file too large to be checked in is made here. */
    private static Parsed read(Path folder) {
        return folder.endsWith("large-file/main")
                ? Catalogs.read("catalog.yaml", new byte[(64 << 20) + 1])
                : Catalogs.read("catalog.yaml", folder.resolve("catalog.yaml"));
    }

    private static Stream<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }
}
