package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A getter moved up. */
final class FieldMovedUp extends CompatRule {

    FieldMovedUp() {
        super(
                "field-moved-up",
                Section.STRUCTURE,
                "A getter moved to a class above; every call still finds it.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Getters.Getter getter : Getters.of(diff)) {
            if (getter.fate() == Getters.Fate.UP) {
                found.accept(safe(Step.MINOR, getter.subject())
                        .change("", getter.owner().name(), getter.now())
                        .effect("every call still finds it"));
            }
        }
    }
}
