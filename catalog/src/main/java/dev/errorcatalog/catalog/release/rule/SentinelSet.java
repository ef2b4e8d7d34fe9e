package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A code means no error. */
final class SentinelSet extends CompatRule {

    SentinelSet() {
        super(
                "sentinel-set",
                Section.BEHAVIOUR,
                "A code means that there is no error: it is dropped where it was reported.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (after.behaviour().sentinel() && !before.behaviour().sentinel()) {
                found.accept(breaking(Subject.of(after))
                        .change("sentinel", "false", "true")
                        .effect("handlers of " + before.exceptionClass() + " are no longer called for it")
                        .repair("leave `sentinel` out"));
            }
        }
    }
}
