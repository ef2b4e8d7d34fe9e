package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the page of a name; constants, classes and slugs look too different to be mixed up. */
final class Mentions {
    private final Map<String, PageName> pages = new HashMap<>();

    Mentions(Catalog catalog) {
        for (ErrorEntry error : catalog.errors().values()) {
            error.aliases().forEach(alias -> pages.put(alias, PageName.of(error.id())));
            pages.put(error.name(), PageName.of(error.id()));
        }
        for (Category category : catalog.categories().values()) {
            category.aliases().forEach(alias -> pages.put(alias, PageName.ofCategory(category.slug())));
            pages.put(category.slug(), PageName.ofCategory(category.slug()));
        }
        for (ExceptionClass exception : catalog.classes().values()) {
            pages.put(exception.name(), PageName.ofClass(exception.name()));
        }
    }

    Mention of(String name) {
        return new Mention(name, Optional.ofNullable(pages.get(name)));
    }
}
