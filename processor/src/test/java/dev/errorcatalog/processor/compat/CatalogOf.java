package dev.errorcatalog.processor.compat;

import dev.errorcatalog.catalog.model.Audience;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.CodeKind;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.catalog.model.Policy;
import dev.errorcatalog.catalog.model.Retry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills in what a version does not speak of, the same for all. */
final class CatalogOf {
    private CatalogOf() {}

    static Catalog version(Version version) {
        Map<String, ExceptionClass> classes = new HashMap<>();
        Map<String, Category> categories = new HashMap<>();
        Map<ErrorId, ErrorEntry> errors = new HashMap<>();
        version.parents().forEach((name, parent) -> classes.put(name, exceptionClass(name, parent)));
        version.fallbacks().forEach((slug, type) -> categories.put(slug, category(slug, type)));
        version.codes().forEach((id, type) -> errors.put(id, error(id, type)));
        return new Catalog(
                "sdk",
                "Errors of an SDK",
                Optional.empty(),
                version.unknown(),
                Optional.empty(),
                classes,
                categories,
                errors,
                Map.of(),
                Policy.DEFAULT);
    }

    /** What is received for a category. */
    static String wire(String slug) {
        return "sdk::" + slug;
    }

    private static ExceptionClass exceptionClass(String name, String parent) {
        return new ExceptionClass(
                name,
                parent,
                "What went wrong.",
                Delivery.THROWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Category category(String slug, String type) {
        return new Category(
                slug,
                "A category",
                "What its errors have in common.",
                List.of(wire(slug)),
                type,
                CodeKind.INTEGER,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static ErrorEntry error(ErrorId id, String type) {
        return new ErrorEntry(
                (id.category() + "_" + id.code()).toUpperCase(Locale.ROOT),
                id,
                type,
                "What went wrong.",
                List.of(),
                List.of("Try again."),
                Audience.DEVELOPER,
                Retry.NEVER,
                Optional.empty(),
                Set.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
