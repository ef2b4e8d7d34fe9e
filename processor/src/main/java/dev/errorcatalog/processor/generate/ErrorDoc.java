package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.PlainText;
import java.util.List;

/** The Javadoc of a constant: what happened, what to do, its class, its page. */
final class ErrorDoc {
    private final Catalog catalog;
    private final Links links;

    ErrorDoc(Catalog catalog, Links links) {
        this.catalog = catalog;
        this.links = links;
    }

    CodeBlock of(ErrorEntry error) {
        Javadoc doc = new Javadoc().text(PlainText.summary(error.description()));
        List<String> steps =
                error.action().stream().map(PlainText::of).map(JavadocText::of).toList();
        if (steps.size() == 1) {
            doc.html("What to do: " + steps.get(0));
        } else {
            doc.list("What to do:", "ol", steps);
        }
        doc.html("Identity {@code " + error.id() + "}, class " + links.exception(error.exceptionClass()) + help(error)
                + ".");
        error.since().ifPresent(since -> doc.tag("since", JavadocText.of(since)));
        DeprecationNote.of(error, links).ifPresent(note -> doc.tag("deprecated", note));
        return doc.build();
    }

    /** The Javadoc of a former name. */
    CodeBlock ofAlias(ErrorEntry error) {
        return new Javadoc()
                .html("Former name of " + links.constant(error.name()) + ".")
                .tag("deprecated", "Use " + links.constant(error.name()) + " instead.")
                .build();
    }

    private String help(ErrorEntry error) {
        return catalog.helpUrl(error.id())
                .map(url -> ", see <a href=\"" + JavadocText.of(url) + "\">its page</a>")
                .orElse("");
    }
}
