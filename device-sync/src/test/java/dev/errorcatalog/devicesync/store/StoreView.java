package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.ChangeLog;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an app can read of a store or of its backup. For use by one thread, until it is closed. */
public final class StoreView {
    private final Database database;
    private final ObjectTable objects;

    StoreView(Database database) {
        this.database = database;
        this.objects = new ObjectTable(database);
    }

    /** The file that this is a view of. */
    public Path file() {
        return database.file();
    }

    /** Returns the primary keys of a type, in their order. */
    public List<String> ids(String type) throws SQLException {
        return objects.ids(type);
    }

    /** Returns the fields of an object that were set, by name; empty if there is no such object. */
    public Optional<Map<String, String>> find(String type, String id) throws SQLException {
        return objects.find(type, id);
    }

    /** Returns the changes that were not uploaded, oldest first. */
    public List<Change> unsynced() throws SQLException {
        return new ChangeLog(database).all().stream().map(Logged::change).toList();
    }

    void close() throws SQLException {
        database.close();
    }
}
