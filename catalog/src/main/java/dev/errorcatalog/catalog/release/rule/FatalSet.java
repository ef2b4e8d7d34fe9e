package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error is fatal. */
final class FatalSet extends CompatRule {

    FatalSet() {
        super("fatal-set", Section.BEHAVIOUR, "An error ends the session or connection that did not.", Verdict.RISKY);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            if (Fatal.weight(after) > Fatal.weight(before)) {
                found.accept(risky(Subject.of(after))
                        .change("fatal", Fatal.word(before), Fatal.word(after))
                        .effect("the session or connection may end where it went on")
                        .repair("leave `fatal` as it was"));
            }
        }
    }
}
