package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.function.Consumer;

/** A class lost a parent. */
final class ClassReparentedUp extends ReparentRule {

    ClassReparentedUp() {
        super(
                "class-reparented-up",
                "A class is no longer below a class that was above it: handlers of that class no longer run.",
                Verdict.BREAKING);
    }

    @Override
    void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found) {

        if (!kin.lost().isEmpty() && kin.gained().isEmpty() && !kin.isNowChecked()) {
            found.accept(moved(breaking(Subject.of(kept.after())), kept)
                    .effect("handlers of " + kin.lost().get(0) + " no longer run for it and what is below it")
                    .witness(witness(kept, diff))
                    .repair("`extends: " + kept.before().parent() + "`"));
        }
    }
}
