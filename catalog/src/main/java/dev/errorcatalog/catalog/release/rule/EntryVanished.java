package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error is gone without a tombstone. */
final class EntryVanished extends CompatRule {

    EntryVanished() {
        super(
                "entry-vanished",
                Section.LIFECYCLE,
                "A released error is gone without a tombstone: its page is lost and its code could be used again.",
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.removedErrors()) {
            boolean taken = diff.after().errors().containsKey(diff.today(error.id()));
            if (!Tombstones.isBuried(error, diff) && !taken) {
                String key = diff.today(error.id()).toString();
                found.accept(error(Subject.gone(error))
                        .change("", error.name(), "")
                        .effect("code that names " + error.name()
                                + " breaks, its page is lost, its code may be used again")
                        .repair("put it back, or list it in `removed:` as `" + key + ": {name: " + error.name()
                                + ", since: ..., reason: ...}`"));
            }
        }
    }
}
