package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** An error is no longer sent. */
final class EntryRetired extends CompatRule {

    EntryRetired() {
        super(
                "entry-retired",
                Section.LIFECYCLE,
                "An error is no longer sent; constant, class and page stay for those who meet an older server.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (before.retired().isEmpty()) {
                after.retired()
                        .ifPresent(notice -> found.accept(safe(Step.MINOR, Subject.of(after))
                                .change("retired", "", Wording.since(notice.since()))
                                .effect("no longer sent")));
            }
        }
    }
}
