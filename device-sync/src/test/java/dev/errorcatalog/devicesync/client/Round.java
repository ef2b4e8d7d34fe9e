package dev.errorcatalog.devicesync.client;

import dev.errorcatalog.devicesync.ConnectionErrors;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.protocol.Contact;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.protocol.Contact.Welcome;
import dev.errorcatalog.devicesync.store.LocalStore;
import dev.errorcatalog.devicesync.store.StoreFile;
import dev.errorcatalog.devicesync.wire.SyncErrorReader;
import dev.errorcatalog.runtime.ErrorReport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One contact in which a store uploads what it changed, and then downloads what others changed. */
final class Round {
    private final LocalStore store;
    private final List<ErrorReport> errors = new ArrayList<>();
    private boolean inStep;

    private Round(LocalStore store) {
        this.store = store;
    }

    /** Goes as far as the server lets it. */
    static Round of(LocalStore store, InetSocketAddress server) throws SQLException {
        Round round = new Round(store);
        try (Contact contact = Contact.with(server)) {
            round.inStep = round.run(contact);
            contact.errors().forEach(error -> round.errors.add(SyncErrorReader.read(error)));
        } catch (ConnectException e) {
            round.errors.add(ErrorReport.of(ConnectionErrors.CONNECTION_REFUSED)
                    .message(e.getMessage())
                    .cause(e)
                    .build());
        } catch (IOException e) {
            round.errors.add(ErrorReport.of(ConnectionErrors.CONNECTION_RESET_BY_PEER)
                    .message(e.getMessage())
                    .cause(e)
                    .build());
        }
        return round;
    }

    /** Whether both sides have everything. */
    boolean inStep() {
        return inStep;
    }

    /** What the server reported, and what happened to the connection. */
    List<ErrorReport> errors() {
        return errors;
    }

    private boolean run(Contact contact) throws IOException, SQLException {
        Optional<Welcome> welcome = contact.ident(store.use(StoreFile::name));
        if (welcome.isEmpty()) {
            return false;
        }
        store.use(file -> {
            file.name(welcome.get().file());
            return true;
        });
        List<Logged> unsynced = store.use(StoreFile::unsynced);
        Optional<Long> uploaded = contact.upload(unsynced);
        if (uploaded.isEmpty()) {
            return false;
        }
        store.use(file -> {
            file.uploaded(uploaded.get());
            return true;
        });
        Optional<Download> download = contact.download(store.use(StoreFile::serverVersion));
        if (download.isEmpty()) {
            return false;
        }
        return store.use(file -> {
            file.integrate(download.get());
            return true;
        });
    }
}
