package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;

/** The rule {@code missing-key}. */
public final class MissingKey {
    public static final Rule RULE =
            Rule.error("missing-key", "What an error cannot be documented or mapped without is there.");

    private MissingKey() {}

    /** Reports a key that something, such as {@code the error `X`}, lacks. */
    public static void report(String key, String owner, Position position, Problems problems) {
        problems.add(RULE, position, owner + " has no " + Quoted.of(key), "add " + Quoted.of(key + ":"));
    }

    /** Reports a file that holds nothing. */
    public static void reportEmpty(Position position, Problems problems) {
        problems.add(RULE, position, "the file is empty", "a catalog starts with `catalog: 1`");
    }
}
