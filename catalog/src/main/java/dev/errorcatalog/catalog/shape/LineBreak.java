package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;

/** The rule {@code line-break}. */
public final class LineBreak {
    public static final Rule RULE =
            Rule.error("line-break", "Titles, wire strings, log lines and addresses stand on one line.");

    private LineBreak() {}

    /** Checks a text that has to be one line. */
    public static void check(String text, Position position, Problems problems) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
            problems.add(RULE, position, "the text has a line break or a tab in it", "write it on one line");
        }
    }
}
