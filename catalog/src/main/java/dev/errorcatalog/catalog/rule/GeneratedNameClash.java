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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Slugs such as {@code a-b} and {@code ab}, or a category called like the catalog, would give a class name twice. */
final class GeneratedNameClash implements CatalogRule {
    private static final Rule RULE = Rule.error(
            "generated-name-clash",
            "The classes made for the catalog, its categories and their former slugs have different names.");

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
        Set<String> slugs = new HashSet<>(draft.categoriesBySlug().keySet());
        for (Located<Category> category : draft.categories()) {
            List<String> aliases = category.value().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                // An alias that equals another one or a slug is a `duplicate-name`.
                if (slugs.add(aliases.get(i))) {
                    check(aliases.get(i), category.at("aliases", Integer.toString(i)), classes, problems);
                }
            }
        }
    }

    private static void check(String slug, Position position, Firsts classes, Problems problems) {
        if (NameForm.CATEGORY.matches(slug)) {
            String name = Catalog.holderName(slug);
            String message = "the class " + Quoted.of(name) + " would be made twice (case aside)";
            String hint = "choose another slug";
            classes.report(key(slug), position, RULE, message, hint, problems);
        }
    }

    private static String key(String slug) {
        return Catalog.holderName(slug).toLowerCase(Locale.ROOT);
    }
}
