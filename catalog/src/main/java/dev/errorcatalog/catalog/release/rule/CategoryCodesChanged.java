package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import java.util.function.Consumer;

/** Codes of another kind. */
final class CategoryCodesChanged extends CompatRule {

    CategoryCodesChanged() {
        super(
                "category-codes-changed",
                Section.STRUCTURE,
                "The codes of a category are made of something else: numbers became texts, or texts numbers.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedCategory> kept : diff.keptCategories()) {
            String before = kept.before().codes();
            if (!before.equals(kept.after().codes())) {
                found.accept(breaking(Subject.of(kept.after()))
                        .change("codes", before, kept.after().codes())
                        .effect("code that passes or reads a code of this category no longer fits")
                        .repair("`codes: " + before + "`"));
            }
        }
    }
}
