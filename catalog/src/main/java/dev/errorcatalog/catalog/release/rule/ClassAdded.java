package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.Step;
import java.util.function.Consumer;

/** A new class. */
final class ClassAdded extends CompatRule {

    ClassAdded() {
        super("class-added", Section.STRUCTURE, "The release before does not have the class.", Verdict.SAFE);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedClass value : diff.addedClasses()) {
            found.accept(safe(Step.MINOR, Subject.of(value))
                    .change("", "", value.name())
                    .effect("extends " + value.parent()));
        }
    }
}
