package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import dev.errorcatalog.catalog.release.model.ReleasedTombstone;
import java.util.Optional;
import java.util.function.Consumer;

/** A class has another name. */
final class ClassRenamed extends CompatRule {

    ClassRenamed() {
        super(
                "class-renamed",
                Section.STRUCTURE,
                "A class has another name: code that names the old one breaks.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (ReleasedClass value : diff.removedClasses()) {
            newName(value, diff)
                    .ifPresent(name -> found.accept(breaking(ClassRemoved.gone(value))
                            .change("", value.name(), name)
                            .effect("a method with `catch (" + value.name()
                                    + " e)` fails with NoClassDefFoundError, even if no error happens")
                            .repair("keep " + value.name() + ", deprecated, and let " + name + " extend it")));
        }
    }

    /** The new class that the tombstone of a removed one names as its replacement. */
    static Optional<String> newName(ReleasedClass value, Diff diff) {
        return diff.after()
                .tombstone("class/" + value.name())
                .flatMap(ReleasedTombstone::replacedBy)
                .filter(diff::isFresh);
    }
}
