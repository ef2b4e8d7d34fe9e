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
import dev.errorcatalog.catalog.release.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One more string on the wire. */
final class CategoryWireAdded extends CompatRule {

    CategoryWireAdded() {
        super(
                "category-wire-added",
                Section.STRUCTURE,
                "A category is known by one more string, whose codes the release before took for ones of an unknown category, or of another one.",
                Verdict.SAFE,
                Verdict.RISKY,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        String unknown = diff.before().header().unknownClass();
        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            List<String> before = kept.before().wire();
            List<String> after = kept.after().wire();
            if (after.containsAll(before) && before.get(0).equals(after.get(0)) && !before.equals(after)) {
                List<String> added = new ArrayList<>(after);
                added.removeAll(before);
                Optional<ReleasedCategory> owner = Wires.owner(added, diff.before());
                if (owner.isPresent()) {
                    found.accept(moved(owner.get(), kept, added, diff));
                    continue;
                }
                CatchChange change = diff.catchChange(unknown, kept.after().exceptionClass());
                Subject subject = Subject.of(kept.after());
                boolean stable = change.kind() == CatchChange.Kind.STABLE;
                found.accept((stable ? safe(Step.MINOR, subject) : risky(subject))
                        .change("wire", Wording.list(before), Wording.list(after))
                        .effect("errors that arrive with the new string were " + unknown)
                        .witness(new Witness(diff).of(change))
                        .repair(stable ? "" : "a category of its own for the new string, with a new class"));
            }
        }
    }

    private Finding moved(ReleasedCategory owner, Kept<ReleasedCategory> kept, List<String> added, Diff diff) {
        ReleasedCategory now = kept.after();
        return breaking(Subject.of(now))
                .change("wire", Wording.list(kept.before().wire()), Wording.list(now.wire()))
                .effect("errors that arrive with " + Wording.list(added) + " were of " + owner.slug() + ", "
                        + owner.exceptionClass() + ", and are " + now.exceptionClass()
                        + Wires.meanings(owner, now, diff))
                .witness(new Witness(diff).of(Wires.catchChange(owner, now, diff)))
                .repair("leave " + Wording.list(added) + " to " + owner.slug());
    }
}
