package dev.errorcatalog.devicesync.data;

import dev.errorcatalog.devicesync.sqlite.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The objects of a file: each has a type, a primary key, and fields with text. */
public final class ObjectTable {
    private final Database database;

    /** Returns the objects of a file in which the tables were made. */
    public ObjectTable(Database database) {
        this.database = database;
    }

    /** Makes the tables in a file, unless it has them. */
    public static ObjectTable make(Database database) throws SQLException {
        database.run("CREATE TABLE IF NOT EXISTS object (type TEXT NOT NULL, id TEXT NOT NULL,"
                + " PRIMARY KEY (type, id)) STRICT");
        database.run("CREATE TABLE IF NOT EXISTS field (type TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,"
                + " value TEXT NOT NULL, PRIMARY KEY (type, id, name)) STRICT");
        return new ObjectTable(database);
    }

    /** Returns the primary keys of a type, in their order. */
    public List<String> ids(String type) throws SQLException {
        return database.query("SELECT id FROM object WHERE type = ? ORDER BY id", row -> row.getString(1), type);
    }

    /** Returns the fields of an object that were set, by name; empty if there is no such object. */
    public Optional<Map<String, String>> find(String type, String id) throws SQLException {
        if (!exists(type, id)) {
            return Optional.empty();
        }
        SortedMap<String, String> fields = new TreeMap<>();
        database.query(
                "SELECT name, value FROM field WHERE type = ? AND id = ?",
                row -> fields.put(row.getString(1), row.getString(2)) == null,
                type,
                id);
        return Optional.of(Collections.unmodifiableSortedMap(fields));
    }

    /** Whether there is such an object. */
    public boolean exists(String type, String id) throws SQLException {
        return database.has("SELECT 1 FROM object WHERE type = ? AND id = ?", type, id);
    }

    /** Does what a change says; what it cannot mean here, does nothing. */
    public void apply(Change change) throws SQLException {
        switch (change.kind()) {
            case CREATE -> database.run("INSERT OR IGNORE INTO object VALUES (?, ?)", change.type(), change.id());
            case SET -> {
                if (exists(change.type(), change.id())) {
                    database.run(
                            "INSERT OR REPLACE INTO field VALUES (?, ?, ?, ?)",
                            change.type(),
                            change.id(),
                            change.field(),
                            change.value());
                }
            }
            case DELETE -> {
                database.run("DELETE FROM field WHERE type = ? AND id = ?", change.type(), change.id());
                database.run("DELETE FROM object WHERE type = ? AND id = ?", change.type(), change.id());
            }
        }
    }

    /** Returns changes that make all objects as they are. */
    public List<Change> asChanges() throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (String type : database.query("SELECT DISTINCT type FROM object ORDER BY type", row -> row.getString(1))) {
            for (String id : ids(type)) {
                changes.addAll(asChanges(type, id));
            }
        }
        return changes;
    }

    /** Returns changes that make an object as it is; none if there is no such object. */
    public List<Change> asChanges(String type, String id) throws SQLException {
        List<Change> changes = new ArrayList<>();
        find(type, id).ifPresent(fields -> {
            changes.add(Change.create(type, id));
            fields.forEach((name, value) -> changes.add(Change.set(type, id, name, value)));
        });
        return changes;
    }

    /** Removes a field from all objects of a type. */
    public void dropField(String type, String name) throws SQLException {
        database.run("DELETE FROM field WHERE type = ? AND name = ?", type, name);
    }
}
