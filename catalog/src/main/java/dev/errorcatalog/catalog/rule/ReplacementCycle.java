package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who follows "use X instead" must arrive somewhere. */
final class ReplacementCycle implements CatalogRule {
    private static final Rule RULE =
            Rule.error("replacement-cycle", "Following `replaced-by` ends at an error that is not replaced.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Map<String, String> next = new HashMap<>();
        draft.errors()
                .forEach(error -> replacement(error.value())
                        .ifPresent(target -> next.putIfAbsent(error.value().name(), target)));
        Set<String> told = new LinkedHashSet<>();
        for (Located<ErrorEntry> error : draft.errors()) {
            String name = error.value().name();
            Set<String> path = follow(name, next);
            boolean cycle = path.stream().anyMatch(step -> name.equals(next.get(step)));
            if (cycle && told.add(name)) {
                told.addAll(path);
                problems.add(
                        RULE,
                        place(error),
                        Quoted.of(name) + " is replaced by itself: " + String.join(" -> ", path) + " -> " + name,
                        "name an error that stays");
            }
        }
    }

    private static Set<String> follow(String name, Map<String, String> next) {
        Set<String> path = new LinkedHashSet<>();
        String current = name;
        while (current != null && path.add(current)) {
            current = next.get(current);
        }
        return path;
    }

    private static Optional<String> replacement(ErrorEntry error) {
        return error.deprecated()
                .flatMap(Deprecation::replacedBy)
                .or(() -> error.retired().flatMap(Deprecation::replacedBy));
    }

    private static Position place(Located<ErrorEntry> error) {
        String key = error.value().deprecated().flatMap(Deprecation::replacedBy).isPresent() ? "deprecated" : "retired";
        return error.at(key, "replaced-by");
    }
}
