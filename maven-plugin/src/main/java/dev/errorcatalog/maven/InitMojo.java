package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Init;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes a lock that says that nothing was released yet. */
@Mojo(name = "init", threadSafe = true)
public final class InitMojo extends PromiseMojo {
    /** Called by Maven. */
    public InitMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        finish(Init.run(readOrFail(localCatalog()), lock()));
    }
}
