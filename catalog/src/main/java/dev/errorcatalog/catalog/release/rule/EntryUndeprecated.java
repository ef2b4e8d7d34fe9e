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

/** A constant is no longer deprecated. */
final class EntryUndeprecated extends CompatRule {

    EntryUndeprecated() {
        super("entry-undeprecated", Section.LIFECYCLE, "A constant may be used again.", Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (after.deprecated().isEmpty()) {
                before.deprecated()
                        .ifPresent(notice -> found.accept(safe(Step.MINOR, Subject.of(after))
                                .change("deprecated", Wording.since(notice.since()), "")));
            }
        }
    }
}
