package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.model.Release;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a lock remembers after a release: all of the release, and of the releases before what it does not say itself.
 * Anchors are never forgotten, since addresses of pages live in SDKs in the field.
 */
final class Cumulative {

    /** What happened is told by other keys of the entry already. */
    private static final Set<String> NOT_HISTORY = Set.of("entry-added", "text-changed", "since-filled");

    private final Release before;
    private final Release after;
    private final Diff diff;
    private final Map<String, List<Finding>> findings;
    private final Set<String> back;
    private final Optional<String> version;

    Cumulative(Release before, Release after, List<Finding> findings) {
        this.before = before;
        this.after = after;
        this.diff = new Diff(before, after);
        this.findings = findings.stream().collect(Collectors.groupingBy(Finding::key));
        this.back = diff.addedErrors().stream()
                .filter(error -> error.reuses().isEmpty())
                .map(error -> error.id().toString())
                .collect(Collectors.toSet());
        this.version = after.version().map(Object::toString);
    }

    Release release() {
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
                    union(was.anchors(), is.anchors()),
                    history(was.history(), is.id().toString())));
        }
        for (ReleasedError error : diff.addedErrors()) {
            Optional<ReleasedTombstone> grave =
                    before.tombstone(diff.formerly(error.id()).toString());
            errors.add(error.with(
                    since(error.since(), Optional.empty()),
                    union(grave.map(ReleasedTombstone::anchors).orElse(List.of()), error.anchors()),
                    history(
                            grave.map(ReleasedTombstone::history).orElse(List.of()),
                            error.id().toString())));
        }
        return errors;
    }

    private Collection<ReleasedTombstone> tombstones() {
        Map<String, ReleasedTombstone> graves = new TreeMap<>(before.removed());
        diff.removedClasses().forEach(value -> graves.put("class/" + value.name(), unlisted("class/" + value.name())));
        diff.removedCategories()
                .forEach(value -> graves.put("category/" + value.slug(), unlisted("category/" + value.slug())));
        diff.removedErrors().forEach(error -> graves.put(error.id().toString(), grave(error)));
        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            if (!diff.today(kept.before().id()).equals(kept.after().id())) {
                graves.put(kept.before().id().toString(), grave(kept.before()));
            }
        }
        after.removed().forEach((key, grave) -> {
            Optional<ReleasedTombstone> was = Optional.ofNullable(graves.get(key));
            List<String> anchors = was.map(ReleasedTombstone::anchors).orElse(List.of());
            List<String> history = was.map(ReleasedTombstone::history).orElse(List.of());
            graves.put(key, grave.with(union(anchors, grave.anchors()), history(history, key)));
        });
        graves.keySet().removeIf(this::isBack);
        return graves.values();
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
        return new ReleasedTombstone(
                error.id().toString(),
                Optional.of(error.name()),
                version,
                Optional.empty(),
                false,
                "",
                error.anchors(),
                error.history());
    }

    private ReleasedTombstone unlisted(String key) {
        return new ReleasedTombstone(key, Optional.empty(), version, Optional.empty(), false, "", List.of(), List.of());
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

    private static List<String> union(List<String> left, List<String> right) {
        TreeSet<String> all = new TreeSet<>(left);
        all.addAll(right);
        return List.copyOf(all);
    }
}
