package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Accept;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Notes that a break is meant, with the reason; the next version has to say so all the same. */
@Mojo(name = "accept", threadSafe = true)
public final class AcceptMojo extends PromiseMojo {
    /** What the finding is about, such as {@code protocol/208}; all findings when left out. */
    @Parameter(property = "errorcatalog.key")
    private String key = "";

    /** The rule of the finding, such as {@code reset-narrowed}; all rules when left out. */
    @Parameter(property = "errorcatalog.rule")
    private String rule = "";

    /** Why the break is meant; for those who maintain the catalog. */
    @Parameter(property = "errorcatalog.because", required = true)
    private String because;

    /** What users of the SDK have to do; printed in the release notes. Required for what is BREAKING. */
    @Parameter(property = "errorcatalog.migration")
    private String migration = "";

    /** Called by Maven. */
    public AcceptMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Accept.Request request = new Accept.Request(given(key), given(rule), because, given(migration));
        finish(Accept.run(workspace(readOrFail(localCatalog())), request));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
