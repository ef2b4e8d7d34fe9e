package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** A handler no longer runs. */
final class CatchLost extends CatchRule {

    CatchLost() {
        super(
                "catch-lost",
                Section.REFINED,
                "A code throws a class that some handler of before does not catch: the exception escapes it.",
                Verdict.BREAKING);
    }

    @Override
    void check(ReleasedError error, CatchChange change, boolean isNew, Diff diff, Consumer<Finding> found) {
        if (change.kind() == CatchChange.Kind.BROKEN) {
            String before = change.before();
            String keep = diff.isFresh(before) || diff.after().classes().containsKey(before)
                    ? "`class: " + before + "`, or a new class below it"
                    : "keep the class " + before + ", and a class at or below it for this error";
            found.accept(breaking(Subject.of(error))
                    .change("class", before, change.after())
                    .effect("handlers of " + change.lost().get(0) + " no longer see "
                            + (isNew ? "the code, which arrived as " + before : "the error"))
                    .witness(new Witness(diff).of(change))
                    .repair(keep));
        }
    }
}
