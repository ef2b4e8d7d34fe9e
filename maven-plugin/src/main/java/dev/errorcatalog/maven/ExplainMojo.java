package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.problem.Problem;
import dev.errorcatalog.catalog.release.Explain;
import dev.errorcatalog.docs.Explanation;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Explains a rule that {@code check} named, such as {@code catch-lost}, or the error of the catalog that a text means: a
 * log line, a message, a code, a name, words. The answer goes to standard output, so that {@code mvn -q} shows nothing
 * else. Runs once in a build of several modules, and asks each catalog of theirs.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    /** The id of the rule, as it stands in a message. */
    @Parameter(property = "errorcatalog.rule")
    private String rule = "";

    /** What somebody saw of an error; {@code -} for standard input, in UTF-8. */
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
            throw new MojoFailureException("give either -Derrorcatalog.rule or -Derrorcatalog.text");
        }
        if (text.isBlank()) {
            System.out.print(rulePage());
            return;
        }
        List<Path> catalogs = catalogs();
        if (catalogs.isEmpty()) {
            throw new MojoFailureException("there is no catalog " + file + " in this build; name it with"
                    + " -Derrorcatalog.file, a path from the folder of its module");
        }
        String pasted = Pasted.text(text, System.in);
        for (Path catalog : catalogs) {
            String heading = catalogs.size() == 1 ? "" : shown(catalog) + "\n\n";
            System.out.print(heading + errorPage(catalog, pasted));
        }
    }

    private String rulePage() throws MojoFailureException {
        return Explain.rule(rule)
                .orElseThrow(() -> new MojoFailureException("there is no rule `" + rule + "`; a message of"
                        + " errorcatalog:check shows the id of its rule"));
    }

    private String errorPage(Path path, String pasted) throws MojoFailureException {
        Parsed parsed = Catalogs.read(shown(path), path);
        if (parsed.catalog().isEmpty()) {
            parsed.problems().stream()
                    .filter(Problem::isError)
                    .forEach(problem -> getLog().error(problem.render().stripTrailing()));
            throw new MojoFailureException("the catalog " + shown(path) + " has errors");
        }
        return Explanation.of(parsed.catalog().get()).explain(pasted);
    }

    /** The catalogs of all modules; without a project that of the folder. */
    private List<Path> catalogs() {
        Stream<Path> modules = session.getProjects().stream()
                .map(MavenProject::getBasedir)
                .filter(Objects::nonNull)
                .map(File::toPath);
        return Stream.concat(Stream.of(folder.toPath()), modules)
                .map(module -> module.resolve(file).normalize())
                .filter(Files::exists)
                .distinct()
                .toList();
    }

    private String shown(Path path) {
        return ShownPath.of(path, Path.of(session.getRequest().getBaseDirectory()));
    }
}
