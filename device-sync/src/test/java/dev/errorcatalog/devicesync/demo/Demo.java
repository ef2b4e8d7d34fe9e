package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.runtime.reset.Disk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plays client resets and sync errors, and prints what an app sees of them. The process may be killed at any moment: the
 * next run first finishes what was left.
 */
public final class Demo {
    private final Path folder;
    private final Say say;
    private final Disk disk;

    private Demo(Path folder, PrintStream out) {
        this.folder = folder;
        this.say = new Say(out);
        this.disk = Steps.of(Disk.real(), say);
    }

    /**
     * Runs the demo.
     *
     * @param arguments the folder for its files, and nothing else
     */
    public static void main(String[] arguments) throws Exception {
        new Demo(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8)).runAlone();
    }

    /** Two runs at once would play on the same files. */
    private void runAlone() throws Exception {
        Files.createDirectories(folder);
        try (FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (file.tryLock() == null) {
                say.note("Another run is playing below " + Stage.shown(folder) + "; nothing was done.");
            } else {
                run();
            }
        }
    }

    private void run() throws Exception {
        say.title("Device Sync, played on real files below " + Stage.shown(folder));
        say.note("This is process " + ProcessHandle.current().pid() + "; kill it whenever you like and run it again.");
        for (Scene scene : Scenes.ALL) {
            finish(scene);
        }
        for (Scene scene : Scenes.ALL) {
            play(scene);
        }
    }

    private void play(Scene scene) throws Exception {
        Path place = folder.resolve(scene.slug());
        remove(place);
        say.title(scene.title());
        try (Stage stage = new Stage(place, scene, disk, say)) {
            scene.script().play(stage);
        }
        Files.createFile(finished(scene));
    }

    /** Finishes a scene in the middle of which an earlier run was stopped. */
    private void finish(Scene scene) throws Exception {
        Path place = folder.resolve(scene.slug());
        if (Files.exists(place) && !Files.exists(finished(scene))) {
            say.title("A run before was stopped in: " + scene.title());
            try (Stage stage = new Stage(place, scene, disk, say)) {
                Scenes.finish(stage);
                stage.showNote();
            }
            Files.createFile(finished(scene));
        }
    }

    private Path finished(Scene scene) {
        return folder.resolve(scene.slug()).resolve("finished");
    }

    /** Moves the folder away before it is deleted: what is half deleted must not look like a scene. */
    private void remove(Path place) throws IOException {
        Path old = place.resolveSibling(place.getFileName() + ".old");
        delete(old);
        if (Files.exists(place)) {
            Files.move(place, old);
            delete(old);
        }
    }

    private static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> found = Files.walk(place)) {
            inside = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
