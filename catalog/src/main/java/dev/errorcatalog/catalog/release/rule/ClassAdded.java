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
        super(
                "class-added",
                Section.STRUCTURE,
                "The release before does not have the class; old code may name it still if an earlier release had one of that name.",
                Verdict.SAFE,
                Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedClass value : diff.addedClasses()) {
            boolean back = diff.before().tombstone("class/" + value.name()).isPresent();
            Subject subject = Subject.of(value);
            found.accept((back ? risky(subject) : safe(Step.MINOR, subject))
                    .change("", back ? "removed" : "", value.name())
                    .effect("extends " + value.parent() + (back ? "; old code may still catch the removed one" : ""))
                    .repair(back ? "choose a name that was never used" : ""));
        }
    }
}
