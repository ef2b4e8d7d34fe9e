package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.List;
import java.util.function.Consumer;

/** A class is removed. */
final class ClassRemoved extends CompatRule {

    ClassRemoved() {
        super(
                "class-removed",
                Section.STRUCTURE,
                "A class is removed: code that only catches it cannot even be loaded, whether an error happens or not.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedClass value : diff.removedClasses()) {
            if (ClassRenamed.newName(value, diff).isEmpty()) {
                found.accept(breaking(gone(value))
                        .change("", value.name(), "removed")
                        .effect("a method with `catch (" + value.name()
                                + " e)` fails with NoClassDefFoundError, even if no error happens")
                        .repair(DeprecationPeriod.repair(value.deprecated(), diff, "keep it for good")));
            }
        }
    }

    static Subject gone(ReleasedClass value) {
        String key = "class/" + value.name();
        return new Subject(key, "", List.of("removed", key));
    }
}
