package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.catalog.release.Explain;
import dev.errorcatalog.docs.Explanation;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
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
    /** The id of the rule, as it stands in a message. */
    @Parameter(property = "errorcatalog.rule")
    private String rule = "";

    /** What somebody saw of an error. */
    @Parameter(property = "errorcatalog.text")
    private String text = "";

    /** The catalog: a path, from the folder of the module. Only for a text. */
    @Parameter(property = "errorcatalog.file", defaultValue = "src/main/errors/catalog.yaml", required = true)
    private String file;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File folder;

    /** Called by Maven. */
    public ExplainMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        if (rule.isEmpty() == text.isEmpty()) {
            throw new MojoFailureException("give either -Derrorcatalog.rule or -Derrorcatalog.text");
        }
        System.out.print(rule.isEmpty() ? errorPage() : rulePage());
    }

    private String rulePage() throws MojoFailureException {
        return Explain.rule(rule)
                .orElseThrow(() -> new MojoFailureException("there is no rule `" + rule + "`; a message of"
                        + " errorcatalog:check shows the id of its rule"));
    }

    private String errorPage() throws MojoFailureException {
        Path path = folder.toPath().resolve(file).normalize();
        Parsed parsed = Catalogs.read(file, path);
        Catalog catalog = parsed.catalog()
                .orElseThrow(() ->
                        new MojoFailureException("the catalog " + file + " has errors; errorcatalog:check shows them"));
        return Explanation.of(catalog).explain(text);
    }
}
