package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** Two entries that read the same were probably copied. */
final class RepeatedDescription implements CatalogRule {
    private static final Rule RULE =
            Rule.warning("repeated-description", "Two errors of a category are told apart by their descriptions.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts texts = new Firsts();
        for (Located<ErrorEntry> error : draft.errors()) {
            String text = error.value().description().strip();
            if (!text.isEmpty()) {
                texts.report(
                        error.value().id().category() + "/" + text,
                        error.at("description"),
                        RULE,
                        Quoted.of(error.value().name()) + " has the description of another error of its category",
                        "say what tells them apart",
                        problems);
            }
        }
    }
}
