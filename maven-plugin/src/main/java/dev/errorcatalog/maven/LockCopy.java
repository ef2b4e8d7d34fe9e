package dev.errorcatalog.maven;

import dev.errorcatalog.catalog.release.model.TextDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A copy of the lock, for the processor: the pages of errors tell what it remembers of earlier releases.
 *
 * @param text what it says, the same whatever line ends a checkout gave it
 */
record LockCopy(String text) {
    /** Copies a lock. There is nothing to copy where it is missing or cannot be read; the goal {@code check} tells that. */
    static Optional<LockCopy> of(Path lock) {
        try {
            String text = new String(Files.readAllBytes(lock), StandardCharsets.UTF_8);
            return Optional.of(new LockCopy(text.replace("\r\n", "\n")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Its SHA-256 in 64 lower-case hexadecimal digits. */
    String digest() {
        return TextDigest.sha256(text);
    }
}
