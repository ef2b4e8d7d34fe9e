package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedField;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A new getter. */
final class FieldAdded extends CompatRule {

    FieldAdded() {
        super(
                "field-added",
                Section.STRUCTURE,
                "An exception carries one more value; it reads as empty where a server does not send it.",
                Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            for (ReleasedField field : kept.after().fields()) {
                for (String name : Getters.names(field)) {
                    if (isNew(kept.before(), name, diff)) {
                        found.accept(safe(Step.MINOR, Subject.of(kept.after(), field))
                                .change("", "", name + ": " + field.type()));
                    }
                }
            }
        }
    }

    private static boolean isNew(ReleasedClass before, String getter, Diff diff) {
        return diff.oldClasses().lineage(before.name()).stream()
                .noneMatch(value -> value.field(getter).isPresent());
    }
}
