package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;

/**
 * Who catches the class of a category today catches every code of it that gets its own class later; and all errors
 * stay below the {@code unknown} class, which is the type that the mapper returns.
 */
final class UnrelatedClass implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "unrelated-class", "The class of an error is below its category's class, unless the error says why not.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        for (Located<ErrorEntry> error : draft.errors()) {
            String name = error.value().exceptionClass();
            String fallback =
                    draft.category(error.value()).map(Category::exceptionClass).orElse("");
            if (draft.areDeclared(name, fallback)) {
                check(error, name, fallback, draft, problems);
            } else if (name.isEmpty() && error.value().unrelatedClass().isPresent()) {
                problems.add(
                        RULE,
                        error.at("unrelated-class"),
                        Quoted.of(error.value().name()) + " names no class that could be unrelated",
                        "name it with `class`, or leave `unrelated-class` and `reason` out");
            }
        }
    }

    private static void check(Located<ErrorEntry> error, String name, String fallback, Draft draft, Problems problems) {
        boolean below = draft.isSubclass(name, fallback);
        boolean saysSo = error.value().unrelatedClass().isPresent();
        String unknown = draft.header().value().unknownClass();
        if (!below && !saysSo) {
            problems.add(
                    RULE,
                    error.at("class"),
                    Quoted.of(name) + " is not below " + Quoted.of(fallback) + ", the class of the category",
                    "use a class below it, or say `unrelated-class: true` and a `reason`");
        } else if (!below && draft.areDeclared(unknown) && !draft.isSubclass(name, unknown)) {
            problems.add(
                    RULE,
                    error.at("class"),
                    Quoted.of(name) + " is not below " + Quoted.of(unknown) + ", the class that the mapper returns",
                    "use a class below it");
        } else if (below && saysSo) {
            problems.add(
                    RULE,
                    error.at("unrelated-class"),
                    Quoted.of(name) + " is below the category's class",
                    "leave `unrelated-class` and `reason` out");
        }
    }
}
