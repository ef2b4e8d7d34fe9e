package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.regex.Pattern;

/** The rule {@code version-form}. */
public final class VersionForm {
    public static final Rule RULE = Rule.error(
            "version-form",
            "A release is written as semantic versioning wants it, without build data: 1.4.0, 2.0.0-beta.1.");

    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final String WORD = "(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern VERSION =
            Pattern.compile(NUMBER + "(\\." + NUMBER + "){2}(-" + WORD + "(\\." + WORD + ")*)?");

    private VersionForm() {}

    /** Checks the value of a {@code since:}. */
    public static void check(Node.Scalar scalar, Problems problems) {
        if (scalar.text().length() > 100 || !VERSION.matcher(scalar.text()).matches()) {
            problems.add(
                    RULE, scalar.position(), Quoted.of(scalar.text()) + " is not a release", "write it like `1.4.0`");
        }
    }
}
