package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error is removed, with a tombstone. */
final class EntryRemoved extends CompatRule {

    EntryRemoved() {
        super(
                "entry-removed",
                Section.LIFECYCLE,
                "A released error is removed: its constant no longer exists, its code throws the class of its category.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.removedErrors()) {
            if (Tombstones.isBuried(error, diff)) {
                String deprecated = error.deprecated()
                        .map(notice -> "deprecated " + Wording.since(notice.since()))
                        .orElse("never deprecated before");
                found.accept(breaking(Subject.gone(error))
                        .change("", error.name(), "removed")
                        .effect("code that names " + error.name() + " no longer compiles or links (" + deprecated
                                + "); its code arrives as " + diff.thrownAfter(diff.today(error.id())))
                        .repair("`retired` instead of a removal keeps constant, class and page"));
            }
        }
    }
}
