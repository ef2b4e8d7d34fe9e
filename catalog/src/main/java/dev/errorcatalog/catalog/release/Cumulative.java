package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
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
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    private final Set<String> back;
    private final Optional<String> version;

    private Cumulative(Release before, Release after) {
        this.before = before;
        this.after = after;
        this.diff = new Diff(before, after);
        this.findings = CompatRules.compare(before, after).stream().collect(Collectors.groupingBy(Finding::key));
        this.back = diff.addedErrors().stream()
                .filter(error -> error.reuses().isEmpty())
                .map(error -> error.id().toString())
                .collect(Collectors.toSet());
        this.version = after.version().map(Object::toString);
    }

    /**
     * What is remembered after a release.
     *
     * @param before what the lock says
     * @param after what is released
     */
    public static Release of(Release before, Release after) {
        return new Cumulative(before, after).release();
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
        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError was = kept.before();
            ReleasedError is = kept.after();
            errors.add(is.with(
                    since(is.since(), was.since()),
                    Anchors.union(was.anchors(), is.anchors()),
                    history(was.history(), is.id().toString())));
        }
        for (ReleasedError error : diff.addedErrors()) {
            Optional<ReleasedTombstone> grave =
                    before.tombstone(diff.formerly(error.id()).toString());
            errors.add(error.with(
                    since(error.since(), Optional.empty()),
                    Anchors.union(grave.map(ReleasedTombstone::anchors).orElse(List.of()), error.anchors()),
                    history(
                            grave.map(ReleasedTombstone::history).orElse(List.of()),
                            error.id().toString())));
        }
        return errors;
    }

    private List<ReleasedTombstone> tombstones() {
        Map<String, ReleasedTombstone> graves = new TreeMap<>(before.removed());
        diff.removedClasses()
                .forEach(value -> bury(graves, "class/" + value.name(), born(value.since(), "class-added")));
        diff.removedCategories()
                .forEach(value -> bury(graves, "category/" + value.slug(), born(value.since(), "category-added")));
        diff.removedErrors().forEach(error -> graves.put(error.id().toString(), grave(error)));
        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            if (!diff.today(kept.before().id()).equals(kept.after().id())) {
                graves.put(kept.before().id().toString(), grave(kept.before()));
            }
        }
        after.removed()
                .forEach((key, grave) -> graves.merge(
                        key, grave, (was, is) -> is.with(Anchors.union(was.anchors(), is.anchors()), was.history())));
        graves.keySet().removeIf(this::isBack);
        return graves.values().stream()
                .map(grave -> grave.with(grave.anchors(), history(grave.history(), grave.key())))
                .toList();
    }

    /** A removed thing that is there again is remembered by its own entry, which has the anchors and the history. */
    private boolean isBack(String key) {
        String name = key.substring(key.indexOf('/') + 1);
        if (key.startsWith("class/")) {
            return after.classes().containsKey(name);
        }
        if (key.startsWith("category/")) {
            return after.categories().containsKey(name);
        }
        return before.removed().containsKey(key) && back.contains(key);
    }

    /** A tombstone for an error that the catalog need not list: it moved, or its code was taken over. */
    private ReleasedTombstone grave(ReleasedError error) {
        List<String> history = new ArrayList<>(born(error.since(), "entry-added"));
        history.addAll(error.history());
        return new ReleasedTombstone(
                error.id().toString(),
                Optional.of(error.name()),
                version,
                Optional.empty(),
                false,
                "",
                error.anchors(),
                history);
    }

    private void bury(Map<String, ReleasedTombstone> graves, String key, List<String> history) {
        graves.put(
                key,
                new ReleasedTombstone(key, Optional.empty(), version, Optional.empty(), false, "", List.of(), history));
    }

    /** The first line of the history of what is gone; of what is there its own entry says it. */
    private static List<String> born(Optional<String> since, String rule) {
        return since.map(release -> release + " " + rule).stream().toList();
    }

    private Optional<String> since(Optional<String> said, Optional<String> remembered) {
        return said.or(() -> remembered).or(() -> version);
    }

    private List<String> history(List<String> old, String key) {
        List<String> history = new ArrayList<>(old);
        findings.getOrDefault(key, List.of()).stream()
                .filter(finding -> !NOT_HISTORY.contains(finding.rule()))
                .map(finding -> after.versionText() + " " + finding.rule())
                .distinct()
                .sorted()
                .forEach(history::add);
        return history;
    }
}
