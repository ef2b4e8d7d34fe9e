package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.HashSet;
import java.util.Set;

/** Nobody will ever catch such a class. */
final class IdleClass implements CatalogRule {
    private static final Rule RULE =
            Rule.warning("idle-class", "Every class but a root has errors, a category or classes below it.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Set<String> used = new HashSet<>();
        used.add(draft.header().value().unknownClass());
        draft.classes().forEach(located -> used.add(located.value().parent()));
        draft.categories().forEach(category -> used.add(category.value().exceptionClass()));
        draft.errors().forEach(error -> used.add(draft.classOf(error.value())));
        for (Located<ExceptionClass> located : draft.classes()) {
            boolean root = ClassRoot.isMeantAsRoot(located.value().parent(), draft);
            if (!root && !used.contains(located.value().name())) {
                problems.add(
                        RULE,
                        located.position(),
                        Quoted.of(located.value().name()) + " has neither errors nor classes below it",
                        "give it to an error, or remove it");
            }
        }
    }
}
