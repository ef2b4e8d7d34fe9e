package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/** A catalog that was found, open for reading: on disk, in a jar, or wherever else the compiler keeps its files. */
interface CatalogFile extends Closeable {
    /** Reads the catalog, with its included files where it lies in a folder or in a jar. */
    Parsed read(String display);

    @Override
    default void close() throws IOException {}

    /**
     * Opens what the compiler found.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    static CatalogFile open(FileObject file, CatalogPath path) throws IOException {
        URI uri = address(file);
        if ("file".equals(uri.getScheme())) {
            return onDisk(Path.of(uri));
        }
        if ("jar".equals(uri.getScheme())) {
            return inJar(jarOf(uri), path);
        }
        try (InputStream in = file.openInputStream()) {
            byte[] bytes = in.readAllBytes();
            return display -> Catalogs.read(display, bytes);
        }
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such file
     */
    static CatalogFile onDisk(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return display -> Catalogs.read(display, file);
    }

    private static CatalogFile inJar(Path jar, CatalogPath path) throws IOException {
        // A file system of our own: one that is looked up by its URI is shared, and closing it would hurt others.
        FileSystem files = FileSystems.newFileSystem(jar);
        return new CatalogFile() {
            @Override
            public Parsed read(String display) {
                return Catalogs.read(display, files.getPath(path.value()));
            }

            @Override
            public void close() throws IOException {
                files.close();
            }
        };
    }

    /** Of a file in a jar whose path holds a space, ecj gives null: such a catalog is read, but cannot include others. */
    private static URI address(FileObject file) {
        return Optional.ofNullable(file.toUri()).orElse(URI.create("unknown:file"));
    }

    /** javac writes {@code jar:file:///a.jar!/errors/catalog.yaml}, ecj {@code jar:/a.jar!errors/catalog.yaml}. */
    private static Path jarOf(URI uri) throws IOException {
        String text = uri.getRawSchemeSpecificPart();
        int end = text.lastIndexOf('!');
        if (end < 0) {
            throw new IOException("not the address of a file in a jar: " + uri);
        }
        String jar = text.substring(0, end);
        return jar.startsWith("file:") ? Path.of(URI.create(jar)) : Path.of(jar);
    }
}
