package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.Given;
import dev.errorcatalog.catalog.release.Outcome;
import dev.errorcatalog.catalog.release.Workspace;
import dev.errorcatalog.catalog.release.list.NameFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What the goals have in common that compare a catalog with its last release. They run in the module that has the file:
 * what it promised lies beside it.
 */
abstract class PromiseMojo extends CatalogMojo {
    /** The breaks that are meant: a path from the folder of the catalog. */
    @Parameter(property = "errorcatalog.accepted", defaultValue = "accepted-changes.yaml", required = true)
    private String accepted;

    /** The version to be released, as {@code 1.2.0}; {@code -SNAPSHOT} is left out. */
    @Parameter(property = "errorcatalog.version", defaultValue = "${project.version}", required = true)
    private String version;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isPassedBy()) {
            getLog().info("this module has no catalog of its own");
        } else {
            run();
        }
    }

    /** What the goal is there for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Whether the goal was typed for a whole build, and this module has nothing to do with it. */
    private boolean isPassedBy() throws MojoFailureException {
        boolean typed = execution.getSource() == MojoExecution.Source.CLI;
        boolean local = !file().startsWith(JarCatalog.PREFIX);
        return typed
                && isOneOfSeveral()
                && !(local && Files.exists(localCatalog().path()));
    }

    @Override
    LocalCatalog localCatalog() throws MojoFailureException {
        if (file().startsWith(JarCatalog.PREFIX)) {
            throw new MojoFailureException("errorcatalog.file is " + file()
                    + ": run this goal in the module that has the file; what was released lies beside it");
        }
        return super.localCatalog();
    }

    /** The lock, if there is one. */
    Given lock() throws MojoFailureException {
        return Given.read(shown(lockPath()), lockPath());
    }

    /** All that a comparison needs. */
    Workspace workspace(Parsed catalog) throws MojoFailureException {
        Given meant = Given.read(shown(acceptedPath()), acceptedPath());
        return new Workspace(catalog, lock(), meant, ReleaseVersion.of(version));
    }

    /** Says what a verb says, writes what it wants written, and fails if it refused. */
    void finish(Outcome outcome) throws MojoExecutionException, MojoFailureException {
        finish(outcome, Map.of());
    }

    /** The same with more files to write, by their paths. */
    void finish(Outcome outcome, Map<Path, String> more) throws MojoExecutionException, MojoFailureException {
        if (!outcome.done()) {
            outcome.message().lines().forEach(getLog()::error);
            throw new MojoFailureException(
                    "errorcatalog:" + execution.getGoal() + " did not pass; the reason is said above");
        }
        Map<Path, String> files = new LinkedHashMap<>(more);
        for (Outcome.Edit edit : outcome.edits()) {
            files.put(edit.name().equals(shown(lockPath())) ? lockPath() : acceptedPath(), edit.content());
        }
        try {
            Edits.write(files);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + files.keySet() + ": " + e, e);
        }
        outcome.message().lines().forEach(getLog()::info);
        files.keySet().forEach(path -> getLog().info("wrote " + shown(path)));
    }

    /** The filter that two parameters describe. */
    static NameFilter filter(String names, String enums) throws MojoFailureException {
        return NameFilter.parse(names, enums)
                .orElseThrow(() -> new MojoFailureException("errorcatalog.names is `" + names
                        + "` and errorcatalog.enums `" + enums + "`: they should be regular expressions"));
    }

    private Path lockPath() throws MojoFailureException {
        return lockBeside(localCatalog().path());
    }

    private Path acceptedPath() throws MojoFailureException {
        return localCatalog().path().resolveSibling(accepted).normalize();
    }
}
