package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A more specific fallback. */
final class FallbackRefined extends CompatRule {

    FallbackRefined() {
        super(
                "fallback-refined",
                Section.STRUCTURE,
                "Codes of a category that have no class of their own throw a more specific class that nobody can have named before.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            CatchChange change = diff.catchChange(
                    kept.before().exceptionClass(), kept.after().exceptionClass());
            if (!change.before().equals(change.after()) && change.kind() == CatchChange.Kind.STABLE) {
                found.accept(safe(Step.MINOR, Subject.of(kept.after()))
                        .change("class", change.before(), change.after())
                        .effect("handlers of " + change.before() + " run as before"));
            }
        }
    }
}
