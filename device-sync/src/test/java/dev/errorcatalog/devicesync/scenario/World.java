package dev.errorcatalog.devicesync.scenario;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.server.SyncServer;
import dev.errorcatalog.devicesync.sqlite.Database;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server and the device of an app, each with its folder. At first both have the note {@code synced}, and the device
 * has a note {@code mine} of which the server does not know.
 */
final class World implements AutoCloseable {
    static final Schema NOTES = Schema.of("Note", "text", "colour");

    private final SyncServer server;
    private final SyncConfiguration device;

    World(Path folder) throws IOException, SQLException {
        server =
                SyncServer.start(Files.createDirectory(folder.resolve("server")).resolve("server.sqlite"), NOTES);
        Path file = Files.createDirectory(folder.resolve("device")).resolve("notes.sqlite");
        device = SyncConfiguration.of(file, NOTES, server.address());
        server.write(Change.create("Note", "synced"), Change.set("Note", "synced", "text", "old"));
        try (SyncClient client = SyncClient.open(device)) {
            client.sync();
            client.store().write(note("mine", "unsynced"));
        }
    }

    /** Returns the changes that make a note. */
    static Change[] note(String id, String text) {
        return new Change[] {Change.create("Note", id), Change.set("Note", id, "text", text)};
    }

    SyncServer server() {
        return server;
    }

    /** The configuration of an app without callbacks and handlers. */
    SyncConfiguration device() {
        return device;
    }

    /** Opens the store of the device as an app does. */
    SyncClient open(App app, ResetMode mode) throws SQLException {
        return SyncClient.open(device.reset(app.callbacks(mode)).errors(app.dispatcher()));
    }

    /** Returns the notes of a device, as {@link App#notes} writes them. */
    static String notes(SyncClient client) throws SQLException {
        return client.store().read(App::notes);
    }

    /** Returns the notes of the server, as {@link App#notes} writes them. */
    String serverNotes() throws SQLException {
        try (SyncClient other = SyncClient.open(
                SyncConfiguration.of(device.file().resolveSibling("other.sqlite"), NOTES, server.address()))) {
            other.sync();
            return notes(other);
        }
    }

    /** Makes the next upload of the device, and every recovery from its file, impossible: nobody knows this change. */
    void damageUnsyncedChanges() throws SQLException {
        try (Database database = Database.live(device.file())) {
            database.run("UPDATE change SET kind = 'MOVE'");
        }
    }

    /** Returns the files that were kept beside the store's. */
    List<Path> backups() throws IOException {
        String store = device.file().getFileName().toString();
        List<String> own = List.of(store, store + "-wal", store + "-shm");
        try (Stream<Path> found = Files.list(device.file().resolveSibling(""))) {
            return found.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().startsWith(store))
                    .filter(path -> !own.contains(path.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
    }
}
