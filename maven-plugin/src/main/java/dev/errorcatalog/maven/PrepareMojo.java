package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Parsed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Checks the catalog and makes the compiler see it: writes, as generated sources, the annotated package with the digest
 * of the catalog, and copies of the catalog and of its lock that the annotation processor reads. So an edit of the
 * catalog alone is an edit of a source file, and Maven compiles again. A lock is packed: it is copied to the classes.
 */
@Mojo(
        name = "prepare",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class PrepareMojo extends CatalogMojo {
    /** The folder for the generated sources; all of it belongs to this goal. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/errorcatalog", required = true)
    private File outputDirectory;

    private String packageName = "";

    /** Called by Maven. */
    public PrepareMojo() {}

    /** The package that receives the generated classes, such as {@code org.example.shop}. */
    @Parameter(name = "package", property = "errorcatalog.package", required = true)
    public void setPackage(String name) {
        packageName = name;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PackageName name = PackageName.of(packageName);
        try (CatalogFile file = catalogFile()) {
            Parsed parsed = readOrFail(file);
            Optional<HandWritten> handWritten = HandWritten.find(sourceRoots(), name, file.copyPath());
            Optional<LockCopy> lock = LockCopy.of(lockBeside(file.path()));
            new OutputFolder(outputDirectory.toPath())
                    .write(Anchor.files(parsed, lock, file.copyPath(), name, handWritten));
            Path classes = Path.of(project().getBuild().getOutputDirectory());
            PackedLock.update(lock, classes, parsed.catalog().orElseThrow().name());
        } catch (IOException e) {
            throw new MojoExecutionException("cannot prepare " + file() + ": " + e, e);
        }
        project().addCompileSourceRoot(outputDirectory.getAbsolutePath());
    }

    /** The folders of what people write; not the one of this goal, which an earlier goal of this build may have added. */
    private List<Path> sourceRoots() {
        return project().getCompileSourceRoots().stream()
                .map(Path::of)
                .filter(root -> !root.equals(outputDirectory.toPath()))
                .toList();
    }

    private CatalogFile catalogFile() throws MojoExecutionException, MojoFailureException {
        return file().startsWith(JarCatalog.PREFIX)
                ? JarCatalog.find(file().substring(JarCatalog.PREFIX.length()), classPath())
                : localCatalog();
    }

    private List<Path> classPath() throws MojoExecutionException {
        try {
            return project().getCompileClasspathElements().stream()
                    .map(Path::of)
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the class path is not known in this goal", e);
        }
    }
}
