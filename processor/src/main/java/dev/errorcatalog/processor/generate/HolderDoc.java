package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.docs.PlainText;
import java.util.stream.Collectors;

/** The Javadoc of the holder of a category's constants. */
final class HolderDoc {
    private HolderDoc() {}

    static CodeBlock of(Category category, Links links) {
        String wire = category.wire().stream()
                .map(JavadocText::of)
                .map(text -> "<code>" + text + "</code>")
                .collect(Collectors.joining(" or "));
        Javadoc doc = new Javadoc()
                .html("Codes of the category {@code " + category.slug() + "}: " + JavadocText.of(category.title())
                        + ".")
                .text(PlainText.of(category.description()))
                .html("Received as " + wire + ". A code that is not listed here maps to "
                        + links.exception(category.exceptionClass()) + ".");
        category.since().ifPresent(since -> doc.tag("since", JavadocText.of(since)));
        category.deprecated()
                .ifPresent(deprecation -> doc.tag("deprecated", DeprecationNote.of(deprecation, links::category)));
        return doc.build();
    }

    /** The Javadoc of the holder that keeps a former slug's name. */
    static CodeBlock ofAlias(Category category, Links links) {
        String holder = links.category(category.slug());
        return new Javadoc()
                .html("Former name of " + holder + ".")
                .tag("deprecated", "Use " + holder + " instead.")
                .build();
    }
}
