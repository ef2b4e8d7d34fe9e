package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A new code that means no error. */
final class AddedSentinel extends CompatRule {

    AddedSentinel() {
        super(
                "added-sentinel",
                Section.BEHAVIOUR,
                "A new code means that there is no error, while the release before reported it as every unknown code.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : Appearing.in(diff)) {
            if (error.behaviour().sentinel()) {
                found.accept(risky(Subject.of(error))
                        .change("sentinel", "false", "true")
                        .effect("the code was reported; now it is dropped")
                        .repair("leave `sentinel` out"));
            }
        }
    }
}
