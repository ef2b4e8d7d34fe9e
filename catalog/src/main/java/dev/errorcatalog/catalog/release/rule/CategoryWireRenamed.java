package dev.errorcatalog.catalog.release.rule;

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
import java.util.function.Consumer;

/** Another string on the wire. */
final class CategoryWireRenamed extends CompatRule {

    CategoryWireRenamed() {
        super(
                "category-wire-renamed",
                Section.STRUCTURE,
                "A category has another string on the wire: harmless while the old one stays in the list, else servers in the field are not understood.",
                Verdict.SAFE,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            List<String> before = kept.before().wire();
            List<String> after = kept.after().wire();
            List<String> lost = new ArrayList<>(before);
            lost.removeAll(after);
            Subject subject = Subject.of(kept.after());
            if (!lost.isEmpty()) {
                found.accept(breaking(subject)
                        .change("wire", Wording.list(before), Wording.list(after))
                        .effect("errors that arrive with " + Wording.list(lost) + " are no longer of this category"
                                + Wires.owner(lost, diff.after())
                                        .map(now -> ", but of " + now.slug() + Wires.meanings(kept.before(), now, diff))
                                        .orElse(""))
                        .witness(new Witness(diff)
                                .of(diff.catchChange(
                                        kept.before().exceptionClass(),
                                        Wires.owner(lost, diff.after())
                                                .map(ReleasedCategory::exceptionClass)
                                                .orElse(diff.after().header().unknownClass()))))
                        .repair("keep " + Wording.list(lost) + " in the list"));
            } else if (!before.get(0).equals(after.get(0))) {
                found.accept(safe(Step.MINOR, subject)
                        .change("wire", Wording.list(before), Wording.list(after))
                        .effect("the old string is understood too"));
            }
        }
    }
}
