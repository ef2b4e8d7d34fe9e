package dev.errorcatalog.devicesync.kill;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.runtime.ResetMode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;

/** An app that syncs twice, and does the manual reset that is left to it. Also the main class of the processes. */
final class AppMain {
    static final Schema NOTES = Schema.of("Note", "text");

    private AppMain() {}

    /**
     * Lives in a process of its own. Tells each callback, as {@code saw <what>}.
     *
     * @param args the store's file, the server's port, the mode, and the call of the disk at which to halt
     */
    public static void main(String[] args) throws SQLException {
        InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
        SyncConfiguration configuration = SyncConfiguration.of(Path.of(args[0]), NOTES, server)
                .disk(HaltingDisk.before(Integer.parseInt(args[3]), System.out));
        live(configuration, new App(seen -> System.out.println("saw " + seen)), ResetMode.valueOf(args[2]));
    }

    /** Does what the app does, from its start to its end. */
    static void live(SyncConfiguration configuration, App app, ResetMode mode) throws SQLException {
        SyncConfiguration own = configuration.reset(app.callbacks(mode)).errors(app.dispatcher());
        sync(own);
        if (app.seen().contains("onManualReset")) {
            app.manual().resetRealm();
            sync(own);
        }
    }

    private static void sync(SyncConfiguration configuration) throws SQLException {
        try (SyncClient client = SyncClient.open(configuration)) {
            client.sync();
            client.sync();
        }
    }
}
