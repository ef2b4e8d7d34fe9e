package dev.errorcatalog.catalog.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An error of the catalog. All prose is Markdown.
 *
 * @param name its constant
 * @param id its identity: category and code
 * @param exceptionClass the class it maps to: its own, or its category's
 * @param description what went wrong; the first sentence is the summary
 * @param cause why it happens: one text, or several that each may be the case; may be empty
 * @param action what to do: one text, or the steps in their order; never empty
 * @param audience who can do something about it
 * @param retry whether trying again helps
 * @param fatal whether the session or connection is over; absent means what the wire says
 * @param reset the client reset strategies that may serve it, in the order of falling back
 * @param sentinel whether it means that there is no error
 * @param since the release that brought it
 * @param deprecated present when the constant should not be used any more
 * @param retired present when it is no longer sent
 * @param reuses present when its code had another meaning before
 * @param unrelatedClass why its class is not below its category's class; present exactly when that is so
 * @param aliases former constants, kept as deprecated ones
 * @param note a paragraph for its page, for example where sources disagree
 * @param logs lines that people paste into a search box; not Markdown
 * @param related constants of other errors
 * @param links https addresses worth reading
 * @param sources where the facts come from; for maintainers, never in a jar
 */
public record ErrorEntry(
        String name,
        ErrorId id,
        String exceptionClass,
        String description,
        List<String> cause,
        List<String> action,
        Audience audience,
        Retry retry,
        Optional<Boolean> fatal,
        Set<ResetStrategy> reset,
        boolean sentinel,
        Optional<String> since,
        Optional<Deprecation> deprecated,
        Optional<Deprecation> retired,
        Optional<Reuse> reuses,
        Optional<String> unrelatedClass,
        List<String> aliases,
        Optional<String> note,
        List<String> logs,
        List<String> related,
        List<String> links,
        List<String> sources) {
    public ErrorEntry {
        cause = List.copyOf(cause);
        action = List.copyOf(action);
        EnumSet<ResetStrategy> ordered = EnumSet.noneOf(ResetStrategy.class);
        ordered.addAll(reset);
        reset = Collections.unmodifiableSet(ordered);
        aliases = List.copyOf(aliases);
        logs = List.copyOf(logs);
        related = List.copyOf(related);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
    }

    /** The same error with another class. */
    public ErrorEntry withClass(String className) {
        return new ErrorEntry(
                name,
                id,
                className,
                description,
                cause,
                action,
                audience,
                retry,
                fatal,
                reset,
                sentinel,
                since,
                deprecated,
                retired,
                reuses,
                unrelatedClass,
                aliases,
                note,
                logs,
                related,
                links,
                sources);
    }
}
