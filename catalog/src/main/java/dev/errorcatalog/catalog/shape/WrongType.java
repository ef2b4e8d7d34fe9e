package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;

/** The rule {@code wrong-type}. */
public final class WrongType {
    public static final Rule RULE =
            Rule.error("wrong-type", "A value has the type of its key: a text, a list, a map, a number or a Boolean.");

    private WrongType() {}

    /**
     * Reports that {@code wanted}, such as {@code a list}, should stand where something else is. An alias may stand for
     * the right thing, and was told already.
     */
    public static void report(Node node, String owner, String wanted, String hint, Problems problems) {
        if (!(node instanceof Node.Alias)) {
            problems.add(RULE, node.position(), owner + " should be " + wanted + ", not " + actual(node), hint);
        }
    }

    private static String actual(Node node) {
        boolean empty = node instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
        return empty ? "empty" : node.kind();
    }
}
