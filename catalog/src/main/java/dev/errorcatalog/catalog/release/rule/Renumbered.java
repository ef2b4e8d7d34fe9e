package dev.errorcatalog.catalog.release.rule;

import dev.errorcatalog.catalog.model.ErrorId;
import dev.errorcatalog.catalog.release.diff.Diff;
import dev.errorcatalog.catalog.release.diff.Finding;
import dev.errorcatalog.catalog.release.diff.Kept;
import dev.errorcatalog.catalog.release.diff.Section;
import dev.errorcatalog.catalog.release.diff.Subject;
import dev.errorcatalog.catalog.release.diff.Verdict;
import dev.errorcatalog.catalog.release.diff.Witness;
import dev.errorcatalog.catalog.release.model.ReleasedError;
import java.util.function.Consumer;

/** An error has another code. */
final class Renumbered extends CompatRule {

    Renumbered() {
        super(
                "renumbered",
                Section.LIFECYCLE,
                "An error has another code: servers and SDKs in the field go on with the old one.",
                Verdict.BREAKING);
    }

    @Override
    public void check(Diff diff, Consumer<Finding> found) {

        for (Kept<ReleasedError> kept : diff.keptErrors()) {
            ReleasedError before = kept.before();
            ReleasedError after = kept.after();

            ErrorId today = diff.today(before.id());
            if (!today.equals(after.id()) && today.category().equals(after.id().category())) {
                found.accept(breaking(Subject.of(after))
                        .change("code", before.id().toString(), after.id().toString())
                        .effect("a server that sends " + before.id().code() + " "
                                + diff.after()
                                        .error(today)
                                        .map(other -> "is taken to mean " + other.name())
                                        .orElseGet(() ->
                                                "is no longer understood: it arrives as " + diff.thrownAfter(today)))
                        .witness(new Witness(diff)
                                .of(diff.catchChange(before.exceptionClass(), diff.thrownAfter(today))))
                        .repair("`code: " + today + "`; if servers send both, a second error with the new code"));
            }
        }
    }
}
