package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.CatchChange;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** What the rules on the class that a code throws have in common. */
abstract class CatchRule extends CompatRule {

    CatchRule(String id, Section section, String purpose, Verdict... verdicts) {
        super(id, section, purpose, verdicts);
    }

    /**
     * Tells of a code that throws another class than before.
     *
     * @param isNew whether the release before did not know the code and threw the class of its category
     */
    abstract void check(ReleasedError error, CatchChange change, boolean isNew, Diff diff, Consumer<Finding> found);

    @Override
    public final void check(Diff diff, Consumer<Finding> found) {
        for (ReleasedError error : diff.after().errors().values()) {
            String before = diff.thrownBefore(error.id());
            String after = error.exceptionClass();
            if (!before.equals(after) && !followsItsCategory(error, before, diff)) {
                boolean isNew = diff.meantBefore(error.id()).isEmpty();
                check(error, diff.catchChange(before, after), isNew, diff, found);
            }
        }
    }

    /** Whether the code had its category's class and has it now: then the category tells the change. */
    private static boolean followsItsCategory(ReleasedError error, String before, Diff diff) {
        boolean hasFallback = diff.after().category(error.id()).exceptionClass().equals(error.exceptionClass());
        return hasFallback && before.equals(diff.fallbackBefore(error.id().category()));
    }
}
