package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Check;
import dev.errorcatalog.catalog.release.CheckResult;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build when the catalog breaks what its last release promised: unless the break was accepted and the version
 * says so.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ReportMojo {
    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        CheckResult result = progress()
                .during(
                        "comparing with the last release",
                        () -> Check.run(workspace(localCatalog().read())));
        tell(result);
        if (!result.passed()) {
            throw new MojoFailureException("errorcatalog:check did not pass; what to do is said above");
        }
    }
}
