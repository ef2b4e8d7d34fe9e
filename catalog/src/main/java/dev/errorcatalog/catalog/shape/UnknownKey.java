package dev.errorcatalog.catalog.shape;

import dev.errorcatalog.catalog.problem.DidYouMean;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;

/** The rule {@code unknown-key}. */
public final class UnknownKey {
    public static final Rule RULE = Rule.error(
            "unknown-key", "Every key is one that the format knows, so that a typing error switches nothing off.");

    private UnknownKey() {}

    /** Reports a {@code reason} of an error that belongs to nothing. */
    public static void reportReason(Position position, Problems problems) {
        problems.add(
                RULE,
                position,
                "this `reason` belongs to nothing",
                "add `unrelated-class: true` if it is the reason for that; `deprecated`, `retired` and `reuses` have a"
                        + " `reason` inside");
    }

    /** Checks the keys of a map that is {@code what}, such as {@code an error}. */
    public static void check(Node.Mapping map, String what, List<String> known, Problems problems) {
        for (Node.Pair pair : map.pairs()) {
            String key = pair.key().text();
            if (!known.contains(key)) {
                String hint = DidYouMean.hint(key, known, "the keys of " + what + " are " + String.join(", ", known));
                problems.add(RULE, pair.key().position(), Quoted.of(key) + " is not a key of " + what, hint);
            }
        }
    }
}
