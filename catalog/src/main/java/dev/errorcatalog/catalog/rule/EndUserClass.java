package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Set;

/** The design's second goal: what an end user can act on has a class that apps can catch. */
final class EndUserClass implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "end-user-class",
            "An error that the end user can act on has a class of its own, which is no fallback for other errors.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Set<String> fallbacks = new HashSet<>();
        fallbacks.add(draft.header().value().unknownClass());
        draft.categories().forEach(category -> fallbacks.add(category.value().exceptionClass()));
        for (Located<ErrorEntry> error : draft.errors()) {
            String name = draft.classOf(error.value());
            boolean isFallback = !name.isEmpty() && fallbacks.contains(name);
            if (error.value().audience() == Audience.END_USER && isFallback) {
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
