package dev.errorcatalog.devicesync.server;

import com.google.gson.JsonParser;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.ChangeLog;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.data.Settings;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.protocol.Json;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The server's file: the objects, the history of their changes, the clients' files it knows. For use by any thread. */
final class ServerFile implements AutoCloseable {
    private static final String SCHEMA = "schema";

    private final Database database;
    private final ObjectTable objects;
    private final ChangeLog history;
    private final Settings settings;

    /** Opens the file or makes it; the schema counts only for a new one. */
    ServerFile(Path file, Schema schema) throws SQLException {
        database = Database.live(file);
        objects = ObjectTable.make(database);
        history = ChangeLog.make(database);
        settings = Settings.make(database);
        database.run("CREATE TABLE IF NOT EXISTS client"
                + " (file INTEGER PRIMARY KEY AUTOINCREMENT, uploaded INTEGER NOT NULL) STRICT");
        if (settings.text(SCHEMA).isEmpty()) {
            schema(schema);
        }
    }

    synchronized Schema schema() throws SQLException {
        return Json.schema(JsonParser.parseString(settings.text(SCHEMA).orElseThrow()));
    }

    /** Whether a client's file may go on. */
    synchronized boolean knows(long file) throws SQLException {
        return database.has("SELECT 1 FROM client WHERE file = ?", file);
    }

    /** Returns the name of a client's file that was never seen before. */
    synchronized long add() throws SQLException {
        return database.inTransaction(() -> {
            database.run("INSERT INTO client (uploaded) VALUES (0)");
            return database.first("SELECT last_insert_rowid()", row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    /** Merges what a client changed, and undoes what the rules reject. What came before is not merged again. */
    synchronized Upload upload(long file, List<Logged> changes, ServerRules rules) throws SQLException {
        return database.inTransaction(() -> {
            Upload upload = new Upload(database, file, rules);
            for (Logged change : changes) {
                upload.merge(change);
            }
            upload.finish();
            return upload;
        });
    }

    /** Returns what a client has not seen yet. */
    synchronized Download download(long file, long after) throws SQLException {
        return new Download(history.after(after, file), history.newest());
    }

    /** Changes objects as another client would. */
    synchronized void write(List<Change> changes) throws SQLException {
        database.inTransaction(() -> {
            for (Change change : changes) {
                objects.apply(change);
                history.add(change, ChangeLog.HERE);
            }
            return true;
        });
    }

    /** Forgets all clients and all history; the objects stay. */
    synchronized void terminate() throws SQLException {
        database.inTransaction(() -> {
            forgetClients();
            return true;
        });
    }

    /** Takes a field away. Such a change makes the server terminate as well. */
    synchronized void dropField(String type, String field) throws SQLException {
        database.inTransaction(() -> {
            schema(schema().without(type, field));
            objects.dropField(type, field);
            forgetClients();
            return true;
        });
    }

    /** Adds a field, which clients need not know. */
    synchronized void addField(String type, String field) throws SQLException {
        schema(schema().with(type, field));
    }

    /** Returns the fields of an object; empty if there is no such object. */
    synchronized Optional<Map<String, String>> find(String type, String id) throws SQLException {
        return objects.find(type, id);
    }

    @Override
    public synchronized void close() throws SQLException {
        database.close();
    }

    private void schema(Schema schema) throws SQLException {
        settings.set(SCHEMA, Json.write(schema).toString());
    }

    /** From now on the history says how the objects of today came to be, and no more. */
    private void forgetClients() throws SQLException {
        database.run("DELETE FROM client");
        history.forgetUpTo(history.newest());
        for (Change change : objects.asChanges()) {
            history.add(change, ChangeLog.HERE);
        }
    }
}
