package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals that work on a catalog have in common: where it is, and how its problems are told. */
abstract class CatalogMojo extends AbstractMojo {
    /**
     * The catalog: a path, from the folder of the module. For the goal {@code prepare} also {@code classpath:} and the path
     * of a catalog in the jar of a dependency or in another module, such as {@code classpath:errors/catalog.yaml}.
     */
    @Parameter(property = "errorcatalog.file", defaultValue = "src/main/errors/catalog.yaml", required = true)
    private String file;

    /**
     * What the last release promised: a path from the folder of the catalog. Written by {@code init} and {@code release}
     * only; {@code prepare} packs it.
     */
    @Parameter(property = "errorcatalog.lock", defaultValue = "catalog.lock.yaml", required = true)
    private String lock;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    MavenProject project() {
        return project;
    }

    /** The folder of the module. */
    Path folder() {
        return project.getBasedir().toPath();
    }

    /** Whether several modules are built. */
    boolean isOneOfSeveral() {
        return session.getProjects().size() > 1;
    }

    /** Where people who wait see what the goal is at. */
    Progress progress() {
        return Progress.of(session);
    }

    /** A path as messages show it: from where Maven was started, since that is where people paste it. */
    String shown(Path path) {
        return ShownPath.of(path, Path.of(session.getRequest().getBaseDirectory()));
    }

    /** Where the catalog is, as the parameter says it. */
    String file() {
        return file;
    }

    /** Where the lock of a catalog is, if it has one. */
    Path lockBeside(Path catalog) {
        return catalog.resolveSibling(lock).normalize();
    }

    /** The catalog as a file of the project; one that is not there is a problem that reading tells. */
    LocalCatalog localCatalog() throws MojoFailureException {
        Path path = folder().resolve(file).normalize();
        return new LocalCatalog(path, shown(path), folder());
    }

    /** Reads a catalog, tells all its problems, and fails if one of them is an error. */
    Parsed readOrFail(CatalogFile catalog) throws MojoFailureException {
        Parsed parsed = progress().during("reading " + catalog.shown(), catalog::read);
        tell(parsed.problems());
        if (parsed.catalog().isEmpty()) {
            long errors = parsed.problems().stream().filter(Problem::isError).count();
            throw new MojoFailureException(
                    "the catalog " + catalog.shown() + " has " + errors + (errors == 1 ? " error" : " errors"));
        }
        return parsed;
    }

    /** Prints problems with the lines that they are about. */
    void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            String text = problem.render().stripTrailing();
            if (problem.isError()) {
                getLog().error(text);
            } else {
                getLog().warn(text);
            }
        }
    }
}
