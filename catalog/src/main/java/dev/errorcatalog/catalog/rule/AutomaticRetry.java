package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** The design's third goal: what is retried by itself is logged and never reported, so nobody could catch its class. */
final class AutomaticRetry implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "automatic-retry", "An error that is retried automatically has no class of its own and no client reset.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            if (error.value().retry() == Retry.AUTOMATIC) {
                check(error, draft, problems);
            }
        }
    }

    private static void check(Located<ErrorEntry> error, Draft draft, Problems problems) {
        String fallback =
                draft.category(error.value()).map(Category::exceptionClass).orElse("");
        if (!fallback.isEmpty() && !draft.classOf(error.value()).equals(fallback)) {
            problems.add(
                    RULE,
                    error.at("class"),
                    "an automatically retried error is never reported, so no app could catch its class",
                    "leave `class` out; " + Quoted.of(fallback) + " is the category's");
        }
        if (!error.value().reset().isEmpty()) {
            problems.add(
                    RULE,
                    error.at("reset"),
                    "an automatically retried error cannot need a client reset",
                    "leave `reset` out, or say `retry: after-action`");
        }
    }
}
