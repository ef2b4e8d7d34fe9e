package dev.errorcatalog.devicesync.data;

import dev.errorcatalog.devicesync.sqlite.Database;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;

/**
 * The log of changes in a file: in a client's, those that are not uploaded yet; in the server's, what each client
 * has still to be told. An origin is the client that made the change, or {@link #HERE}.
 */
public final class ChangeLog {
    /** The origin of changes that were made where the log is. */
    public static final long HERE = 0;

    private final Database database;

    /** Returns the log of a file in which it was made. */
    public ChangeLog(Database database) {
        this.database = database;
    }

    /** Makes an empty log in a file, unless it has one. */
    public static ChangeLog make(Database database) throws SQLException {
        // AUTOINCREMENT: a version that was given once is not given again, even when the log was emptied.
        database.run("CREATE TABLE IF NOT EXISTS change (version INTEGER PRIMARY KEY AUTOINCREMENT,"
                + " origin INTEGER NOT NULL, kind TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,"
                + " field TEXT NOT NULL, value TEXT NOT NULL) STRICT");
        return new ChangeLog(database);
    }

    /** Adds a change at the end. */
    public void add(Change change, long origin) throws SQLException {
        database.run(
                "INSERT INTO change (origin, kind, type, id, field, value) VALUES (?, ?, ?, ?, ?, ?)",
                origin,
                change.kind().name(),
                change.type(),
                change.id(),
                change.field(),
                change.value());
    }

    /** Returns all changes, oldest first. */
    public List<Logged> all() throws SQLException {
        return after(0, -1);
    }

    /**
     * Returns the changes after a version, oldest first.
     *
     * @param notFrom the origin whose changes are left out
     */
    public List<Logged> after(long version, long notFrom) throws SQLException {
        return database.query(
                "SELECT version, kind, type, id, field, value FROM change WHERE version > ? AND origin <> ?"
                        + " ORDER BY version",
                ChangeLog::read,
                version,
                notFrom);
    }

    /** Returns the version of the newest change that there ever was; 0 if there was none. */
    public long newest() throws SQLException {
        return database.first("SELECT seq FROM sqlite_sequence WHERE name = 'change'", row -> row.getLong(1))
                .orElse(0L);
    }

    /** Whether the log has a change that sets this field. */
    public boolean sets(Change change) throws SQLException {
        return database.has(
                "SELECT 1 FROM change WHERE kind = 'SET' AND type = ? AND id = ? AND field = ?",
                change.type(),
                change.id(),
                change.field());
    }

    /** Whether the log has a change that removes this object. */
    public boolean deletes(Change change) throws SQLException {
        return database.has(
                "SELECT 1 FROM change WHERE kind = 'DELETE' AND type = ? AND id = ?", change.type(), change.id());
    }

    /** Forgets the changes up to a version, and that version. */
    public void forgetUpTo(long version) throws SQLException {
        database.run("DELETE FROM change WHERE version <= ?", version);
    }

    /** Forgets the changes of an object. */
    public void forget(String type, String id) throws SQLException {
        database.run("DELETE FROM change WHERE type = ? AND id = ?", type, id);
    }

    private static Logged read(ResultSet row) throws SQLException {
        String kind = row.getString(2);
        try {
            Change change = new Change(
                    Change.Kind.valueOf(kind), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
            return new Logged(row.getLong(1), change);
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("change " + row.getLong(1) + " is of an unknown kind: " + kind, e);
        }
    }
}
