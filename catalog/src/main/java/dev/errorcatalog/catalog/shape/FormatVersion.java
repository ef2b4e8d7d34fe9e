package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;

/** The rule {@code format-version}. */
public final class FormatVersion {
    public static final Rule RULE =
            Rule.error("format-version", "A catalog says which version of the format it is written in.");

    private FormatVersion() {}

    /** Checks the value of {@code catalog:}. */
    public static void check(Node.Scalar scalar, Problems problems) {
        if (!scalar.text().equals("1")) {
            problems.add(
                    RULE,
                    scalar.position(),
                    Quoted.of(scalar.text()) + " is no version of the format that this release knows",
                    "write `catalog: 1`, or use a newer release");
        }
    }
}
