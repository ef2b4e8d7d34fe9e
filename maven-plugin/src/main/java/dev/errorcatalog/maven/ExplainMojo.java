package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.Explain;
import dev.errorcatalog.docs.Explanation;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a rule that {@code check} named, such as {@code catch-lost}, or the error of the catalog that a text means: a
 * log line, a message, a code, a name, words. The answer goes to standard output, so that {@code mvn -q} shows nothing
 * else.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    /** Bytes of standard input that are read; of a longer log only the beginning counts anyway. */
    private static final int LIMIT = 1 << 20;

    /** The id of the rule, as it stands in a message. */
    @Parameter(property = "errorcatalog.rule")
    private String rule = "";

    /** What somebody saw of an error; {@code -} for standard input, as UTF-8. */
    @Parameter(property = "errorcatalog.text")
    private String text = "";

    /** The catalog: a path, from the folder of the module. Only for a text. */
    @Parameter(property = "errorcatalog.file", defaultValue = "src/main/errors/catalog.yaml", required = true)
    private String file;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File folder;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Called by Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (rule.isBlank() == text.isBlank()) {
            throw new MojoFailureException("give either -Derrorcatalog.rule or -Derrorcatalog.text; the text - is what"
                    + " standard input says");
        }
        if (text.isBlank()) {
            explainRule();
        } else {
            explainText();
        }
    }

    private void explainRule() throws MojoFailureException {
        String page = Explain.rule(rule)
                .orElseThrow(() -> new MojoFailureException("there is no rule `" + rule + "`; a message of"
                        + " errorcatalog:check shows the id of its rule"));
        if (session.getCurrentProject().equals(session.getProjects().get(0))) {
            System.out.print(page);
        }
    }

    private void explainText() throws MojoExecutionException, MojoFailureException {
        Path path = folder.toPath().resolve(file).normalize();
        if (Files.exists(path)) {
            Parsed parsed = Catalogs.read(file, path);
            System.out.print(Explanation.of(
                    parsed.catalog()
                            .orElseThrow(() -> new MojoFailureException(
                                    "the catalog " + file + " has errors; errorcatalog:check shows them")),
                    pasted()));
        } else if (session.getProjects().size() > 1) {
            getLog().info("this module has no catalog of its own");
        } else {
            throw new MojoFailureException("there is no catalog " + file
                    + ": run this goal in the module that has one, or name it with -Derrorcatalog.file");
        }
    }

    private String pasted() throws MojoExecutionException, MojoFailureException {
        if (!text.equals("-")) {
            return text;
        }
        try {
            String input = new String(System.in.readNBytes(LIMIT), StandardCharsets.UTF_8);
            if (input.isBlank()) {
                throw new MojoFailureException("standard input has no text");
            }
            return input;
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read standard input: " + e, e);
        }
    }
}
