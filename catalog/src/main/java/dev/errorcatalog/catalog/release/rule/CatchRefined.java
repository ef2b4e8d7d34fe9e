package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A class of its own. */
final class CatchRefined extends CatchRule {

    CatchRefined() {
        super(
                "catch-refined",
                Section.REFINED,
                "A code throws a more specific class that nobody can have named before: every handler that ran runs still.",
                Verdict.SAFE);
    }

    @Override
    void check(ReleasedError error, CatchChange change, boolean isNew, Diff diff, Consumer<Finding> found) {
        if (!isNew && change.kind() == CatchChange.Kind.STABLE) {
            found.accept(safe(Step.MINOR, Subject.of(error))
                    .change("class", change.before(), change.after())
                    .effect("handlers of " + change.before() + " run as before"));
        }
    }
}
