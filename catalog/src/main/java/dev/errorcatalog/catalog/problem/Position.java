package dev.errorcatalog.catalog.problem;

import java.util.Comparator;

/**
 * A place in a file of a catalog.
 *
 * @param source the file
 * @param line counted from 1
 * @param column counted from 1, in code points
 * @param length how many code points of the line belong to it; at least 1
 */
public record Position(Source source, int line, int column, int length) {
    /** By line, then by column; files are put in order by whoever knows them. */
    public static final Comparator<Position> IN_FILE =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    /** The form that terminals and editors understand: {@code catalog.yaml:27:5}. */
    @Override
    public String toString() {
        return Quoted.line(source.name()) + ":" + line + ":" + column;
    }
}
