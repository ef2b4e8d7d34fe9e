package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for tombstones. */
final class Tombstones {

    private Tombstones() {}

    /** Whether the later release has a tombstone for an error of the release before, or for all of its category. */
    static boolean isBuried(ReleasedError error, Diff diff) {
        return Stream.of(
                        error.id().toString(),
                        diff.today(error.id()).toString(),
                        "category/" + error.id().category())
                .anyMatch(diff.after().removed()::containsKey);
    }

    /** Whether a tombstone of the later release stands for something that the release before had. */
    static boolean buriesNow(ReleasedTombstone tombstone, Diff diff) {
        String key = tombstone.key();
        return diff.removedErrors().stream()
                        .anyMatch(error -> diff.today(error.id()).toString().equals(key))
                || diff.removedClasses().stream().anyMatch(value -> key.equals("class/" + value.name()))
                || diff.removedCategories().stream().anyMatch(category -> key.equals("category/" + category.slug()));
    }

    /** The tombstone that the release before had for a code. */
    static Optional<ReleasedTombstone> before(ErrorId id, Diff diff) {
        return diff.before().tombstone(diff.formerly(id).toString());
    }

    /** The key of a tombstone of the release before in the later one, where a category may have another slug. */
    static String todaysKey(ReleasedTombstone tombstone, Diff diff) {
        return tombstone.isError() ? diff.today(tombstone.id()).toString() : tombstone.key();
    }

    /** A tombstone of the release before as it is now. */
    static Optional<ReleasedTombstone> after(ReleasedTombstone tombstone, Diff diff) {
        return diff.after().tombstone(tombstone.key()).or(() -> diff.after().tombstone(todaysKey(tombstone, diff)));
    }

    /** Whether what a tombstone stands for exists in the later release. */
    static boolean isAlive(ReleasedTombstone tombstone, Diff diff) {
        String name = tombstone.key().substring(tombstone.key().indexOf('/') + 1);
        if (tombstone.key().startsWith("class/")) {
            return diff.after().classes().containsKey(name);
        }
        if (tombstone.key().startsWith("category/")) {
            return diff.after().categories().containsKey(name);
        }
        return diff.after().errors().containsKey(diff.today(tombstone.id()));
    }
}
