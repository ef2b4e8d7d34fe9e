package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Lineage;
import dev.errorcatalog.catalog.release.model.Anchors;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tombstones of a lock after a release: those of before, what the release removes, moves or takes another code for,
 * and what its catalog lists. A code has one; its anchors are those of everything that the code ever meant.
 */
final class Graves {
    private final Diff diff;
    private final Lineage lineage;
    private final Optional<String> version;
    private final Map<String, ReleasedTombstone> graves = new TreeMap<>();

    /** The errors that are back, by their identity, with the tombstone that is not needed any more. */
    private final Map<ErrorId, ReleasedTombstone> returned = new TreeMap<>();

    Graves(Diff diff, Lineage lineage) {
        this.diff = diff;
        this.lineage = lineage;
        this.version = diff.after().version().map(Object::toString);
        diff.before().removed().values().forEach(grave -> add(underTodaysSlug(grave)));
        diff.removedClasses().forEach(value -> add(grave("class/" + value.name(), born(value.since(), "class"))));
        diff.removedCategories().forEach(this::category);
        diff.keptCategories().forEach(this::lostSlugs);
        letReturn();
        diff.removedErrors().forEach(error -> add(grave(error)));
        diff.keptErrors().stream().filter(this::hasMoved).forEach(kept -> add(grave(kept.before())));
        diff.after()
                .removed()
                .forEach((key, listed) -> graves.merge(
                        key, listed, (was, is) -> is.with(Anchors.union(was.anchors(), is.anchors()), was.history())));
    }

    Collection<ReleasedTombstone> all() {
        return graves.values();
    }

    /** The tombstone of the release before, if the error is what it stood for. */
    Optional<ReleasedTombstone> ofReturned(ReleasedError error) {
        return Optional.ofNullable(returned.get(error.id()));
    }

    private void add(ReleasedTombstone grave) {
        graves.merge(
                grave.key(),
                grave,
                (was, is) -> is.with(
                        Anchors.union(was.anchors(), is.anchors()),
                        Stream.concat(was.history().stream(), is.history().stream())
                                .toList()));
    }

    private ReleasedTombstone underTodaysSlug(ReleasedTombstone grave) {
        boolean sameSlug = !grave.isError() || diff.today(grave.id()).equals(grave.id());
        return sameSlug ? grave : grave.at(diff.today(grave.id()));
    }

    /** What is there again is remembered by its own entry, which has the anchors and the history. */
    private void letReturn() {
        diff.after().classes().keySet().forEach(name -> graves.remove("class/" + name));
        diff.after().categories().values().stream()
                .flatMap(category -> category.slugs().stream())
                .forEach(slug -> graves.remove("category/" + slug));
        for (ReleasedError error : diff.after().errors().values()) {
            Optional.ofNullable(graves.get(error.id().toString()))
                    .filter(grave -> lineage.isBack(error, grave))
                    .ifPresent(grave -> {
                        graves.remove(grave.key());
                        returned.put(error.id(), grave);
                    });
        }
    }

    private boolean hasMoved(Kept<ReleasedError> kept) {
        return !diff.today(kept.before().id()).equals(kept.after().id());
    }

    /** Every slug that a category had goes with it, since each has a page. */
    private void category(ReleasedCategory removed) {
        removed.slugs().forEach(slug -> add(grave("category/" + slug, born(removed.since(), "category"))));
    }

    /** A slug that leads nowhere any more leads to the category of today; one that is an alias is not lost yet. */
    private void lostSlugs(Kept<ReleasedCategory> kept) {
        List<String> lost = new ArrayList<>(kept.before().slugs());
        lost.removeAll(kept.after().slugs());
        String successor = kept.after().slug();
        lost.forEach(slug -> add(grave(
                "category/" + slug, Optional.of(successor), born(kept.before().since(), "category"))));
    }

    private ReleasedTombstone grave(String key, List<String> history) {
        return grave(key, Optional.empty(), history);
    }

    private ReleasedTombstone grave(String key, Optional<String> successor, List<String> history) {
        return new ReleasedTombstone(key, Optional.empty(), version, successor, false, "", List.of(), history);
    }

    /** A tombstone for an error that the catalog need not list: it moved, or its code was taken over. */
    private ReleasedTombstone grave(ReleasedError error) {
        boolean born = error.history().stream().anyMatch(line -> line.endsWith(" entry-added"));
        List<String> history = new ArrayList<>(born ? List.of() : born(error.since(), "entry"));
        history.addAll(error.history());
        return new ReleasedTombstone(
                diff.today(error.id()).toString(),
                Optional.of(error.name()),
                version,
                Optional.empty(),
                false,
                "",
                // What it admits to have taken its code from is not known otherwise if no lock was there yet.
                Anchors.union(error.anchors(), error.reuses().stream().toList()),
                history);
    }

    /** The first line of the history of what is gone; of what is there its own entry says it. */
    private static List<String> born(Optional<String> since, String kind) {
        return since.map(release -> release + " " + kind + "-added").stream().toList();
    }
}
