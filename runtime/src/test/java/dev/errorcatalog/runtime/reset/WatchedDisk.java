package dev.errorcatalog.runtime.reset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The real files, with a watcher that is told of each operation before it is done and may step in. Nothing is forced, for
 * speed: what is not forced is lost in a power cut only.
 */
final class WatchedDisk implements Disk {
    /** What a test does before the n-th operation; n counts from 1. */
    interface Watcher {
        void before(int n, String operation) throws IOException;
    }

    /** A process that ends: everything that would come behind it on this disk does not happen either. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    final List<String> operations = new ArrayList<>();
    private final Disk real = Disk.real();
    private final Watcher watcher;
    private boolean isDead;

    WatchedDisk(Watcher watcher) {
        this.watcher = watcher;
    }

    static WatchedDisk healthy() {
        return new WatchedDisk((n, operation) -> {});
    }

    /** Ends before an operation, by its number. */
    static WatchedDisk dyingAt(int operation) {
        return new WatchedDisk((n, name) -> {
            if (n == operation) {
                throw new Death();
            }
        });
    }

    /** Ends before the first operation of this name, such as {@code move journal.tmp}. */
    static WatchedDisk dyingAt(String operation) {
        return new WatchedDisk((n, name) -> {
            if (name.equals(operation)) {
                throw new Death();
            }
        });
    }

    static WatchedDisk failingAt(String operation) {
        return new WatchedDisk((n, name) -> {
            if (name.equals(operation)) {
                throw new IOException("no " + name);
            }
        });
    }

    static WatchedDisk failingAt(int operation) {
        return new WatchedDisk((n, name) -> {
            if (n == operation) {
                throw new IOException("no " + name);
            }
        });
    }

    private void before(String operation, Path path) throws IOException {
        String name = path.getFileName().toString().replaceAll("backup-.*", "backup");
        operations.add(operation + " " + name);
        if (isDead) {
            throw new Death();
        }
        try {
            watcher.before(operations.size(), operation + " " + name);
        } catch (Death e) {
            isDead = true;
            throw e;
        }
    }

    @Override
    public Path realPath(Path file) throws IOException {
        return real.realPath(file);
    }

    @Override
    public boolean exists(Path path) throws IOException {
        before("exists", path);
        return real.exists(path);
    }

    @Override
    public void createDirectory(Path folder) throws IOException {
        before("createDirectory", folder);
        real.createDirectory(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        before("list", folder);
        return real.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        before("read", file);
        return real.read(file);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        before("write", file);
        real.write(file, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        before("copy", from);
        real.copy(from, to);
    }

    @Override
    public String digest(Path file) throws IOException {
        before("digest", file);
        return real.digest(file);
    }

    @Override
    public void force(Path file) throws IOException {
        before("force", file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before("move", from);
        real.move(from, to);
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        before("forceDirectory", folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        before("delete", path);
        real.delete(path);
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        before("tryLock", file);
        return real.tryLock(file);
    }
}
