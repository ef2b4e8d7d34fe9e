package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Another slug. */
final class CategorySlugChanged extends CompatRule {

    CategorySlugChanged() {
        super(
                "category-slug-changed",
                Section.STRUCTURE,
                "A category has another slug: harmless while the old one stays as an alias, else the holder of its constants moves.",
                Verdict.SAFE,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            List<String> before = kept.before().slugs();
            List<String> after = kept.after().slugs();
            List<String> lost = new ArrayList<>(before);
            lost.removeAll(after);
            if (!before.equals(after)) {
                Subject subject = Subject.of(kept.after());
                Finding finding = lost.isEmpty()
                        ? safe(Step.MINOR, subject).effect("former slugs work in addresses and code")
                        : breaking(subject)
                                .effect("code that names the constants of " + Wording.list(lost)
                                        + " no longer compiles or links; their pages lead on")
                                .repair("`aliases: " + Wording.list(lost) + "`");
                found.accept(finding.change("", Wording.list(before), Wording.list(after)));
            }
        }
    }
}
