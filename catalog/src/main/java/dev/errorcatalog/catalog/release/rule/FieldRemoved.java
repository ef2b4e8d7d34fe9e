package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.function.Consumer;

/** A getter is gone. */
final class FieldRemoved extends CompatRule {

    FieldRemoved() {
        super("field-removed", Section.STRUCTURE, "A getter is gone: calls of it fail.", Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Getters.Getter getter : Getters.of(diff)) {
            if (getter.fate() == Getters.Fate.GONE) {
                found.accept(breaking(getter.subject())
                        .change("", getter.name(), "removed")
                        .effect("calls of " + getter.name() + "() no longer compile or link")
                        .repair(DeprecationPeriod.repair(
                                getter.before().deprecated(),
                                diff,
                                "if it has a new name, write `aliases: [" + getter.name() + "]`")));
            }
        }
    }
}
