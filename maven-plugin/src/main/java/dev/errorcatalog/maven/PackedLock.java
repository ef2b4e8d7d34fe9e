package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lock in the jar, beside what the processor packs: who has the jar has what its release promised. */
final class PackedLock {
    private PackedLock() {}

    /**
     * Makes the classes hold the lock as it is now; nothing when there is none. A copy that is the same already is not
     * touched.
     *
     * @param lock where the lock is, if there is one
     * @param classes the folder that becomes the jar
     * @param catalog the name of the catalog
     */
    static void update(Path lock, Path classes, String catalog) throws IOException {
        Path packed = classes.resolve("META-INF/error-catalog/" + catalog + ".lock.yaml");
        if (Files.isRegularFile(lock)) {
            OutputFolder.writeChanged(packed, Files.readAllBytes(lock));
        } else {
            Files.deleteIfExists(packed);
        }
    }
}
