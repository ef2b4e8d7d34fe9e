package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Check;
import dev.errorcatalog.catalog.release.CheckResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build when the catalog breaks what its last release promised: unless the break was accepted and the version
 * says so.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PromiseMojo {
    /** {@code text}, {@code json} or {@code github}. */
    @Parameter(property = "errorcatalog.format", defaultValue = "text", required = true)
    private String format;

    /** Called by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws MojoFailureException {
        Report report = Report.of(format);
        CheckResult result = Check.run(workspace(localCatalog().read()));
        report.print(result, getLog());
        if (!result.passed()) {
            throw new MojoFailureException("errorcatalog:check did not pass; what to do is said above");
        }
    }
}
