package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.Optional;

/** Apps that catch the reset class must see every error that needs a reset, and no other. */
final class ResetClass implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "reset-class", "An error has reset strategies exactly when its class is the reset class or below it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Optional<String> resetClass = draft.header().value().resetClass();
        for (Located<ErrorEntry> error : draft.errors()) {
            String name = draft.classOf(error.value());
            boolean resets = !error.value().reset().isEmpty();
            if (resetClass.isEmpty()) {
                if (resets) {
                    problems.add(
                            RULE,
                            error.at("reset"),
                            "the catalog names no class for errors that need a client reset",
                            "add `reset-class:` at the top of the catalog");
                }
            } else if (draft.areDeclared(name, resetClass.get())) {
                check(error, resets, draft.isSubclass(name, resetClass.get()), resetClass.get(), problems);
            }
        }
    }

    private static void check(
            Located<ErrorEntry> error, boolean resets, boolean below, String resetClass, Problems problems) {
        if (resets && !below) {
            problems.add(
                    RULE,
                    error.at("reset"),
                    Quoted.of(error.value().name()) + " has reset strategies, but its class is not below "
                            + Quoted.of(resetClass),
                    "add `class: " + resetClass + "`, or leave `reset` out");
        } else if (below && !resets) {
            problems.add(
                    RULE,
                    error.at("class"),
                    Quoted.of(error.value().name()) + " is a client reset, but no strategy may serve it",
                    "add `reset: [manual]` or more");
        }
    }
}
