package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import java.util.function.Consumer;

/** Another fallback. */
final class FallbackChanged extends CompatRule {

    FallbackChanged() {
        super(
                "fallback-changed",
                Section.STRUCTURE,
                "Codes of a category that have no class of their own, unknown ones included, throw another class: handlers run differently, or no longer.",
                Verdict.RISKY,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            CatchChange change = diff.catchChange(
                    kept.before().exceptionClass(), kept.after().exceptionClass());
            boolean lost = change.kind() == CatchChange.Kind.BROKEN;
            if (!change.before().equals(change.after()) && change.kind() != CatchChange.Kind.STABLE) {
                Subject subject = Subject.of(kept.after());
                found.accept((lost ? breaking(subject) : risky(subject))
                        .change("class", change.before(), change.after())
                        .effect("every code without a class of its own, known or not: handlers of "
                                + (lost
                                        ? change.lost().get(0) + " no longer run"
                                        : change.gained().get(0) + " start to run"))
                        .witness(new Witness(diff).of(change))
                        .repair("`class: " + change.before() + "`, or a new class below it"));
            }
        }
    }
}
