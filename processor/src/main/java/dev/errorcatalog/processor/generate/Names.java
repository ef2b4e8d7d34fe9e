package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.errorcatalog.catalog.model.Catalog;

/**
 * The names of generated types.
 *
 * <p>They cannot clash: exception classes end in {@code Exception} or {@code Error}, the facade and the holders in
 * {@code Errors}, parts of a holder in {@code Errors} and a number, the table in {@code ErrorsTable}.
 */
record Names(String packageName, String facadeName) {
    static Names of(Catalog catalog, Target target) {
        return new Names(target.packageName(), catalog.facadeName());
    }

    ClassName facade() {
        return ClassName.get(packageName, facadeName);
    }

    ClassName table() {
        return ClassName.get(packageName, facadeName + "Table");
    }

    ClassName holder(String slug) {
        return ClassName.get(packageName, Catalog.holderName(slug));
    }

    /** A part of a holder that has too many constants for one class, counted from 1. */
    ClassName holderPart(String slug, int part) {
        return ClassName.get(packageName, Catalog.holderName(slug) + part);
    }

    ClassName exception(String name) {
        return ClassName.get(packageName, name);
    }
}
