package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedClass;
import java.util.List;
import java.util.function.Consumer;

/** What the rules on classes with another parent have in common. */
abstract class ReparentRule extends CompatRule {

    ReparentRule(String id, String purpose, Verdict... verdicts) {
        super(id, Section.STRUCTURE, purpose, verdicts);
    }

    /** Tells of a class that names another parent than before. */
    abstract void check(Kept<ReleasedClass> kept, Kin kin, Diff diff, Consumer<Finding> found);

    /**
     * The classes above a class, as far as both releases' users can know them.
     *
     * @param lost those that are no longer above it, the nearest first
     * @param gained those that were not above it, the nearest first
     */
    record Kin(List<String> lost, List<String> gained) {
        boolean isNowChecked() {
            return lost.contains("RuntimeException") && !gained.contains("Error") && !lost.contains("Exception");
        }
    }

    @Override
    public final void check(Diff diff, Consumer<Finding> found) {
        for (Kept<ReleasedClass> kept : diff.keptClasses()) {
            if (!kept.before().parent().equals(kept.after().parent())) {
                CatchChange change = diff.hierarchyChange(kept.after().name());
                check(kept, new Kin(classes(change.lost()), classes(change.gained())), diff, found);
            }
        }
    }

    final Finding moved(Finding finding, Kept<ReleasedClass> kept) {
        return finding.change("extends", kept.before().parent(), kept.after().parent());
    }

    final List<String> witness(Kept<ReleasedClass> kept, Diff diff) {
        return new Witness(diff).of(diff.hierarchyChange(kept.after().name()));
    }

    /** Interfaces have rules of their own; their names have a dot. */
    private static List<String> classes(List<String> types) {
        return types.stream().filter(type -> !type.contains(".")).toList();
    }
}
