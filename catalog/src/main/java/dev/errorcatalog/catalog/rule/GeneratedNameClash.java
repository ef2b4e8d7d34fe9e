package dev.errorcatalog.catalog.rule;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.problem.Position;
import dev.errorcatalog.catalog.problem.Problems;
import dev.errorcatalog.catalog.problem.Quoted;
import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.read.Draft;
import dev.errorcatalog.catalog.read.Located;
import dev.errorcatalog.catalog.shape.NameForm;
import java.util.Locale;

/** Slugs such as `a-b` and `ab`, or a category called like the catalog, would give one class name twice. */
final class GeneratedNameClash implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "generated-name-clash", "The classes made for the catalog and its categories have different names.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Draft draft, Problems problems) {
        Firsts classes = new Firsts();
        if (NameForm.CATALOG.matches(draft.header().value().name())) {
            classes.earlier(key(draft.header().value().name()), draft.header().at("name"));
        }
        for (Located<Category> category : draft.categories()) {
            check(category.value().slug(), category.position(), classes, problems);
        }
    }

    private static void check(String slug, Position position, Firsts classes, Problems problems) {
        if (NameForm.CATEGORY.matches(slug)) {
            String name = Catalog.holderName(slug);
            String message = "the class " + Quoted.of(name) + " would be made twice (case aside)";
            String hint = "choose another name for the category";
            classes.report(key(slug), position, RULE, message, hint, problems);
        }
    }

    private static String key(String slug) {
        return Catalog.holderName(slug).toLowerCase(Locale.ROOT);
    }
}
