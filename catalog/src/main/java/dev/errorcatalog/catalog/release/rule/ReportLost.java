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

/** An error is no longer reported. */
final class ReportLost extends CompatRule {

    ReportLost() {
        super(
                "report-lost",
                Section.BEHAVIOUR,
                "An error is only logged: handlers that were called are not called any more.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            Retry now = after.behaviour().retry();
            if (now == Retry.AUTOMATIC && before.behaviour().retry() != now) {
                found.accept(breaking(Subject.of(after))
                        .change("retry", before.behaviour().retry().word(), now.word())
                        .effect("handlers of " + before.exceptionClass() + " are no longer called for it")
                        .repair("`retry: " + before.behaviour().retry().word() + "`"));
            }
        }
    }
}
