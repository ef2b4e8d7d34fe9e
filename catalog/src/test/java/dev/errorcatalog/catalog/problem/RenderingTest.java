package dev.errorcatalog.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Rule RULE = Rule.error("some-rule", "Some purpose.");

    @Test
    void showsTheLineAndMarksThePlace() {
        assertThat(render("a: 1\ncuase: x\n", 2, 1, 5)).isEqualTo("""
                error[some-rule]: a message
                 --> catalog.yaml:2:1
                  |
                2 | cuase: x
                  | ^^^^^ a hint
                """);
    }

    @Test
    void widensTheGutterForTheLargestNumberAndShowsOtherPlaces() {
        Source source = new Source("catalog.yaml", "first\n" + "\n".repeat(98) + "again");
        Problem.Other other = new Problem.Other(new Position(source, 1, 1, 5), "first here");
        Problem problem = new Problem(RULE, new Position(source, 100, 1, 5), "a message", "a hint", List.of(other));
        assertThat(problem.render()).isEqualTo("""
                error[some-rule]: a message
                   --> catalog.yaml:100:1
                    |
                100 | again
                    | ^^^^^ a hint
                   ::: catalog.yaml:1:1
                    |
                  1 | first
                    | ----- first here
                """);
        assertThat(problem.oneLine())
                .isEqualTo("catalog.yaml:100:1: error[some-rule]: a message; a hint (first here: catalog.yaml:1:1)");
    }

    @Test
    void showsAWindowOfALongLine() {
        String line = "0123456789".repeat(40);
        assertThat(excerpt(line, 1, 3))
                .startsWith(line.substring(0, 120) + "...\n")
                .contains("| ^^^ a hint");
        assertThat(excerpt(line, 201, 3))
                .startsWith("..." + line.substring(160, 280) + "...\n")
                .contains("| " + " ".repeat(43) + "^^^ a hint");
        assertThat(excerpt(line, 399, 2))
                .startsWith("..." + line.substring(280) + "\n")
                .contains("| " + " ".repeat(121) + "^^ a hint");
        assertThat(excerpt(line, 401, 1)).contains("| " + " ".repeat(123) + "^ a hint");
    }

    @Test
    void oneMarkStandsBelowEachCodePoint() {
        assertThat(excerpt("\t\uD83D\uDE00\uD83D\uDE00x", 2, 2))
                .isEqualTo(" \uD83D\uDE00\uD83D\uDE00x\n  |  ^^ a hint\n");
        assertThat(excerpt("\uD83D\uDE00".repeat(200) + "x", 201, 1))
                .startsWith("..." + "\uD83D\uDE00".repeat(119) + "x\n")
                .contains("| " + " ".repeat(122) + "^ a hint");
    }

    @Test
    void whatATerminalWouldObeyIsAQuestionMark() {
        assertThat(excerpt("a\u001B\u202E\u200Db", 5, 1)).isEqualTo("a???b\n  |     ^ a hint\n");
    }

    @Test
    void theEndOfTheFileHasALine() {
        assertThat(render("", 1, 1, 1)).contains("1 | \n  | ^ a hint\n");
        assertThat(render("a\n", 2, 1, 1)).contains("2 | \n  | ^ a hint\n");
    }

    @Test
    void aWarningSaysSo() {
        Position position = new Position(new Source("c.yaml", "a"), 1, 1, 1);
        Problem problem = new Problem(Rule.warning("w", "W."), position, "a message", "a hint", List.of());
        assertThat(problem.isError()).isFalse();
        assertThat(problem.render()).startsWith("warning[w]: a message\n");
    }

    private static String excerpt(String line, int column, int length) {
        return render(line, 1, column, length).split("1 \\| ", 2)[1];
    }

    private static String render(String text, int line, int column, int length) {
        Position position = new Position(new Source("catalog.yaml", text), line, column, length);
        return new Problem(RULE, position, "a message", "a hint", List.of()).render();
    }
}
