package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files themselves can do to a catalog. */
class FilesTest {
    private static final String GOOD = """
            catalog: 1
            name: demo
            unknown: AppException
            include: [%s]
            classes:
              AppException: {extends: java.lang.RuntimeException, description: Root.}
            categories:
              protocol: {wire: [P], class: AppException, description: Errors of a connection.}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFolderIsNoCatalog() throws IOException {
        assertThat(Catalogs.read("x/catalog.yaml", Files.createDirectory(folder.resolve("catalog.yaml")))
                        .problems())
                .singleElement()
                .satisfies(WellFormed::check)
                .returns("unreadable-file", problem -> problem.rule().id())
                .returns("x/catalog.yaml:1:1", problem -> problem.position().toString());
    }

    @Test
    void bytesWithoutAPlaceIncludeNothing() {
        byte[] bytes = GOOD.formatted("errors/*.yaml").getBytes(StandardCharsets.UTF_8);
        assertThat(Catalogs.read("catalog.yaml", bytes).problems())
                .singleElement()
                .satisfies(WellFormed::check)
                .returns("include-form", problem -> problem.rule().id())
                .returns(4, problem -> problem.position().line());
    }

    @Test
    void includedFilesAreCalledByTheirPlaceBesideTheMainFile() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c.yaml"), "errors: {X: {}}");
        assertThat(read("src/main/errors/catalog.yaml", GOOD.formatted("a/b/c.yaml"))
                        .problems())
                .isNotEmpty()
                .allMatch(problem -> problem.position().toString().startsWith("src/main/errors/a/b/c.yaml:1:"));
    }

    @Test
    void aFileNameCannotSteerATerminal() throws IOException {
        Files.createDirectory(folder.resolve("errors"));
        Files.writeString(folder.resolve("errors/a\u001B[31m\u202E.yaml"), "errors: {X: {}}");
        assertThat(read("catalog.yaml", GOOD.formatted("errors/*")).problems())
                .isNotEmpty()
                .allSatisfy(WellFormed::check);
    }

    /** A regular expression made of this pattern would try for ages. */
    @Test
    void manyStarsAreNoTrap() throws IOException {
        Files.createDirectory(folder.resolve("errors"));
        Files.writeString(folder.resolve("errors/" + "a".repeat(200) + "c"), "errors: {}");
        assertThat(read("catalog.yaml", GOOD.formatted("errors/" + "a*".repeat(40) + "b"))
                        .problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("include-match");
        assertThat(read("catalog.yaml", GOOD.formatted("errors/" + "*a".repeat(40) + "*c"))
                        .catalog())
                .isPresent();
    }

    /** With a file missing, its errors would be missing everywhere. */
    @Test
    void rulesOnContentWaitUntilEveryFileIsThere() throws IOException {
        String main = GOOD.formatted("errors/*.yaml")
                + "errors:\n  X: {code: protocol/1, description: Text., action: Wait., related: [Y]}\n";
        Files.createDirectory(folder.resolve("errors"));
        Files.writeString(folder.resolve("errors/a.yaml"), "errors: [");
        assertThat(read("catalog.yaml", main).problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("yaml-syntax");
        Files.writeString(folder.resolve("errors/a.yaml"), "errors: {}");
        assertThat(read("catalog.yaml", main).problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("unknown-name");
    }

    @Test
    void problemsComeFileByFileTheMainFileFirst() throws IOException {
        Files.createDirectory(folder.resolve("errors"));
        for (String file : new String[] {"b", "a"}) {
            Files.writeString(folder.resolve("errors/" + file + ".yaml"), "errors:\n  " + file + ": {}\nnothing: 1\n");
        }
        assertThat(read("z.yaml", GOOD.formatted("errors/*.yaml") + "more: 1\n").problems())
                .extracting(problem -> problem.position().source().name() + ":"
                        + problem.position().line())
                .containsSubsequence(
                        "z.yaml:9", "errors/a.yaml:2", "errors/a.yaml:3", "errors/b.yaml:2", "errors/b.yaml:3")
                .isSortedAccordingTo((left, right) -> left.startsWith("z") == right.startsWith("z")
                        ? left.compareTo(right)
                        : left.startsWith("z") ? -1 : 1);
    }

    @Test
    void aProblemInOneLine() {
        Problem problem = Catalogs.read("catalog.yaml", "cuase: [a".getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0);
        assertThat(problem.oneLine())
                .isEqualTo(
                        "catalog.yaml:1:8: error[yaml-syntax]: what opens here is not closed with `]`; close it, and put commas between the items");
    }

    private Parsed read(String name, String text) throws IOException {
        return Catalogs.read(name, Files.writeString(folder.resolve("catalog.yaml"), text));
    }
}
