package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.model.Notice;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Any part of a catalog that has texts, a first release, and can be deprecated.
 *
 * @param subject what it is
 * @param since the release that brought it, as the two releases say it
 * @param deprecated whether it is deprecated
 * @param retired whether it is retired; errors only
 * @param text the digest of its texts
 */
record Part(
        Subject subject,
        Kept<Optional<String>> since,
        Kept<Optional<Notice>> deprecated,
        Kept<Optional<Notice>> retired,
        Kept<String> text) {

    /** The parts that both releases have. */
    static List<Part> kept(Diff diff) {
        List<Part> parts = new ArrayList<>();
        diff.keptErrors().forEach(kept -> parts.add(error(kept.before(), kept.after())));
        diff.keptCategories().forEach(kept -> parts.add(category(kept.before(), kept.after())));
        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            parts.add(exceptionClass(kept.before(), kept.after()));
            for (ReleasedField field : kept.after().fields()) {
                kept.before()
                        .field(field.name())
                        .or(() -> field.aliases().stream()
                                .flatMap(alias -> kept.before().field(alias).stream())
                                .findFirst())
                        .ifPresent(before -> parts.add(field(kept.after(), before, field)));
            }
        }
        return parts;
    }

    /** The parts that only the later release has, as if they had been the same before. */
    static List<Part> added(Diff diff) {
        List<Part> parts = new ArrayList<>();
        diff.addedErrors().forEach(error -> parts.add(error(error, error)));
        diff.addedCategories().forEach(category -> parts.add(category(category, category)));
        diff.addedClasses().forEach(value -> {
            parts.add(exceptionClass(value, value));
            value.fields().forEach(field -> parts.add(field(value, field, field)));
        });
        return parts;
    }

    private static Part error(ReleasedError before, ReleasedError after) {
        return new Part(
                Subject.of(after),
                new Kept<>(before.since(), after.since()),
                new Kept<>(before.deprecated(), after.deprecated()),
                new Kept<>(before.retired(), after.retired()),
                new Kept<>(before.text(), after.text()));
    }

    private static Part category(ReleasedCategory before, ReleasedCategory after) {
        return new Part(
                Subject.of(after),
                new Kept<>(before.since(), after.since()),
                new Kept<>(before.deprecated(), after.deprecated()),
                new Kept<>(Optional.empty(), Optional.empty()),
                new Kept<>(before.text(), after.text()));
    }

    private static Part exceptionClass(ReleasedClass before, ReleasedClass after) {
        return new Part(
                Subject.of(after),
                new Kept<>(before.since(), after.since()),
                new Kept<>(before.deprecated(), after.deprecated()),
                new Kept<>(Optional.empty(), Optional.empty()),
                new Kept<>(before.text(), after.text()));
    }

    private static Part field(ReleasedClass owner, ReleasedField before, ReleasedField after) {
        return new Part(
                Subject.of(owner, after),
                new Kept<>(before.since(), after.since()),
                new Kept<>(before.deprecated(), after.deprecated()),
                new Kept<>(Optional.empty(), Optional.empty()),
                new Kept<>(before.text(), after.text()));
    }

    /** Whether it is an error, for which deprecation has rules of its own. */
    boolean isError() {
        return !subject.path().isEmpty() && subject.path().get(0).equals("errors");
    }
}
