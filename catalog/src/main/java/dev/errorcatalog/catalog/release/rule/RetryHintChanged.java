package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.Retry;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** Another answer to whether trying again helps. */
final class RetryHintChanged extends CompatRule {

    RetryHintChanged() {
        super(
                "retry-hint-changed",
                Section.BEHAVIOUR,
                "The answer to whether trying again helps is another one; code that asks for it acts differently.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            Retry was = before.behaviour().retry();
            Retry now = after.behaviour().retry();
            if (was != now && was != Retry.AUTOMATIC && now != Retry.AUTOMATIC) {
                found.accept(risky(Subject.of(after))
                        .change("retry", was.word(), now.word())
                        .effect("code that asks the error whether to try again acts differently")
                        .repair("`retry: " + was.word() + "`"));
            }
        }
    }
}
