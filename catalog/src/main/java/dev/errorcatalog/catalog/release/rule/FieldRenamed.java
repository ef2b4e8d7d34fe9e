package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A field has another name. */
final class FieldRenamed extends CompatRule {

    FieldRenamed() {
        super(
                "field-renamed",
                Section.STRUCTURE,
                "A field has another name; the old getter stays, deprecated.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Getters.Getter getter : Getters.of(diff)) {
            if (getter.fate() == Getters.Fate.RENAMED) {
                found.accept(safe(Step.MINOR, getter.subject())
                        .change("", getter.name(), getter.now())
                        .effect("the old getter works and is deprecated"));
            }
        }
    }
}
