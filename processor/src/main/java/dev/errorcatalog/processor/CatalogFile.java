package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.Catalogs;
import dev.errorcatalog.catalog.Parsed;
import dev.errorcatalog.catalog.release.LockFile;
import dev.errorcatalog.catalog.release.lock.ParsedLock;
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

    /** Reads the lock beside it; empty if there is none, as for a catalog that lies neither in a folder nor in a jar. */
    default Optional<ParsedLock> lock(String display) {
        return Optional.empty();
    }

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
        Optional<Path> jar = jarOf(uri);
        if (jar.isPresent()) {
            return inJar(jar.get(), path);
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
        return new InFolder(file, () -> {});
    }

    private static CatalogFile inJar(Path jar, CatalogPath path) throws IOException {
        // A file system of our own: one that is looked up by its URI is shared, and closing it would hurt others.
        FileSystem files = FileSystems.newFileSystem(jar);
        return new InFolder(files.getPath(path.value()), files);
    }

    /**
     * A catalog in a folder, which may be one of a jar.
     *
     * @param path its main file
     * @param owner what to close after reading
     */
    record InFolder(Path path, Closeable owner) implements CatalogFile {
        @Override
        public Parsed read(String display) {
            return Catalogs.read(display, path);
        }

        @Override
        public Optional<ParsedLock> lock(String display) {
            return LockFile.beside(display, path);
        }

        @Override
        public void close() throws IOException {
            owner.close();
        }
    }

    /** ecj gives null for a file in a jar whose path holds a space. */
    private static URI address(FileObject file) {
        return Optional.ofNullable(file.toUri()).orElse(URI.create("unknown:file"));
    }

    /**
     * The jar that an address points into: javac writes {@code jar:file:///a.jar!/errors/catalog.yaml}, ecj
     * {@code jar:/a.jar!errors/catalog.yaml}. Both leave out some escapes, so the address of an odd path may mean nothing:
     * such a catalog is read, but cannot include others.
     */
    private static Optional<Path> jarOf(URI uri) {
        String text = String.valueOf(uri.getRawSchemeSpecificPart());
        int end = text.lastIndexOf('!');
        if (!"jar".equals(uri.getScheme()) || end < 0) {
            return Optional.empty();
        }
        String jar = text.substring(0, end);
        try {
            Path path =
                    jar.startsWith("file:") ? Path.of(URI.create(URI.create(jar).toASCIIString())) : Path.of(jar);
            return Optional.of(path).filter(Files::isRegularFile);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
