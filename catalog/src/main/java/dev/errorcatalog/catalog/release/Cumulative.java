package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Event;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Lineage;
import dev.errorcatalog.catalog.release.model.Anchors;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import dev.errorcatalog.catalog.release.rule.CompatRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a lock remembers after a release: all of the release, and of the releases before what it does not say itself.
 * Anchors are never forgotten, since addresses of pages live in SDKs in the field.
 */
public final class Cumulative {

    /** What happened is told by other keys of the entry already. */
    private static final Set<String> NOT_HISTORY = Set.of("entry-added", "text-changed", "since-filled");

    private final Release before;
    private final Release after;
    private final Diff diff;
    private final Map<String, List<Finding>> findings;
    private final Lineage lineage;
    private final Graves graves;
    private final Optional<String> version;
    private final Function<Finding, Optional<String>> migrations;

    private Cumulative(Release before, Release after, Function<Finding, Optional<String>> migrations) {
        this.before = before;
        this.after = after;
        this.diff = new Diff(before, after);
        this.findings = CompatRules.compare(before, after).stream().collect(Collectors.groupingBy(Finding::key));
        this.lineage = new Lineage(diff);
        this.graves = new Graves(diff, lineage);
        this.version = after.version().map(Object::toString);
        this.migrations = migrations;
    }

    /**
     * What is remembered after a release.
     *
     * @param before what the lock says
     * @param after what is released
     */
    public static Release of(Release before, Release after) {
        return of(before, after, finding -> Optional.empty());
    }

    /**
     * What is remembered after a release.
     *
     * @param migrations what users of the SDK do about a change, as Markdown
     */
    static Release of(Release before, Release after, Function<Finding, Optional<String>> migrations) {
        return new Cumulative(before, after, migrations).release();
    }

    private Release release() {
        return Release.of(
                after.version(),
                after.header(),
                after.classes().values().stream().map(this::exceptionClass).toList(),
                after.categories().values().stream().map(this::category).toList(),
                errors(),
                tombstones());
    }

    private ReleasedClass exceptionClass(ReleasedClass value) {
        Optional<ReleasedClass> old = Optional.ofNullable(before.classes().get(value.name()));
        List<ReleasedField> fields = value.fields().stream()
                .map(field -> field.withSince(since(
                        field.since(),
                        old.flatMap(was -> was.field(field.name())).flatMap(ReleasedField::since))))
                .toList();
        return value.with(fields, since(value.since(), old.flatMap(ReleasedClass::since)));
    }

    private ReleasedCategory category(ReleasedCategory value) {
        Optional<String> old = diff.keptCategories().stream()
                .filter(kept -> kept.after().equals(value))
                .findFirst()
                .flatMap(kept -> kept.before().since());
        return value.withSince(since(value.since(), old));
    }

    private List<ReleasedError> errors() {
        List<ReleasedError> errors = new ArrayList<>();
        for (ReleasedError error : after.errors().values()) {
            Optional<ReleasedError> was = lineage.predecessor(error);
            Optional<ReleasedTombstone> grave = graves.ofReturned(error);
            List<String> told = was.map(ReleasedError::history)
                    .or(() -> grave.map(ReleasedTombstone::history))
                    .orElse(List.of());
            List<String> anchors = Anchors.union(
                    was.map(ReleasedError::anchors).orElse(List.of()),
                    grave.map(ReleasedTombstone::anchors).orElse(List.of()));
            errors.add(error.with(
                    since(error.since(), was.flatMap(ReleasedError::since)),
                    Anchors.union(anchors, error.anchors()),
                    history(
                            told,
                            findings(error.id().toString())
                                    .filter(finding -> finding.subject().label().equals(error.name())))));
        }
        return errors;
    }

    private List<ReleasedTombstone> tombstones() {
        return graves.all().stream()
                .map(grave -> grave.with(grave.anchors(), history(grave.history(), buried(grave))))
                .toList();
    }

    /** What happened to what is gone, and that its code was taken; not what its code's new owner went through. */
    private Stream<Finding> buried(ReleasedTombstone grave) {
        return findings(grave.key())
                .filter(finding -> finding.rule().equals("number-reused")
                        || finding.subject().label().equals(grave.name().orElse("")));
    }

    private Stream<Finding> findings(String key) {
        return findings.getOrDefault(key, List.of()).stream();
    }

    private Optional<String> since(Optional<String> said, Optional<String> remembered) {
        return said.or(() -> remembered).or(() -> version);
    }

    private List<String> history(List<String> old, Stream<Finding> findings) {
        Stream<String> added = findings.filter(finding -> !NOT_HISTORY.contains(finding.rule()))
                .map(finding -> Event.line(after.version(), finding, migrations.apply(finding)))
                .distinct()
                .sorted();
        return Stream.concat(old.stream(), added).toList();
    }
}
