package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.function.Consumer;

/** Errors of a class come another way. */
final class DeliveryChanged extends CompatRule {

    DeliveryChanged() {
        super(
                "delivery-changed",
                Section.BEHAVIOUR,
                "Errors of a class reach the app on another way: thrown by a call, or given to a handler.",
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            ReleasedClass before = kept.before();
            ReleasedClass after = kept.after();

            if (!before.delivered().equals(after.delivered())) {
                found.accept(risky(Subject.of(after))
                        .change("delivered", before.delivered(), after.delivered())
                        .effect("code that expects it to be "
                                + (before.delivered().equals("thrown") ? "thrown" : "given to a handler")
                                + " does not see it")
                        .repair("`delivered: " + before.delivered() + "`"));
            }
        }
    }
}
