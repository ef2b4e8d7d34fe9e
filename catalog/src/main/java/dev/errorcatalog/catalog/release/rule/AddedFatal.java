package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A new code that is always fatal. */
final class AddedFatal extends CompatRule {

    AddedFatal() {
        super(
                "added-fatal",
                Section.BEHAVIOUR,
                "A new code is always fatal, while the release before did as the wire said.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedError error : Appearing.in(diff)) {
            if (error.behaviour().fatal().orElse(false)) {
                found.accept(risky(Subject.of(error))
                        .change("fatal", "as the wire says", "true")
                        .effect("the session or connection ends even if the server does not say so")
                        .repair("leave `fatal` out"));
            }
        }
    }
}
