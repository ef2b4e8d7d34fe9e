package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;

/** The rule {@code cut-text}: in {@code description: See issue #12} YAML reads {@code See issue}. */
public final class CutText {
    public static final Rule RULE =
            Rule.error("cut-text", "No comment follows an unquoted text, so that a `#` in a sentence does not cut it.");

    private CutText() {}

    /** Checks a value that is meant as prose. Returns whether all of it is there. */
    public static boolean check(Node.Scalar scalar, Problems problems) {
        if (scalar.cut()) {
            problems.add(
                    RULE,
                    scalar.position(),
                    "the text ends at the `#`; what follows is a comment to YAML",
                    "put the text in quotes, or the comment on a line of its own");
        }
        return !scalar.cut();
    }
}
