package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Outcome;
import dev.errorcatalog.catalog.release.ReleaseVerb;
import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the catalog a promise: writes the lock of this version, empties the accepted changes and writes the release
 * notes. To be run once for each release, before its commit is tagged.
 */
@Mojo(name = "release", threadSafe = true)
public final class ReleaseMojo extends PromiseMojo {
    /** The file for the release notes. */
    @Parameter(
            property = "errorcatalog.notes",
            defaultValue = "${project.build.directory}/release-notes.md",
            required = true)
    private File notes;

    /** Called by Maven. */
    public ReleaseMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Outcome outcome = ReleaseVerb.run(workspace(readOrFail(localCatalog())));
        finish(outcome, Map.of(notes.toPath(), outcome.message()));
    }
}
