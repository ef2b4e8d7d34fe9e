package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The indexes that table, constants and resources share.
 *
 * @param categories in the order of their slugs; the position is a category's index
 * @param errors of each category, in the order of their codes; the position is an error's index within its category
 * @param classes the names of the classes that the mapper can make, sorted; the position is a class's index
 */
record Layout(List<Category> categories, List<List<ErrorEntry>> errors, List<String> classes) {
    static Layout of(Catalog catalog) {
        Map<String, List<ErrorEntry>> errors = new LinkedHashMap<>();
        TreeSet<String> classes = new TreeSet<>();
        classes.add(catalog.unknownClass());
        catalog.categories().values().forEach(category -> {
            errors.put(category.slug(), new ArrayList<>());
            classes.add(category.exceptionClass());
        });
        catalog.errors().values().forEach(error -> {
            errors.computeIfAbsent(error.id().category(), slug -> new ArrayList<>())
                    .add(error);
            classes.add(error.exceptionClass());
        });
        return new Layout(
                List.copyOf(catalog.categories().values()), List.copyOf(errors.values()), List.copyOf(classes));
    }

    /** The index of a class that the mapper can make. */
    int classIndex(String name) {
        return Collections.binarySearch(classes, name);
    }
}
