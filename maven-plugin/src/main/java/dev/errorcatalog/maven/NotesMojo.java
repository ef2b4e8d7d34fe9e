package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Notes;
import dev.errorcatalog.catalog.release.Outcome;
import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes and prints the release notes that {@code release} would write, in Markdown, and leaves the lock alone. */
@Mojo(name = "notes", threadSafe = true)
public final class NotesMojo extends PromiseMojo {
    /** The file for the release notes. */
    @Parameter(
            property = "errorcatalog.notes",
            defaultValue = "${project.build.directory}/release-notes.md",
            required = true)
    private File notes;

    /** Called by Maven. */
    public NotesMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Outcome outcome = Notes.run(workspace(readOrFail(localCatalog())));
        finish(outcome, Map.of(notes.toPath(), outcome.message()));
    }
}
