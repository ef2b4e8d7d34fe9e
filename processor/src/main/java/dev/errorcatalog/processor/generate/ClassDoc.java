package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.Delivery;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.catalog.model.ExceptionClass;
import dev.errorcatalog.docs.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Javadoc of an exception class: what it stands for, what catches it, what it catches, its codes. */
final class ClassDoc {
    /** Longer lists stand on the pages of the reference. */
    private static final int MAX_LISTED = 40;

    private final Catalog catalog;
    private final Links links;
    private final Map<String, List<ErrorEntry>> errorsByClass = new HashMap<>();

    ClassDoc(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
        catalog.errors()
                .values()
                .forEach(error -> errorsByClass
                        .computeIfAbsent(error.exceptionClass(), name -> new ArrayList<>())
                        .add(error));
    }

    CodeBlock of(ExceptionClass type) {
        Javadoc doc = new Javadoc().text(PlainText.of(type.description()));
        if (type.delivery() == Delivery.HANDLER) {
            doc.html("Reaches the app through its error handler.");
        }
        addLineage(doc, type);
        addFallback(doc, type);
        addCodes(doc, errorsByClass.getOrDefault(type.name(), List.of()));
        type.since().ifPresent(since -> doc.tag("since", JavadocText.of(since)));
        type.deprecated()
                .ifPresent(deprecation -> doc.tag("deprecated", DeprecationNote.of(deprecation, links::exception)));
        return doc.build();
    }

    private void addLineage(Javadoc doc, ExceptionClass type) {
        List<String> parents = catalog.lineage(type.name()).stream()
                .skip(1)
                .map(parent -> links.exception(parent.name()))
                .toList();
        if (!parents.isEmpty()) {
            doc.html("Catching " + String.join(" or ", parents) + " also catches this.");
        }
        List<String> children = catalog.childrenOf(type).stream()
                .map(child -> links.exception(child.name()))
                .toList();
        if (!children.isEmpty()) {
            doc.html("Catching this also catches " + limited(children) + ".");
        }
    }

    private void addFallback(Javadoc doc, ExceptionClass type) {
        String categories = catalog.categories().values().stream()
                .filter(category -> category.exceptionClass().equals(type.name()))
                .map(Category::slug)
                .map(links::category)
                .collect(Collectors.joining(", "));
        if (!categories.isEmpty()) {
            doc.html("Stands for every code without a class of its own, known or not, in: " + categories + ".");
        }
        if (catalog.unknownClass().equals(type.name())) {
            doc.html("Stands for every code of a category that this release does not know.");
        }
    }

    private void addCodes(Javadoc doc, List<ErrorEntry> errors) {
        if (errors.isEmpty()) {
            return;
        }
        List<String> items = errors.stream()
                .limit(MAX_LISTED)
                .map(error -> links.constant(error.name()) + " ({@code " + error.id() + "}): "
                        + JavadocText.of(PlainText.summary(error.description())))
                .toList();
        doc.list("Codes:", "ul", items);
        if (errors.size() > MAX_LISTED) {
            doc.html("And " + (errors.size() - MAX_LISTED) + " more.");
        }
    }

    private static String limited(List<String> names) {
        String listed = names.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
        return names.size() > MAX_LISTED ? listed + " and " + (names.size() - MAX_LISTED) + " more" : listed;
    }
}
