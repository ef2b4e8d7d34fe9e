package dev.errorcatalog.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problem;
import java.util.stream.Stream;

/** What holds for every problem, whatever the catalog. */
final class WellFormed {
    private WellFormed() {}

    static void check(Problem problem) {
        assertThat(Rules.all()).contains(problem.rule());
        assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
        assertThat(problem.hint()).isNotBlank().doesNotEndWith(".");
        Stream.concat(Stream.of(problem.position()), problem.others().stream().map(Problem.Other::position))
                .forEach(WellFormed::isInsideItsFile);
        assertThat(problem.oneLine().codePoints()).noneMatch(WellFormed::isDangerous);
        assertThat(problem.render()).endsWith("\n");
        assertThat(problem.render().replace("\n", "").codePoints()).noneMatch(WellFormed::isDangerous);
    }

    private static void isInsideItsFile(Position position) {
        long lines = position.source()
                        .text()
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        int width = position.source().width(position.line());
        assertThat((long) position.line()).as("line of %s", position).isBetween(1L, lines);
        assertThat(position.column()).as("column of %s", position).isBetween(1, width + 1);
        assertThat(position.length())
                .as("length of %s", position)
                .isBetween(1, Math.max(1, width - position.column() + 1));
    }

    /** What a terminal would obey, or what would not be seen. */
    private static boolean isDangerous(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
