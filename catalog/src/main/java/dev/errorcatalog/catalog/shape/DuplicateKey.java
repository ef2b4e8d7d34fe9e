package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.HashMap;
import java.util.Map;

/** The rule {@code duplicate-key}. Our own check: the YAML library's works on objects, and we never make any. */
public final class DuplicateKey {
    public static final Rule RULE =
            Rule.error("duplicate-key", "A key stands once in its map, so that nothing is silently replaced.");

    private DuplicateKey() {}

    /** Checks the keys of a map. */
    public static void check(Node.Mapping map, Problems problems) {
        Map<String, Node.Scalar> first = new HashMap<>();
        for (Node.Pair pair : map.pairs()) {
            Node.Scalar key = pair.key();
            Node.Scalar earlier = first.putIfAbsent(key.text(), key);
            if (earlier != null) {
                problems.add(
                        RULE,
                        key.position(),
                        Quoted.of(key.text()) + " stands here a second time",
                        "keep one of the two",
                        new Problem.Other(earlier.position(), "first here"));
            }
        }
    }
}
