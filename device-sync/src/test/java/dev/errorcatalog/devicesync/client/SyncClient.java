package dev.errorcatalog.devicesync.client;

import dev.errorcatalog.devicesync.AppException;
import dev.errorcatalog.devicesync.ClientResetRequiredException;
import dev.errorcatalog.devicesync.DeviceSyncErrors;
import dev.errorcatalog.devicesync.protocol.Contact;
import dev.errorcatalog.devicesync.store.LocalStore;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.devicesync.wire.SyncErrorReader;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.Dispatched;
import dev.errorcatalog.runtime.reset.ClientResetCoordinator;
import dev.errorcatalog.runtime.reset.ClientResets;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A store that an app has open, and its sync. What an SDK does to use the runtime is here. */
public final class SyncClient implements AutoCloseable {
    private final SyncConfiguration configuration;
    private final LocalStore store;
    private final ClientResetCoordinator<StoreView, ClientResetRequiredException> coordinator;
    private final ResetOutcome resumed;

    /** After these the file may change under whoever opens it. */
    private static final Set<ResetOutcome> NOT_TO_BE_OPENED =
            EnumSet.of(ResetOutcome.JOINED, ResetOutcome.ELSEWHERE, ResetOutcome.INTERRUPTED);

    private SyncClient(SyncConfiguration configuration) throws SQLException {
        this.configuration = configuration;
        store = new LocalStore(configuration.file(), configuration.schema(), configuration.server());
        coordinator = ClientResetCoordinator.of(
                        store, configuration.reset(), DeviceSyncErrors::clientReset, configuration.errors()::deliver)
                .withDisk(configuration.disk());
        resumed = coordinator.resume();
        if (NOT_TO_BE_OPENED.contains(resumed)) {
            throw new IllegalStateException("the store is being reset: " + resumed);
        }
        store.open();
    }

    /**
     * Opens a store; finishes before that what a crash left of a client reset.
     *
     * @throws IllegalStateException if somebody else is resetting it
     */
    public static SyncClient open(SyncConfiguration configuration) throws SQLException {
        return new SyncClient(configuration);
    }

    /**
     * Gets the token of a user.
     *
     * @throws AppException if the server refuses, such as {@code InvalidLoginException}
     */
    public static String login(InetSocketAddress server, String user, String password) throws IOException {
        try (Contact contact = Contact.with(server)) {
            return contact.login(user, password).orElseThrow(() -> refusal(contact));
        }
    }

    /** The app's data. */
    public LocalStore store() {
        return store;
    }

    /** What was left to finish when the store was opened. */
    public ResetOutcome resumed() {
        return resumed;
    }

    /**
     * Uploads, downloads, and dispatches what the server reports, one after the other. If that is a client reset, returns
     * when it is over; the store is in step again after another call.
     */
    public Synced sync() throws SQLException {
        Round round = Round.of(store, configuration.server());
        List<Dispatched> dispatched = new ArrayList<>();
        for (ErrorReport error : round.errors()) {
            dispatched.add(configuration.errors().dispatch(error, coordinator));
        }
        if (round.inStep()) {
            coordinator.downloadsComplete();
            configuration.errors().succeeded();
        }
        return new Synced(round.inStep(), List.copyOf(dispatched));
    }

    /**
     * Closes the store.
     *
     * @throws IllegalStateException in the before or after callback of a reset
     */
    @Override
    public void close() throws SQLException {
        ClientResets.refuseInCallback(store.path());
        store.close();
    }

    private static AppException refusal(Contact contact) {
        return DeviceSyncErrors.toException(contact.errors().stream()
                .findFirst()
                .map(SyncErrorReader::read)
                .orElseGet(() -> ErrorReport.of("", "").build()));
    }

    /**
     * What came of a call of {@link #sync}.
     *
     * @param inStep whether server and store have the same now
     * @param dispatched what happened to each error, in the order in which they came
     */
    public record Synced(boolean inStep, List<Dispatched> dispatched) {}
}
