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
                "The release before did not know the error: its code was one of its category, or another error's.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : diff.addedErrors()) {
            if (!EntryRevived.isRevived(error, diff)) {
                String thrown = diff.thrownBefore(error.id());
                String meant = diff.meantBefore(error.id())
                        .map(before -> "its code meant " + before.name() + " before, and arrived as " + thrown)
                        .orElse("known before as " + thrown);
                found.accept(safe(Step.MINOR, Subject.of(error))
                        .change("", "", error.exceptionClass())
                        .effect(meant));
            }
        }
    }
}
