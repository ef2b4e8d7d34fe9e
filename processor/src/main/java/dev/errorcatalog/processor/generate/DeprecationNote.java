package dev.errorcatalog.processor.generate;

import dev.errorcatalog.catalog.model.Deprecation;
import dev.errorcatalog.catalog.model.ErrorEntry;
import dev.errorcatalog.docs.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The words of {@code @deprecated} tags, as HTML. */
final class DeprecationNote {
    private static final String DEPRECATED = "Not to be used";

    private DeprecationNote() {}

    /** Why a thing should not be used any more; {@code link} writes what to use instead. */
    static String of(Deprecation deprecation, UnaryOperator<String> link) {
        return sentences(DEPRECATED, deprecation, link);
    }

    /** Why a constant should not be used any more; empty when it should. */
    static Optional<String> of(ErrorEntry error, Links links) {
        List<String> notes = Stream.concat(
                        error.deprecated().map(d -> sentences(DEPRECATED, d, links::constant)).stream(),
                        error.retired().map(d -> sentences("No longer sent", d, links::constant)).stream())
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes));
    }

    private static String sentences(String what, Deprecation deprecation, UnaryOperator<String> link) {
        StringJoiner sentences = new StringJoiner(" ");
        deprecation.since().ifPresent(since -> sentences.add(what + " since " + JavadocText.of(since) + "."));
        deprecation.reason().ifPresent(reason -> sentences.add(JavadocText.of(PlainText.of(reason))));
        deprecation.replacedBy().ifPresent(other -> sentences.add("Use " + link.apply(other) + " instead."));
        return sentences.length() == 0 ? what + "." : sentences.toString();
    }
}
