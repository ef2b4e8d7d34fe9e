package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Tombstone;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** A removed category keeps no errors. */
final class RemovedStillThere implements CatalogRule {
    private static final Rule RULE =
            Rule.error("removed-still-there", "What has a tombstone is gone: an error is live or removed, not both.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<Tombstone> tombstone : draft.removed()) {
            Tombstone value = tombstone.value();
            boolean live = value.kind() == Tombstone.Kind.ERROR
                    && draft.errors().stream()
                            .anyMatch(error -> error.value().id().toString().equals(value.key())
                                    && value.name()
                                            .filter(error.value().name()::equals)
                                            .isPresent());
            if (live) {
                problems.add(
                        RULE,
                        tombstone.position(),
                        Quoted.of(value.key()) + " is still an error of this catalog under the same name",
                        "remove the entry or the tombstone");
            }
        }
    }
}
