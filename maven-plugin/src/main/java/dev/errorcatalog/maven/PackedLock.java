package dev.errorcatalog.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lock in the jar, beside what the processor packs: who has the jar has what its release promised. */
final class PackedLock {
    private PackedLock() {}

    /**
     * Makes the classes hold the lock as it is now; nothing when there is none. A copy that is the same already is not
     * touched.
     *
     * @param lock what the lock says, if there is one
     * @param classes the folder that becomes the jar
     * @param catalog the name of the catalog
     */
    static void update(Optional<LockCopy> lock, Path classes, String catalog) throws IOException {
        Path packed = classes.resolve("META-INF/error-catalog/" + catalog + ".lock.yaml");
        if (lock.isPresent()) {
            OutputFolder.writeChanged(packed, lock.get().text().getBytes(StandardCharsets.UTF_8));
        } else {
            Files.deleteIfExists(packed);
        }
    }
}
