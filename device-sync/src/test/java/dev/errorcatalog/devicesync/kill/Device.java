package dev.errorcatalog.devicesync.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.server.SyncServer;
import dev.errorcatalog.devicesync.store.LocalStore;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A device with a note that the server does not have, and a server that wants a reset; what is promised of them. */
final class Device implements AutoCloseable {
    /** When the store is opened, and each time that the server asks. */
    private static final int ASKED_PER_LIFE = 3;

    private final ResetMode mode;
    private final SyncServer server;
    private final SyncConfiguration configuration;
    private final List<String> seen = new ArrayList<>();
    private int lives;

    Device(Path folder, ResetMode mode) throws IOException, SQLException {
        this.mode = mode;
        server = SyncServer.start(folder.resolve("server.sqlite"), AppMain.NOTES);
        Path file = Files.createDirectory(folder.resolve("device")).resolve("notes.sqlite");
        configuration = SyncConfiguration.of(file, AppMain.NOTES, server.address());
        server.write(Change.create("Note", "shared"), Change.set("Note", "shared", "text", "old"));
        try (SyncClient client = SyncClient.open(configuration)) {
            client.sync();
            client.store().write(Change.create("Note", "mine"), Change.set("Note", "mine", "text", "unsynced"));
        }
        server.write(Change.set("Note", "shared", "text", "new"));
        server.terminateAndEnable();
    }

    /** Lets the app live in a process that ends before a call of its disk, or is killed after a line of it. */
    AppProcess.Said live(int halt, int kill) throws Exception {
        AppProcess.Said said = AppProcess.run(configuration, mode, halt, kill);
        seen.addAll(said.seen());
        lives++;
        return said;
    }

    /** Fails unless the unsynced note is whole in the store or in a backup, or on the server. */
    void nothingIsLost(Path scratch) throws Exception {
        if (server.find("Note", "mine").isPresent()) {
            return;
        }
        List<String> places = new ArrayList<>();
        Path copy = Files.createDirectory(scratch);
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.equals("notes.sqlite") || name.contains(".backup-")) {
                places.add(name + ": " + notes(copy.resolve(name)));
            }
        }
        assertThat(places).as("where the note is").anyMatch(place -> place.contains("mine=unsynced"));
    }

    /** Lets the app live here, undisturbed, and fails unless everything is as it should be in the end. */
    void finishes() throws Exception {
        App app = new App(seen::add);
        AppMain.live(configuration, app, mode);
        ResetStrategy end = switch (mode) {
            case RECOVER, RECOVER_OR_DISCARD -> ResetStrategy.RECOVER;
            case DISCARD -> ResetStrategy.DISCARD;
            case MANUAL -> ResetStrategy.MANUAL;
        };
        String expected = end == ResetStrategy.RECOVER ? "[mine=unsynced shared=new]" : "[shared=new]";
        assertThat(notes(configuration.file())).isEqualTo(expected);
        assertThat(server.find("Note", "mine").isPresent()).isEqualTo(end == ResetStrategy.RECOVER);
        List<Path> backups = files().stream().filter(Device::isBackup).toList();
        assertThat(backups).hasSize(end == ResetStrategy.RECOVER ? 0 : 1);
        for (Path backup : backups) {
            assertThat(notes(backup)).isEqualTo("[mine=unsynced shared=old]");
        }
        callbacksAreAsPromised();
    }

    /** The after and the manual callback are called again if the process ended before it was noted that they returned. */
    private void callbacksAreAsPromised() {
        List<String> names =
                seen.stream().map(called -> called.split(" ", 2)[0]).toList();
        List<String> ends =
                names.stream().filter(name -> !name.equals("onBeforeReset")).toList();
        assertThat(names).filteredOn("onBeforeReset"::equals).hasSizeLessThanOrEqualTo(1);
        assertThat(ends).isNotEmpty();
        assertThat(ends).hasSizeLessThanOrEqualTo((lives + 1) * (mode == ResetMode.MANUAL ? ASKED_PER_LIFE : 1));
        assertThat(ends.stream().distinct()).hasSize(1);
    }

    private String notes(Path file) throws Exception {
        LocalStore store = new LocalStore(file, AppMain.NOTES, server.address());
        StoreView view = isBackup(file) ? store.frozen(file) : store.live();
        try {
            return App.notes(view);
        } finally {
            store.close(view);
        }
    }

    private static boolean isBackup(Path file) {
        return file.getFileName().toString().contains(".backup-");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(configuration.file().resolveSibling(""))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
    }
}
