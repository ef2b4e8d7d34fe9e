package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.Given;
import dev.errorcatalog.catalog.release.Import;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what the list of another system, such as the header file of a native library, has and the catalog lacks, and what
 * was renumbered, renamed or reused there. Fails if there is anything to say.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends PromiseMojo {
    /** The list: a C header with {@code NAME = number}, a CSV or TSV file, or a YAML list; from the folder of the module. */
    @Parameter(property = "errorcatalog.list", required = true)
    private String list;

    /** The category that the codes of the list belong to. */
    @Parameter(property = "errorcatalog.category", required = true)
    private String category;

    /**
     * Which names of the list count: a regular expression for the whole name, all when left out. What its first group takes
     * is the name that counts, so that {@code RLM_ERR_(.*)} leaves out the prefix.
     */
    @Parameter(property = "errorcatalog.names")
    private String names = "";

    /** What the enum of a C file is called whose constants alone count: a regular expression; all when left out. */
    @Parameter(property = "errorcatalog.enums")
    private String enums = "";

    /** Called by Maven. */
    public ImportMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path path = folder().resolve(list).normalize();
        finish(Import.run(readOrFail(localCatalog()), Given.read(shown(path), path), category, filter(names, enums)));
    }
}
