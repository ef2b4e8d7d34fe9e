package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.function.Consumer;

/** A tombstone has the wrong name. */
final class TombstoneChanged extends CompatRule {

    TombstoneChanged() {
        super(
                "tombstone-changed",
                Section.LIFECYCLE,
                "A tombstone names another error than the one that was removed.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {
        for (ReleasedTombstone tombstone : diff.before().removed().values()) {
            Tombstones.after(tombstone, diff)
                    .filter(after -> !hadLaterMeaning(tombstone, diff))
                    .filter(after -> !fits(tombstone, after))
                    .ifPresent(after -> found.accept(changed(tombstone.name().orElse(""), after)));
        }
        for (ReleasedError error : diff.removedErrors()) {
            diff.after()
                    .tombstone(diff.today(error.id()).toString())
                    .filter(after ->
                            after.name().filter(error.names()::contains).isEmpty())
                    .ifPresent(after -> found.accept(changed(error.name(), after)));
        }
    }

    /** Whether the code meant another error after the removed one, so that a tombstone of today is about that one. */
    private static boolean hadLaterMeaning(ReleasedTombstone tombstone, Diff diff) {
        return tombstone.isError() && diff.before().error(tombstone.id()).isPresent();
    }

    /** What the catalog listed keeps its name; what it never listed may be listed by any name that it had. */
    private static boolean fits(ReleasedTombstone before, ReleasedTombstone after) {
        return before.name().equals(after.name())
                || (!before.listed()
                        && after.name().filter(before.places()::contains).isPresent());
    }

    private Finding changed(String name, ReleasedTombstone after) {
        return error(Subject.of(after))
                .change("name", name, after.name().orElse(""))
                .effect("the page of the removed error would tell of another one")
                .repair("`name: " + name + "`");
    }
}
