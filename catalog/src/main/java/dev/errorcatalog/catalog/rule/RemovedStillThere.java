package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Set;

/** Removed classes and categories that are still there are a case of {@code duplicate-name}. */
final class RemovedStillThere implements CatalogRule {
    private static final Rule RULE =
            Rule.error("removed-still-there", "What has a tombstone is gone: an error is live or removed, not both.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Set<String> live = new HashSet<>();
        draft.errors()
                .forEach(error -> live.add(
                        key(error.value().id().toString(), error.value().name())));
        for (Located<Tombstone> tombstone : draft.removed()) {
            Tombstone value = tombstone.value();
            if (value.name()
                    .filter(name -> live.contains(key(value.key(), name)))
                    .isPresent()) {
                problems.add(
                        RULE,
                        tombstone.position(),
                        Quoted.of(value.key()) + " is still an error of this catalog under the same name",
                        "remove the entry or the tombstone");
            }
        }
    }

    private static String key(String id, String name) {
        return id + " " + name;
    }
}
