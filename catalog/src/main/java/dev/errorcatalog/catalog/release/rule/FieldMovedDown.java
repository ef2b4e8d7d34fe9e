package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.function.Consumer;

/** A getter moved down. */
final class FieldMovedDown extends CompatRule {

    FieldMovedDown() {
        super(
                "field-moved-down",
                Section.STRUCTURE,
                "A getter moved to a class below: calls on the class above fail.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Getters.Getter getter : Getters.of(diff)) {
            if (getter.fate() == Getters.Fate.DOWN) {
                found.accept(breaking(getter.subject())
                        .change("", getter.owner().name(), getter.now())
                        .effect("calls of " + getter.name() + "() on "
                                + getter.owner().name() + " no longer compile or link")
                        .repair("keep the field in " + getter.owner().name()));
            }
        }
    }
}
