package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.server.SyncServer;
import dev.errorcatalog.runtime.reset.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a scene is played: a server and a device, each with its files in the folder of the scene. */
final class Stage implements AutoCloseable {
    private static final Schema NOTES = Schema.of("Note", "text", "colour");

    private static final String MINE = "mine=written offline";

    private final Path folder;
    private final Say say;
    private final SyncServer server;
    private final Device device;

    /** Begins with what is in the folder, or with nothing. */
    Stage(Path folder, Scene scene, Disk disk, Say say) throws IOException, SQLException {
        this.folder = Files.createDirectories(folder);
        this.say = say;
        server = SyncServer.start(folder.resolve("server.sqlite"), NOTES);
        scene.rules().accept(server.rules());
        Path file = Files.createDirectories(folder.resolve("device")).resolve("notes.sqlite");
        device = new Device(SyncConfiguration.of(file, NOTES, server.address()).disk(disk), scene.mode(), say);
    }

    SyncServer server() {
        return server;
    }

    Device device() {
        return device;
    }

    /** The device syncs a note; then it makes one more while it cannot sync, and another client changes the first. */
    void writeOffline() throws SQLException {
        server.write(Change.create("Note", "shared"), Change.set("Note", "shared", "text", "of yesterday"));
        device.open();
        device.sync();
        device.write(Change.create("Note", "mine"), Change.set("Note", "mine", "text", "written offline"));
        say.server("has a newer text of the note 'shared' meanwhile");
        server.write(Change.set("Note", "shared", "text", "of today"));
    }

    void terminate() throws SQLException {
        say.server("terminate and enable: it knows no client's file any more");
        server.terminateAndEnable();
    }

    void breakSchema() throws SQLException {
        say.server("breaking schema change: drops Note.colour, terminates and enables");
        server.dropField("Note", "colour");
    }

    /** Tells what is in the backups, and where the files are. */
    void showFiles() throws Exception {
        for (Path backup : backups()) {
            say.files(shown(backup) + " holds " + device.notesOf(backup));
        }
        say.files(shown(folder.resolve("device")) + " has the device's files");
    }

    /** Tells where the note is that the device made offline. */
    void showNote() throws Exception {
        List<String> places = new ArrayList<>();
        if (device.notes().contains(MINE)) {
            places.add("the store, and on the server");
        }
        for (Path backup : backups()) {
            if (device.notesOf(backup).contains(MINE)) {
                places.add("the backup " + backup.getFileName());
            }
        }
        say.note(
                places.isEmpty()
                        ? "The note '" + MINE + "' had not been written when that run was stopped."
                        : "The note '" + MINE + "' is safe: in " + String.join(", in ", places) + ".");
    }

    @Override
    public void close() throws IOException, SQLException {
        device.close();
        server.close();
    }

    /** Returns a path as one would type it. */
    static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("device"))) {
            return found.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().matches("notes\\.sqlite(-wal|-shm)?"))
                    .sorted()
                    .toList();
        }
    }
}
