package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.HashMap;
import java.util.Map;

/** The rule {@code duplicate-item}: Java refuses an interface that is named twice, and a reader wonders about the rest. */
public final class DuplicateItem {
    public static final Rule RULE = Rule.error(
            "duplicate-item", "A list of interfaces, strategies, related errors or links names each of them once.");

    private DuplicateItem() {}

    /** Checks a list; what is no list was told already. */
    public static void check(Node list, Problems problems) {
        Map<String, Node.Scalar> first = new HashMap<>();
        if (list instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Scalar scalar) {
                    Node.Scalar earlier = first.putIfAbsent(scalar.text(), scalar);
                    if (earlier != null) {
                        problems.add(
                                RULE,
                                scalar.position(),
                                Quoted.of(scalar.text()) + " is in this list twice",
                                "keep one of the two",
                                new Problem.Other(earlier.position(), "first here"));
                    }
                }
            }
        }
    }
}
