package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A catalog in the jar of a dependency, or in the classes of another module of the build. */
record JarCatalog(String copyPath, Path path, Closing source) implements CatalogFile {
    /** How a parameter says that the rest is a path on the class path. */
    static final String PREFIX = "classpath:";

    /** What has to be closed when the catalog was read. */
    interface Closing {
        void close() throws IOException;
    }

    /**
     * Opens the first catalog of a path on a class path.
     *
     * @param name the path of the catalog, with {@code /}
     * @param classPath jars and folders
     */
    static JarCatalog find(String name, List<Path> classPath) throws MojoExecutionException, MojoFailureException {
        CopyPath.require(name, "errorcatalog.file");
        for (Path element : classPath) {
            try {
                if (Files.isDirectory(element) && Files.isRegularFile(element.resolve(name))) {
                    return new JarCatalog(name, element.resolve(name), () -> {});
                }
                if (Files.isRegularFile(element)) {
                    FileSystem jar = FileSystems.newFileSystem(element);
                    if (Files.isRegularFile(jar.getPath(name))) {
                        return new JarCatalog(name, jar.getPath(name), jar::close);
                    }
                    jar.close();
                }
            } catch (IOException e) {
                throw new MojoExecutionException("cannot read " + element, e);
            }
        }
        throw new MojoFailureException("there is no " + name + " on the class path: "
                + classPath.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    @Override
    public String shown() {
        return copyPath;
    }

    @Override
    public Parsed read() {
        return Catalogs.read(copyPath, path);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
