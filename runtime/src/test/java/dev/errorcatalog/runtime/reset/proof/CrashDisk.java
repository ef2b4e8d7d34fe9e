package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link CrashFiles} as the coordinator sees them. */
class CrashDisk implements Disk {
    private final CrashFiles files;
    private final Set<Path> locked = new HashSet<>();

    CrashDisk(CrashFiles files) {
        this.files = files;
    }

    @Override
    public Path realPath(Path file) {
        return file.normalize();
    }

    @Override
    public boolean exists(Path path) {
        return files.exists(path);
    }

    @Override
    public void createDirectory(Path folder) throws IOException {
        files.createFolder(folder);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return files.exists(folder) ? files.list(folder) : List.of();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return files.read(file).clone();
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        files.write(file, content.clone());
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        files.write(to, files.read(from));
    }

    @Override
    public String digest(Path file) throws IOException {
        byte[] content = files.read(file);
        try {
            return content.length
                    + "-"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void force(Path file) throws IOException {
        files.force(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        files.move(from, to);
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        files.forceFolder(folder);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (files.isFolder(path)) {
            for (Path inside : files.list(path)) {
                delete(inside);
            }
        }
        if (files.exists(path)) {
            files.delete(path);
        }
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        if (!files.exists(file)) {
            files.write(file, new byte[0]);
        }
        return locked.add(file) ? Optional.of(() -> locked.remove(file)) : Optional.empty();
    }
}
