package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/** So the type that the mapper returns never changes. */
final class CategoryClass implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "category-class",
            "The class of every category is the `unknown` class or below it, so that one catch sees all.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        String unknown = draft.header().value().unknownClass();
        for (Located<Category> category : draft.categories()) {
            String name = category.value().exceptionClass();
            if (draft.areDeclared(name, unknown) && !draft.isSubclass(name, unknown)) {
                problems.add(
                        RULE,
                        category.at("class"),
                        Quoted.of(name) + " is not below " + Quoted.of(unknown) + ", the class of what nobody declared",
                        "use " + Quoted.of(unknown) + " or a class below it");
            }
        }
    }
}
