package dev.errorcatalog.runtime.reset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file operations of a reset. {@link #real} is the file system. A test of an SDK can put its own between, to halt or
 * to fail at each of them: that is how the coordinator itself is tested.
 *
 * <p>What is promised to survive a power cut: the content of a file after {@link #force}, and what happened to the names in
 * a folder after {@link #forceDirectory}. A {@link #move} is there or not there, never half.
 *
 * <p>An implementation may be called by several threads. Operations of the real one do not end early by an interrupt.
 */
public interface Disk {
    /** Returns the file system. */
    static Disk real() {
        return FileDisk.INSTANCE;
    }

    /** Returns the one path of a file, whatever links lead there. The file need not exist, its folder must. */
    Path realPath(Path file) throws IOException;

    /** Whether there is a file or folder; fails if that cannot be told. */
    boolean exists(Path path) throws IOException;

    /** Creates a folder if it does not exist. The folder above it must. */
    void createDirectory(Path folder) throws IOException;

    /** Returns what is in a folder, sorted; empty if there is no such folder. */
    List<Path> list(Path folder) throws IOException;

    /** Returns the content of a small file. */
    byte[] read(Path file) throws IOException;

    /** Creates or replaces a small file; durable after {@link #force}. */
    void write(Path file, byte[] content) throws IOException;

    /** Copies the content of a file, and creates or replaces the other one; durable after {@link #force}. */
    void copy(Path from, Path to) throws IOException;

    /** Returns length and SHA-256 of a file, as one word. */
    String digest(Path file) throws IOException;

    /** Makes the content of a file durable. */
    void force(Path file) throws IOException;

    /** Renames a file within a folder, or into one of the same file system; atomic; replaces what is there. */
    void move(Path from, Path to) throws IOException;

    /** Makes durable what was created, renamed and deleted in a folder. Nothing on a system that cannot or need not. */
    void forceDirectory(Path folder) throws IOException;

    /** Deletes a file, or a folder and what is in it; nothing if it is not there. */
    void delete(Path path) throws IOException;

    /**
     * Takes a lock against other processes. Never waits.
     *
     * @param file created if it does not exist, and never deleted: a lock file that is deleted can be held twice
     * @return what gives the lock back; empty if somebody else has it
     */
    Optional<Closeable> tryLock(Path file) throws IOException;
}
