package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.function.Consumer;

/** A tombstone is deleted. */
final class TombstoneDeleted extends CompatRule {

    TombstoneDeleted() {
        super(
                "tombstone-deleted",
                Section.LIFECYCLE,
                "A tombstone is deleted: what it kept from being used again may be used again, and its page is lost.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedTombstone tombstone : diff.before().removed().values()) {
            if (tombstone.listed()
                    && Tombstones.after(tombstone, diff).isEmpty()
                    && !Tombstones.isAlive(tombstone, diff)) {
                found.accept(error(Subject.of(tombstone))
                        .change("", tombstone.name().orElse(tombstone.key()), "")
                        .effect("nothing keeps its name and code from being used again")
                        .repair("put `" + tombstone.key() + "` back into `removed:`"));
            }
        }
    }
}
