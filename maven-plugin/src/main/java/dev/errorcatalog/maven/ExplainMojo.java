package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Explain;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule that {@code check} named, such as {@code catch-lost}. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    /** The id of the rule, as it stands in a message. */
    @Parameter(property = "errorcatalog.rule", required = true)
    private String rule;

    /** Called by Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        String page = Explain.rule(rule)
                .orElseThrow(() -> new MojoFailureException("there is no rule `" + rule + "`; a message of"
                        + " errorcatalog:check shows the id of its rule"));
        page.lines().forEach(getLog()::info);
    }
}
