package dev.errorcatalog.catalog.release;

import java.util.List;

/** The release notes of what is not released yet. */
public final class Notes {

    private Notes() {}

    /**
     * The notes.
     *
     * @return the notes in Markdown as the message; refused when the files cannot be used
     */
    public static Outcome run(Workspace workspace) {
        Comparison comparison = new Comparison(workspace);
        if (!comparison.isUsable()) {
            return Outcome.refused(comparison.complaint());
        }
        return new Outcome(true, new NotesText(comparison).text(), List.of());
    }
}
