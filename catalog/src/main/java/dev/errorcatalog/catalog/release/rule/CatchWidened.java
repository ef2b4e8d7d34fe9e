package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A handler that was skipped may run. */
final class CatchWidened extends CatchRule {

    CatchWidened() {
        super(
                "catch-widened",
                Section.REFINED,
                "A code throws a class below the one before, which existed already: nothing escapes, but a handler that was skipped may run.",
                Verdict.RISKY);
    }

    @Override
    void check(ReleasedError error, CatchChange change, boolean isNew, Diff diff, Consumer<Finding> found) {
        if (change.kind() == CatchChange.Kind.WIDENED) {
            String gained = change.gained().get(0);
            found.accept(risky(Subject.of(error))
                    .change("class", change.before(), change.after())
                    .effect((isNew ? "the code arrived as " : "the error arrived as ") + change.before()
                            + "; handlers of " + gained + " start to run for it")
                    .witness(new Witness(diff).of(change))
                    .repair("a new class below " + change.before() + " keeps every handler"));
        }
    }
}
