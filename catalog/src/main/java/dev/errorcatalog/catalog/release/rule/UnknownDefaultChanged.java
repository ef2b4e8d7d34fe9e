package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import java.util.function.Consumer;

/** Another class for the unknown. */
final class UnknownDefaultChanged extends CompatRule {

    UnknownDefaultChanged() {
        super(
                "unknown-default-changed",
                Section.STRUCTURE,
                "Errors of unknown categories are another class, which is also the type that the mapper returns.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        String before = diff.before().header().unknownClass();
        String after = diff.after().header().unknownClass();
        if (!before.equals(after)) {
            found.accept(breaking(Subject.UNKNOWN)
                    .change("", before, after)
                    .effect("the mapper returns another type, so callers have to be compiled again")
                    .witness(new Witness(diff).of(diff.catchChange(before, after)))
                    .repair("`unknown: " + before + "`"));
        }
    }
}
