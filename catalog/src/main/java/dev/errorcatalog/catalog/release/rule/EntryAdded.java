package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A new error. */
final class EntryAdded extends CompatRule {

    EntryAdded() {
        super(
                "entry-added",
                Section.ADDED,
                "The release before knew the code only as one of its category.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.addedErrors()) {
            if (!EntryRevived.isRevived(error, diff)) {
                String fallback = diff.thrownBefore(error.id());
                found.accept(safe(Step.MINOR, Subject.of(error))
                        .change("", "", error.exceptionClass())
                        .effect("known before as " + fallback));
            }
        }
    }
}
