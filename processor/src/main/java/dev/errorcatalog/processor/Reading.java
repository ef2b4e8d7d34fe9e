package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the catalog of an annotated package.
 *
 * @param origin the package
 * @param visible the types it can name
 * @param catalog the catalog; empty when it was not found or has errors
 * @param messages what there is to say
 * @param lacksOnlyTypes whether all that is wrong are types that do not exist, or not yet
 */
record Reading(
        AnnotatedPackage origin,
        VisibleTypes visible,
        Optional<Catalog> catalog,
        List<Message> messages,
        boolean lacksOnlyTypes) {
    Reading {
        messages = List.copyOf(messages);
    }

    /** Finds, reads and checks the catalog of a package. */
    static Reading of(AnnotatedPackage origin, CatalogLookup lookup, VisibleTypes visible) {
        Parsed parsed;
        try {
            parsed = lookup.read(origin.value());
        } catch (Refusal refusal) {
            return new Reading(origin, visible, Optional.empty(), List.of(Message.of(refusal)), false);
        }
        List<Problem> problems = new ArrayList<>(parsed.problems());
        parsed.catalog().ifPresent(catalog -> problems.addAll(TypeRules.check(visible, catalog, parsed.positions())));
        boolean lacksOnlyTypes = problems.stream()
                .filter(Problem::isError)
                .allMatch(p -> p.rule().equals(TypeRules.UNKNOWN_TYPE));
        return new Reading(
                origin,
                visible,
                parsed.catalog(),
                problems.stream().map(Message::of).toList(),
                lacksOnlyTypes);
    }

    /** Whether something is wrong that stops the compile. */
    boolean hasErrors() {
        return messages.stream().anyMatch(Message::isError);
    }
}
