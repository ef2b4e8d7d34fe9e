package dev.errorcatalog.devicesync.server;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.ChangeLog;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One upload of a client, merged within a transaction. Of two clients that set a field, the later upload wins. */
final class Upload {
    private final Database database;
    private final ObjectTable objects;
    private final ChangeLog history;
    private final long file;
    private final ServerRules rules;
    private final Map<ObjectKey, String> rejected = new LinkedHashMap<>();
    private long uploaded;
    private long rejectedVersion;
    private long serverVersion;

    Upload(Database database, long file, ServerRules rules) throws SQLException {
        this.database = database;
        this.objects = new ObjectTable(database);
        this.history = new ChangeLog(database);
        this.file = file;
        this.rules = rules;
        this.uploaded = database.first("SELECT uploaded FROM client WHERE file = ?", row -> row.getLong(1), file)
                .orElseThrow();
    }

    /** Merges a change, unless it came before: an answer may have been lost on its way. */
    void merge(Logged logged) throws SQLException {
        if (logged.version() <= uploaded) {
            return;
        }
        uploaded = logged.version();
        Change change = logged.change();
        Optional<String> reason = rules.rejection(change);
        if (reason.isPresent()) {
            rejected.put(ObjectKey.of(change), reason.get());
            rejectedVersion = logged.version();
        } else {
            objects.apply(change);
            history.add(change, file);
        }
    }

    /** Notes how far the client is, and puts the state of the rejected objects into the history, for that client too. */
    void finish() throws SQLException {
        database.run("UPDATE client SET uploaded = ? WHERE file = ?", uploaded, file);
        for (ObjectKey object : rejected.keySet()) {
            history.add(Change.delete(object.type(), object.id()), ChangeLog.HERE);
            for (Change change : objects.asChanges(object.type(), object.id())) {
                history.add(change, ChangeLog.HERE);
            }
        }
        serverVersion = history.newest();
    }

    /** The version up to which the client's changes are dealt with. */
    long uploaded() {
        return uploaded;
    }

    /** What to tell the client of rejected changes. */
    Optional<ErrorMessage> compensation() {
        if (rejected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ErrorMessage.protocol(231, "the server undid writes of this client")
                .tryAgain(true)
                .shouldClientReset(false)
                .rejectedUpdates(rejected, serverVersion, rejectedVersion));
    }
}
