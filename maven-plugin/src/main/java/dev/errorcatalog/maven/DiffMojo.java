package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Check;
import dev.errorcatalog.catalog.release.CheckResult;
import dev.errorcatalog.catalog.release.Sides;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows every difference from the last release, the safe ones as well; or the differences of two files. Never fails
 * because of a difference.
 */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends ReportMojo {
    /** The earlier side, instead of the lock: a lock, a catalog, or a list of another system. Needs {@code to}. */
    @Parameter(property = "errorcatalog.from")
    private String from = "";

    /** The later side, instead of the catalog. Needs {@code from}. */
    @Parameter(property = "errorcatalog.to")
    private String to = "";

    /** The category that the codes of a list belong to. */
    @Parameter(property = "errorcatalog.category")
    private String category = "";

    /** Which names of a list count: a regular expression; what its first group takes is the name that counts. */
    @Parameter(property = "errorcatalog.names")
    private String names = "";

    /** What the enum of a C file is called whose constants alone count: a regular expression; all when left out. */
    @Parameter(property = "errorcatalog.enums")
    private String enums = "";

    /** Called by Maven. */
    public DiffMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (from.isEmpty() != to.isEmpty()) {
            throw new MojoFailureException("give both -Derrorcatalog.from and -Derrorcatalog.to, or neither");
        }
        CheckResult result =
                from.isEmpty() ? Check.diff(workspace(localCatalog().read())) : twoFiles();
        tell(result);
        if (!result.passed()) {
            throw new MojoFailureException("nothing could be compared; the reason is said above");
        }
    }

    private CheckResult twoFiles() throws MojoFailureException {
        Path before = folder().resolve(from).normalize();
        Path after = folder().resolve(to).normalize();
        return Sides.diff(shown(before), before, shown(after), after, category, filter(names, enums));
    }
}
