package dev.errorcatalog.catalog.release;

import dev.errorcatalog.catalog.release.lock.ParsedLock;
import java.nio.file.Path;
import java.util.Optional;

/** The lock where it lies by convention: beside its catalog. */
public final class LockFile {
    /** Its name there. */
    public static final String NAME = "catalog.lock.yaml";

    private LockFile() {}

    /**
     * Reads the lock that lies beside a catalog.
     *
     * @param shown the catalog's name in messages, with {@code /}; that of the lock is made from it
     * @param catalog the catalog's main file, on disk or in a jar
     * @return empty when there is none; what cannot be read is in the problems
     */
    public static Optional<ParsedLock> beside(String shown, Path catalog) {
        String name = shown.substring(0, shown.lastIndexOf('/') + 1) + NAME;
        return read(Given.read(name, catalog.resolveSibling(NAME)));
    }

    /**
     * Reads a lock.
     *
     * @return empty when there is none; what cannot be read is in the problems
     */
    public static Optional<ParsedLock> read(Given lock) {
        if (lock.isAbsent()) {
            return Optional.empty();
        }
        Side side = Side.ofLock(lock);
        return Optional.of(new ParsedLock(side.release(), side.problems()));
    }
}
