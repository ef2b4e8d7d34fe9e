package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A new code that is only logged. */
final class AddedAutomatic extends CompatRule {

    AddedAutomatic() {
        super(
                "added-automatic",
                Section.BEHAVIOUR,
                "A new code is only logged, while the release before reported it as every unknown code.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : Appearing.in(diff)) {
            if (error.behaviour().retry() == Retry.AUTOMATIC) {
                found.accept(risky(Subject.of(error))
                        .change("retry", "reported", Retry.AUTOMATIC.word())
                        .effect("the code was reported; now it is only logged")
                        .repair("`retry: never` or `after-action` goes on reporting it"));
            }
        }
    }
}
