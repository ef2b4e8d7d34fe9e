package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import java.util.function.Consumer;

/** A getter has another type. */
final class FieldRetyped extends CompatRule {

    FieldRetyped() {
        super(
                "field-retyped",
                Section.STRUCTURE,
                "A getter returns another type: compiled calls fail, even where the source would still compile.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Getters.Getter getter : Getters.of(diff)) {
            if (getter.fate() == Getters.Fate.RETYPED) {
                found.accept(breaking(getter.subject())
                        .change("type", getter.before().type(), getter.now())
                        .effect("compiled calls of " + getter.name() + "() fail with NoSuchMethodError")
                        .repair("`type: " + getter.before().type() + "`, and a new field for the new type"));
            }
        }
    }
}
