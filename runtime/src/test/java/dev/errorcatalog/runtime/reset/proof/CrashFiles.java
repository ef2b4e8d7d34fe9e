package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.proof.Node.Content;
import dev.errorcatalog.runtime.reset.proof.Node.Folder;
import dev.errorcatalog.runtime.reset.proof.Node.Name;
import dev.errorcatalog.runtime.reset.proof.Node.Order;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A file system in memory that remembers what is not durable yet, so that {@link PowerCut} can tell what may be left of it.
 *
 * <p>Harsher than usual file systems, within what POSIX allows: forcing a file does not make its name durable, the names of
 * a folder reach the platter in any order, and content that was not forced may be missing, torn or whole.
 */
final class CrashFiles {
    /** The one folder that is there from the start. */
    static final Path BASE = Path.of("/disk");

    final Folder base;
    final List<Order> orders;
    private final List<Path> overwritten = new ArrayList<>();
    private Consumer<String> watcher = step -> {};

    CrashFiles() {
        this(new Folder(), new ArrayList<>());
    }

    CrashFiles(Folder base, List<Order> orders) {
        this.base = base;
        this.orders = orders;
    }

    /** From now on, somebody is told of each step that was done. */
    void watch(Consumer<String> watcher) {
        this.watcher = watcher;
    }

    /** Something happened that is no file operation: the power may go here as well. */
    void step(String step) {
        watcher.accept(step);
    }

    boolean exists(Path path) {
        return path.equals(BASE) || find(path).isPresent();
    }

    boolean isFolder(Path path) {
        return path.equals(BASE) || find(path).orElse(null) instanceof Folder;
    }

    List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        folder(folder)
                .names
                .forEach((name, history) -> history.now().ifPresent(node -> paths.add(folder.resolve(name))));
        return paths;
    }

    byte[] read(Path file) throws IOException {
        return content(file).now();
    }

    /** Writes in place if there is a file. */
    void write(Path file, byte[] bytes) throws IOException {
        Name name = name(file);
        Node node = name.now().orElse(null);
        if (node instanceof Folder) {
            throw new AccessDeniedException(file.toString());
        }
        Content content = node instanceof Content there ? there : new Content(new byte[0]);
        content.versions.add(bytes);
        if (node == null) {
            name.become(Optional.of(content));
        }
        watcher.accept("write " + said(file) + " " + bytes.length);
    }

    /** Puts a file there, durably and at once; not one of the steps between which the power may go. */
    void place(Path file, byte[] bytes) throws IOException {
        Name name = name(file);
        name.become(Optional.of(new Content(bytes)));
        name.force();
    }

    void force(Path file) throws IOException {
        content(file).force();
        watcher.accept("force " + said(file));
    }

    void createFolder(Path folder) throws IOException {
        if (!exists(folder)) {
            name(folder).become(Optional.of(new Folder()));
            watcher.accept("create folder " + said(folder));
        } else if (!isFolder(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    void forceFolder(Path folder) throws IOException {
        folder(folder).names.values().forEach(Name::force);
        watcher.accept("force folder " + said(folder));
    }

    /** Renames a file: the old name is never gone before the new one is there. */
    void move(Path from, Path to) throws IOException {
        Content content = content(from);
        Name old = name(from);
        Name fresh = name(to);
        if (isFolder(to)) {
            throw new AccessDeniedException(to.toString());
        }
        if (fresh.now().isPresent()) {
            overwritten.add(to);
        }
        fresh.become(Optional.of(content));
        old.become(Optional.empty());
        orders.add(new Order(old, old.last(), fresh, fresh.last()));
        watcher.accept("move " + said(from) + " " + said(to));
    }

    /** Deletes a file or an empty folder. */
    void delete(Path path) throws IOException {
        Node node = find(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
        Name name = name(path);
        if (node instanceof Folder && !list(path).isEmpty()) {
            throw new DirectoryNotEmptyException(path.toString());
        }
        name.become(Optional.empty());
        if (node instanceof Folder folder) {
            folder.names.values().forEach(inside -> orders.add(new Order(name, name.last(), inside, inside.last())));
        }
        watcher.accept("delete " + said(path));
    }

    /** The files over which another one was moved, since the start. */
    List<Path> overwritten() {
        return overwritten;
    }

    /** Every file and what is in it, for a comparison and for people. */
    SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        collect("", base, contents);
        return contents;
    }

    private static void collect(String prefix, Folder folder, SortedMap<String, byte[]> contents) {
        folder.names.forEach((name, history) -> {
            Node node = history.now().orElse(null);
            if (node instanceof Content content) {
                contents.put(prefix + name, content.now());
            } else if (node instanceof Folder inside) {
                contents.put(prefix + name + "/", new byte[0]);
                collect(prefix + name + "/", inside, contents);
            }
        });
    }

    private Content content(Path file) throws IOException {
        if (find(file).orElse(null) instanceof Content content) {
            return content;
        }
        throw new NoSuchFileException(file.toString());
    }

    private Folder folder(Path folder) throws IOException {
        if (folder.equals(BASE)) {
            return base;
        }
        if (find(folder).orElse(null) instanceof Folder found) {
            return found;
        }
        throw new NoSuchFileException(folder.toString());
    }

    /** The history of a name; a new one if the name was never used. */
    private Name name(Path path) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent(), "nothing is above /disk");
        Path name = Objects.requireNonNull(path.getFileName(), "a name");
        return folder(folder).names.computeIfAbsent(name.toString(), fresh -> new Name());
    }

    private Optional<Node> find(Path path) {
        Node node = base;
        for (Path part : BASE.relativize(path)) {
            Name name = node instanceof Folder folder ? folder.names.get(part.toString()) : null;
            if (name == null || name.now().isEmpty()) {
                return Optional.empty();
            }
            node = name.now().get();
        }
        return Optional.of(node);
    }

    private static String said(Path path) {
        return BASE.relativize(path).toString();
    }
}
