package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A code means an error. */
final class SentinelCleared extends CompatRule {

    SentinelCleared() {
        super(
                "sentinel-cleared",
                Section.BEHAVIOUR,
                "A code that meant that there is no error is reported.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (before.behaviour().sentinel() && !after.behaviour().sentinel()) {
                found.accept(risky(Subject.of(after))
                        .change("sentinel", "true", "false")
                        .effect("handlers of " + after.exceptionClass() + " and above are called for it")
                        .repair("`sentinel: true`"));
            }
        }
    }
}
