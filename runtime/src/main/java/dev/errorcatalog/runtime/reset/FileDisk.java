package dev.errorcatalog.runtime.reset;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The file system. Streams instead of channels where that can be: an interrupt would close a channel. */
final class FileDisk implements Disk {
    static final FileDisk INSTANCE = new FileDisk();

    private static final int CHUNK = 1 << 16;

    /**
     * What may not be closed, nor be collected, which closes it: on POSIX a process that closes any channel of a file loses
     * its lock on it. Few: only resets by two class loaders at a time meet like this.
     */
    private static final Queue<FileChannel> NEVER_CLOSED = new ConcurrentLinkedQueue<>();

    private FileDisk() {}

    @Override
    public Path realPath(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        if (exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        return parent == null || name == null || !exists(parent)
                ? absolute
                : parent.toRealPath().resolve(name);
    }

    @Override
    public boolean exists(Path path) throws IOException {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void createDirectory(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        Collections.sort(paths);
        return paths;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    @Override
    public String digest(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        long length = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                sha256.update(chunk, 0, count);
                length += count;
            }
        }
        return length + "-" + hex(sha256.digest());
    }

    @Override
    public void force(Path file) throws IOException {
        uninterrupted(() -> forced(file, StandardOpenOption.WRITE));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        try {
            uninterrupted(() -> forced(folder, StandardOpenOption.READ));
        } catch (AccessDeniedException e) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw e;
            }
            // Windows opens no folder, and writes its names through.
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path inside : list(path)) {
                delete(inside);
            }
        }
        Files.deleteIfExists(path);
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isInUse = false;
        try {
            isInUse = channel.tryLock() != null;
            return isInUse ? Optional.of(channel) : Optional.empty();
        } catch (OverlappingFileLockException e) { // Somebody in this process who does not share our classes.
            isInUse = NEVER_CLOSED.add(channel);
            return Optional.empty();
        } finally {
            if (!isInUse) {
                channel.close();
            }
        }
    }

    /** Whether no interrupt came between. */
    private static boolean forced(Path path, OpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }

    /** Tries until no interrupt comes between, and leaves the flag as it was. */
    private static void uninterrupted(Attempt attempt) throws IOException {
        boolean isInterrupted = Thread.interrupted();
        try {
            while (!attempt.succeeds()) {
                isInterrupted |= Thread.interrupted();
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder(2 * bytes.length);
        for (byte b : bytes) {
            hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return hex.toString();
    }

    /** An operation that an interrupt may end. */
    @FunctionalInterface
    private interface Attempt {
        boolean succeeds() throws IOException;
    }
}
