package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** A wire string decides the category. */
final class DuplicateWire implements CatalogRule {
    private static final Rule RULE =
            Rule.error("duplicate-wire", "A wire string belongs to one category, so that the mapper is a function.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts wires = new Firsts();
        for (Located<Category> category : draft.categories()) {
            for (int i = 0; i < category.value().wire().size(); i++) {
                String wire = category.value().wire().get(i);
                if (!wire.isEmpty()) {
                    wires.report(
                            wire,
                            category.at("wire", Integer.toString(i)),
                            RULE,
                            "the wire string " + Quoted.of(wire) + " stands for two categories or twice for one",
                            "leave it to one of them",
                            problems);
                }
            }
        }
    }
}
