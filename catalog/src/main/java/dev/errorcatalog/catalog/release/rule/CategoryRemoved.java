package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedCategory;
import java.util.List;
import java.util.function.Consumer;

/** A category is removed. */
final class CategoryRemoved extends CompatRule {

    CategoryRemoved() {
        super(
                "category-removed",
                Section.STRUCTURE,
                "A category is removed: its codes throw the class of unknown categories. An error when no tombstone is left.",
                Verdict.BREAKING,
                Verdict.ERROR);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedCategory category : diff.removedCategories()) {
            String key = "category/" + category.slug();
            boolean buried = diff.after().removed().containsKey(key);
            Subject subject = new Subject(key, "", List.of("removed", key));
            CatchChange change = diff.catchChange(
                    category.exceptionClass(), diff.after().header().unknownClass());
            found.accept((buried ? breaking(subject) : error(subject))
                    .change("", category.slug(), buried ? "removed" : "")
                    .effect("its codes arrive as " + change.after() + ", and the holder of its constants is gone")
                    .witness(new Witness(diff).of(change))
                    .repair(
                            buried
                                    ? DeprecationPeriod.repair(
                                            category.deprecated(), diff, "keep the category, and retire its errors")
                                    : "list `" + key + "` in `removed:`"));
        }
    }
}
