package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.Parsed;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A catalog as a goal was told to find it. */
interface CatalogFile extends Closeable {
    /** Its name in messages. */
    String shown();

    /** Where it is; usable until this is closed. */
    Path path();

    /** Reads it, with the files it includes; what is wrong, a missing file as well, is in the problems. */
    Parsed read();

    /**
     * Where a copy of it lies below a source root: for a file of the module the path from the module's folder, so that
     * what the compiler says of the copy names the original.
     */
    String copyPath();

    @Override
    default void close() throws IOException {}
}
