package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.accept.Acceptance;
import dev.errorcatalog.catalog.release.lock.Lock;
import dev.errorcatalog.catalog.release.model.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Releases a catalog: what it says becomes a promise. */
public final class ReleaseVerb {

    private ReleaseVerb() {}

    /**
     * The lock of the release, the acceptances emptied, and its notes.
     *
     * @return the notes in Markdown as the message; refused when the check does not pass, or the version was released
     *     already
     */
    public static Outcome run(Workspace workspace) {
        Comparison comparison = new Comparison(workspace);
        CheckResult check = new CheckResult(comparison, false);
        if (!check.passed()) {
            return Outcome.refused(check.text() + "release: refused; nothing was written\n");
        }
        Release before = comparison.before();
        if (before.version().equals(Optional.of(workspace.version()))) {
            return Outcome.refused("release: " + workspace.version()
                    + " was released already; nothing was written. Make the version the next one in pom.xml, or type `"
                    + Commands.verb("release") + " " + Commands.option("version", "<next>") + "`\n");
        }
        Release lock = Cumulative.of(
                before,
                comparison.after(),
                finding -> comparison.acceptances().of(finding).flatMap(Acceptance::migration));
        List<Outcome.Edit> edits = new ArrayList<>();
        edits.add(new Outcome.Edit(workspace.lock().name(), Lock.write(lock)));
        if (!workspace.accepted().isAbsent()) {
            edits.add(new Outcome.Edit(workspace.accepted().name(), Accept.emptied()));
        }
        return new Outcome(true, new NotesText(comparison).text(), edits);
    }
}
