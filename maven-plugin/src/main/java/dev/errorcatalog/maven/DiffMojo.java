package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Check;
import dev.errorcatalog.catalog.release.CheckResult;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows every difference from the last release, the safe ones as well. Never fails because of
 * a difference.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends PromiseMojo {
    /** {@code text}, {@code json} or {@code github}. */
    @Parameter(property = "errorcatalog.format", defaultValue = "text", required = true)
    private String format;

    /** Called by Maven. */
    public DiffMojo() {}

    @Override
    void run() throws MojoFailureException {
        Report report = Report.of(format);
        CheckResult result = Check.diff(workspace(localCatalog().read()));
        report.print(result, getLog());
        if (!result.passed()) {
            throw new MojoFailureException("nothing could be compared; the reason is said above");
        }
    }
}
