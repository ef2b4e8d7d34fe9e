package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.function.Consumer;

/** A class has another parent. */
final class ClassReparentedSide extends ReparentRule {

    ClassReparentedSide() {
        super(
                "class-reparented-side",
                "A class changed its place: it lost a class above it and got another one.",
                Verdict.BREAKING);
    }

    @Override
    void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found) {

        if (!kin.lost().isEmpty() && !kin.gained().isEmpty() && !kin.isNowChecked()) {
            found.accept(moved(breaking(Subject.of(kept.after())), kept)
                    .effect("handlers of " + kin.lost().get(0) + " no longer run for it, handlers of "
                            + kin.gained().get(0) + " do")
                    .witness(witness(kept, diff))
                    .repair("`extends: " + kept.before().parent() + "`"));
        }
    }
}
