package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * What came of the catalog of an annotated package.
 *
 * @param origin the package
 * @param visible the types it can name
 * @param catalog the catalog; empty when it was not found or has errors
 * @param lock the lock beside it; absent when there is none
 * @param messages what there is to say
 * @param lacksOnlyTypes whether all that is wrong are types that do not exist, or not yet
 */
record Reading(
        AnnotatedPackage origin,
        VisibleTypes visible,
        Optional<Catalog> catalog,
        Optional<ParsedLock> lock,
        List<Message> messages,
        boolean lacksOnlyTypes) {
    Reading {
        messages = List.copyOf(messages);
    }

    /** Finds, reads and checks the catalog of a package. */
    static Reading of(AnnotatedPackage origin, CatalogLookup lookup, VisibleTypes visible) {
        Found found;
        try {
            found = lookup.read(origin.value());
        } catch (Refusal refusal) {
            return new Reading(
                    origin, visible, Optional.empty(), Optional.empty(), List.of(Message.of(refusal)), false);
        }
        Parsed parsed = found.catalog();
        List<Problem> problems = new ArrayList<>(parsed.problems());
        parsed.catalog().ifPresent(catalog -> problems.addAll(TypeRules.check(visible, catalog, parsed.positions())));
        boolean lacksOnlyTypes = problems.stream()
                .filter(Problem::isError)
                .allMatch(p -> p.rule().equals(TypeRules.UNKNOWN_TYPE));
        return new Reading(
                origin,
                visible,
                parsed.catalog(),
                found.lock(),
                problems.stream().map(Message::of).toList(),
                lacksOnlyTypes);
    }

    /** What the last release promised; absent when there was none, or its lock cannot be read. */
    Optional<Release> release() {
        return lock.flatMap(ParsedLock::release);
    }

    /** That the lock cannot be read, which fails no compile: it is the goal {@code check} that holds the catalog to it. */
    Optional<Message> lockNote() {
        return lock.flatMap(read -> read.problems().stream().findFirst())
                .map(
                        problem -> new Message(
                                Diagnostic.Kind.NOTE,
                                Fault.UNREAD_LOCK.message(
                                        problem.position() + ": " + problem.message()
                                                + "; the Markdown reference is written without what it remembers of earlier releases")));
    }

    /** Whether something is wrong that stops the compile. */
    boolean hasErrors() {
        return messages.stream().anyMatch(Message::isError);
    }
}
