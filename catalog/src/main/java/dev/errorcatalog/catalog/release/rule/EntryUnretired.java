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

/** An error is sent again. */
final class EntryUnretired extends CompatRule {

    EntryUnretired() {
        super("entry-unretired", Section.LIFECYCLE, "An error is sent again.", Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (after.retired().isEmpty()) {
                before.retired()
                        .ifPresent(notice -> found.accept(safe(Step.MINOR, Subject.of(after))
                                .change("retired", Wording.since(notice.since()), "")));
            }
        }
    }
}
