package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import java.util.List;

/** Compilers and class loaders walk up a hierarchy by recursion and end at some depth; people end much earlier. */
final class ClassDepth implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "class-depth", "A class has at most 49 classes of the catalog above it, so that compilers can follow.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ExceptionClass> located : draft.classes()) {
            List<ExceptionClass> lineage = draft.lineage(located.value().name());
            // Only the first one that is too deep: what is below it is so for the same reason.
            boolean tooDeep = lineage.size() > Draft.DEEPEST;
            if (tooDeep && draft.lineage(located.value().parent()).size() <= Draft.DEEPEST) {
                problems.add(
                        RULE,
                        located.at("extends"),
                        Quoted.of(located.value().name()) + " has more than " + (Draft.DEEPEST - 1)
                                + " classes above it",
                        "let it extend a class nearer to the root");
            }
        }
    }
}
