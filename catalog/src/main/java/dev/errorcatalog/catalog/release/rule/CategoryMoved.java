package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error belongs to another category. */
final class CategoryMoved extends CompatRule {

    CategoryMoved() {
        super(
                "category-moved",
                Section.LIFECYCLE,
                "An error belongs to another category: its identity and the holder of its constant change.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            ErrorId today = diff.today(before.id());
            if (!today.category().equals(after.id().category())) {
                found.accept(breaking(Subject.of(after))
                        .change("code", before.id().toString(), after.id().toString())
                        .effect("its constant moves to another holder, and " + today + " arrives as "
                                + diff.thrownAfter(today))
                        .witness(new Witness(diff)
                                .of(diff.catchChange(before.exceptionClass(), diff.thrownAfter(today))))
                        .repair("`code: " + today + "`"));
            }
        }
    }
}
