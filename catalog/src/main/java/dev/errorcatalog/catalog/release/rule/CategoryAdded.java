package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A new category. */
final class CategoryAdded extends CompatRule {

    CategoryAdded() {
        super(
                "category-added",
                Section.STRUCTURE,
                "The release before took every code of the category for one of an unknown category.",
                Verdict.SAFE,
                Verdict.RISKY,
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        String unknown = diff.before().header().unknownClass();
        for (ReleasedCategory category : diff.addedCategories()) {
            CatchChange change = diff.catchChange(unknown, category.exceptionClass());
            Subject subject = Subject.of(category);
            Finding finding = switch (change.kind()) {
                case STABLE -> safe(Step.MINOR, subject);
                case WIDENED -> risky(subject).repair("a new class below " + unknown + " keeps every handler");
                case BROKEN -> breaking(subject).repair("a class at or below " + unknown);
            };
            found.accept(finding.change("class", "", category.exceptionClass())
                    .effect("its codes arrived as " + unknown)
                    .witness(new Witness(diff).of(change)));
        }
    }
}
