package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.Optional;
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
            Tombstones.after(tombstone, diff).ifPresent(after -> check(tombstone.name(), after, found));
        }
        for (ReleasedError error : diff.removedErrors()) {
            diff.after().tombstone(diff.today(error.id()).toString()).ifPresent(after -> {
                if (!error.names().contains(after.name().orElse(""))) {
                    check(Optional.of(error.name()), after, found);
                }
            });
        }
    }

    private void check(Optional<String> name, ReleasedTombstone after, Consumer<Finding> found) {
        if (!name.equals(after.name())) {
            found.accept(error(Subject.of(after))
                    .change("name", name.orElse(""), after.name().orElse(""))
                    .effect("the page of the removed error would tell of another one")
                    .repair("`name: " + name.orElse("") + "`"));
        }
    }
}
