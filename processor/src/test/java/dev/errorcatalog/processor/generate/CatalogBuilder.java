package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Field;
import dev.errorcatalog.catalog.model.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Builds a catalog for a test. Whatever a test does not speak of has a plain default. */
final class CatalogBuilder {
    private final String name;
    private final String unknownClass;
    private String title = "Errors of a test";
    private Optional<String> resetClass = Optional.empty();
    private Optional<String> docs = Optional.of("https://errors.example.org/{id}");
    private final Map<String, ExceptionClass> classes = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<ErrorId, ErrorEntry> errors = new HashMap<>();

    private CatalogBuilder(String name, String unknownClass) {
        this.name = name;
        this.unknownClass = unknownClass;
    }

    static CatalogBuilder named(String name, String unknownClass) {
        return new CatalogBuilder(name, unknownClass);
    }

    CatalogBuilder title(String text) {
        title = text;
        return this;
    }

    CatalogBuilder withoutDocs() {
        docs = Optional.empty();
        return this;
    }

    CatalogBuilder resetClass(String type) {
        resetClass = Optional.of(type);
        return this;
    }

    CatalogBuilder type(String type, String parent) {
        return type(new ExceptionClass(
                type,
                parent,
                "What " + type + " stands for.",
                Delivery.THROWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    CatalogBuilder type(String type, String parent, List<String> interfaces, Field... fields) {
        return type(new ExceptionClass(
                type,
                parent,
                "What " + type + " stands for.",
                Delivery.HANDLER,
                Optional.of("1.0.0"),
                interfaces,
                List.of(fields),
                Optional.empty()));
    }

    CatalogBuilder deprecatedType(String type, String parent, Deprecation deprecation) {
        return type(new ExceptionClass(
                type,
                parent,
                "What " + type + " stands for.",
                Delivery.THROWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(deprecation)));
    }

    CatalogBuilder type(ExceptionClass type) {
        classes.put(type.name(), type);
        return this;
    }

    CatalogBuilder integers(String slug, String exceptionClass, String... wire) {
        return category(new Category(
                slug,
                "Category " + slug,
                "What the category " + slug + " stands for.",
                List.of(wire),
                exceptionClass,
                CodeKind.INTEGER,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    CatalogBuilder texts(String slug, String exceptionClass, String... wire) {
        return category(new Category(
                slug,
                "Category " + slug,
                "What the category " + slug + " stands for.",
                List.of(wire),
                exceptionClass,
                CodeKind.TEXT,
                List.of(),
                Optional.of("1.2.0"),
                Optional.empty(),
                List.of()));
    }

    CatalogBuilder category(Category category) {
        categories.put(category.slug(), category);
        return this;
    }

    /** Adds an error; its category must have been added before. */
    CatalogBuilder error(Entry entry) {
        Category category = Objects.requireNonNull(categories.get(entry.id().category()));
        errors.put(entry.id(), entry.entry(category.exceptionClass()));
        return this;
    }

    Catalog build() {
        return new Catalog(
                name, title, docs, unknownClass, resetClass, classes, categories, errors, Map.of(), Policy.DEFAULT);
    }
}
