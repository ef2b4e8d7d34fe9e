package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** The design's second goal: what an end user can act on has a class that apps can catch. */
final class EndUserClass implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "end-user-class", "An error that the end user can act on has a class that is no category's fallback.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            String name = draft.classOf(error.value());
            boolean fallback = draft.categories().stream()
                    .anyMatch(category -> category.value().exceptionClass().equals(name));
            if (error.value().audience() == Audience.END_USER && fallback) {
                problems.add(
                        RULE,
                        error.at("audience"),
                        Quoted.of(error.value().name()) + " is for end users, but " + Quoted.of(name)
                                + " does not tell it from other errors",
                        "give it a class of its own below " + Quoted.of(name));
            }
        }
    }
}
