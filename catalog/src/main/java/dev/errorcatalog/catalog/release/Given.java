package dev.errorcatalog.catalog.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file as it was found: there, not there, or there but unreadable. */
public final class Given {

    private final String name;
    private final Optional<byte[]> bytes;
    private final Optional<String> failure;

    private Given(String name, Optional<byte[]> bytes, Optional<String> failure) {
        this.name = name;
        this.bytes = bytes;
        this.failure = failure;
    }

    /**
     * A file that is there.
     *
     * @param name the path to show in messages, with {@code /}
     */
    public static Given of(String name, byte[] bytes) {
        return new Given(name, Optional.of(bytes.clone()), Optional.empty());
    }

    /** A file that is not there. */
    public static Given absent(String name) {
        return new Given(name, Optional.empty(), Optional.empty());
    }

    /** Whatever is at a path. What cannot be read is told by the verb that needs it. */
    public static Given read(String name, Path path) {
        try {
            return of(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return absent(name);
        } catch (IOException | SecurityException e) {
            return new Given(name, Optional.empty(), Optional.of(e.getClass().getSimpleName()));
        }
    }

    /** The path to show in messages. */
    public String name() {
        return name;
    }

    /** Whether nothing is there. */
    public boolean isAbsent() {
        return bytes.isEmpty() && failure.isEmpty();
    }

    /** What it holds; absent when it is not there or cannot be read. */
    Optional<byte[]> bytes() {
        return bytes.map(byte[]::clone);
    }

    /** Why it cannot be read. */
    Optional<String> failure() {
        return failure;
    }
}
