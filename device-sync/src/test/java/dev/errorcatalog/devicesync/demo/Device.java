package dev.errorcatalog.devicesync.demo;

import dev.errorcatalog.devicesync.AppException;
import dev.errorcatalog.devicesync.ClientResetRequiredException;
import dev.errorcatalog.devicesync.CompensatingWriteException;
import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.devicesync.InvalidLoginException;
import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncClient.Synced;
import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A device with an app that has set every callback and handler there is, and prints what they are given. */
final class Device implements AutoCloseable {
    private final SyncConfiguration configuration;
    private final Say say;
    private Optional<SyncClient> client = Optional.empty();

    Device(SyncConfiguration base, ResetMode mode, Say say) {
        this.say = say;
        App app = new App(say::app);
        app.whenManual(this::resetByHand);
        configuration = base.reset(app.callbacks(mode)).errors(dispatcher());
    }

    /** Opens the store, and says what that had to finish. */
    void open() throws SQLException {
        SyncClient opened = SyncClient.open(configuration);
        client = Optional.of(opened);
        if (opened.resumed() != ResetOutcome.NOTHING) {
            say.device("opens the store; the reset that was left: " + opened.resumed());
        }
    }

    void write(Change... changes) throws SQLException {
        say.device("offline: " + Arrays.stream(changes).map(Change::toString).collect(Collectors.joining(", ")));
        client().store().write(changes);
    }

    /** Syncs once, and says what came of it. */
    boolean sync() throws SQLException {
        say.device("syncs");
        Synced synced = client().sync();
        synced.dispatched().forEach(what -> say.device("  was told of an error: " + what));
        if (synced.inStep()) {
            say.device("  is in step with the server");
        }
        return synced.inStep();
    }

    /** Logs in, and shows what the catalog says about a refusal. */
    void login(InetSocketAddress server, String user, String password) throws IOException {
        say.device("logs in as " + user + " with the password '" + password + "'");
        try {
            SyncClient.login(server, user, password);
        } catch (InvalidLoginException e) {
            say.app("catches " + e.getClass().getSimpleName() + ": " + e.getMessage());
            e.code().action().forEach(step -> say.app("  to do: " + step));
        }
    }

    /** Says what is in the store. */
    void show() throws SQLException {
        say.device("has " + notes());
    }

    /** Returns what is in the store. */
    String notes() throws SQLException {
        return client().store().read(App::notes);
    }

    /** Returns what is in a backup. */
    String notesOf(Path backup) throws Exception {
        StoreView view = client().store().frozen(backup);
        try {
            return App.notes(view);
        } finally {
            client().store().close(view);
        }
    }

    boolean isOpen() {
        return client.isPresent();
    }

    @Override
    public void close() throws SQLException {
        if (client.isPresent()) {
            client.get().close();
            client = Optional.empty();
        }
    }

    private SyncClient client() {
        return client.orElseThrow(() -> new IllegalStateException("the store is closed"));
    }

    private void resetByHand(ClientResetRequiredException required) throws SQLException {
        say.app("  " + required.getMessage());
        if (required.getCause() != null) {
            say.app("  because " + required.getCause().getMessage());
        }
        say.app("  closes the store and resets it: " + closeAndReset(required));
        say.app("  backup: " + Stage.shown(required.backupPath().orElseThrow()));
    }

    private String closeAndReset(ClientResetRequiredException required) throws SQLException {
        close();
        return required.resetRealm().toString();
    }

    private ErrorDispatcher<AppException> dispatcher() {
        ErrorDispatcher<AppException> dispatcher = ErrorDispatcher.<AppException>builder(DeviceSyncErrors::toException)
                .log(line -> say.log(line.toString()))
                .build();
        dispatcher.on(CompensatingWriteException.class, e -> {
            say.app("handler of CompensatingWriteException: " + e.getMessage());
            e.writes().forEach(write -> say.app("  undone: " + write));
        });
        dispatcher.otherwise(e -> {
            say.app("general handler: " + e.getClass().getSimpleName() + " " + e.getMessage());
            e.code().action().forEach(step -> say.app("  to do: " + step));
        });
        return dispatcher;
    }
}
