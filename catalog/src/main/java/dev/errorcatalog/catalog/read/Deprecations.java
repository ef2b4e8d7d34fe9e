package dev.errorcatalog.catalog.read;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads the value of {@code deprecated:} and {@code retired:}. */
final class Deprecations {
    private static final List<String> KEYS = List.of("since", "reason", "replaced-by");

    private Deprecations() {}

    static Optional<Deprecation> read(Keys parent, String key, Problems problems) {
        return parent.find(key).map(node -> read(node, key, problems));
    }

    private static Deprecation read(Node node, String key, Problems problems) {
        Keys keys = new Keys(node, Quoted.of(key), Quoted.of(key), node.position(), KEYS, problems);
        keys.require("since");
        if (keys.find("replaced-by").isEmpty()) {
            keys.require("reason");
        }
        return new Deprecation(keys.version("since"), keys.prose("reason"), keys.name("replaced-by"));
    }
}
