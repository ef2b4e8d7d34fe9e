package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** Tells each circle once. */
final class ClassCycle implements CatalogRule {
    private static final Rule RULE = Rule.error("class-cycle", "No class is below itself.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Chains parents = new Chains();
        for (Located<ExceptionClass> located : draft.classes()) {
            parents.add(located.value().name(), located.value().parent(), located.at("extends"));
        }
        parents.tell(RULE, " is below itself: ", "let one of them extend a class outside of the circle", problems);
    }
}
