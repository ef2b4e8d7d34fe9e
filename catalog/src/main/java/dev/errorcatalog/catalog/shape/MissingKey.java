package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;

/** The rule {@code missing-key}. */
public final class MissingKey {
    public static final Rule RULE = Rule.error(
            "missing-key", "Every key is there that a catalog cannot be checked, mapped or documented without.");

    private MissingKey() {}

    /** Reports a key that something, such as {@code the error `X`}, lacks. */
    public static void report(String key, String owner, Position position, Problems problems) {
        problems.add(RULE, position, owner + " has no " + Quoted.of(key), "add " + Quoted.of(key + ":"));
    }

    /** Reports a file that holds nothing but should start with a line such as {@code errors:}. */
    public static void reportEmpty(Position position, String start, Problems problems) {
        problems.add(RULE, position, "the file is empty", "start it with " + Quoted.of(start));
    }
}
