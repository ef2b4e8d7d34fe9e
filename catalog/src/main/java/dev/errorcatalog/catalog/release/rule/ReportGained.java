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

/** An error is reported. */
final class ReportGained extends CompatRule {

    ReportGained() {
        super(
                "report-gained",
                Section.BEHAVIOUR,
                "An error that was only logged is reported: handlers see it for the first time.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            Retry was = before.behaviour().retry();
            if (was == Retry.AUTOMATIC && after.behaviour().retry() != was) {
                found.accept(risky(Subject.of(after))
                        .change("retry", was.word(), after.behaviour().retry().word())
                        .effect("handlers of " + after.exceptionClass() + " and above are called for it")
                        .repair("`retry: automatic`"));
            }
        }
    }
}
