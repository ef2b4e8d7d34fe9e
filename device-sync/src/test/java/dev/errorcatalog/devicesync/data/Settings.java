package dev.errorcatalog.devicesync.data;

import dev.errorcatalog.devicesync.sqlite.Database;
import java.sql.SQLException;
import java.util.Optional;

/** What a file remembers of itself: numbers and texts by name. */
public final class Settings {
    private final Database database;

    /** Returns the settings of a file in which they were made. */
    public Settings(Database database) {
        this.database = database;
    }

    /** Makes room for settings in a file, unless it has it. */
    public static Settings make(Database database) throws SQLException {
        database.run("CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT");
        return new Settings(database);
    }

    /** Returns a number; 0 if it was never set. */
    public long number(String name) throws SQLException {
        return text(name).map(Long::parseLong).orElse(0L);
    }

    /** Returns a text. */
    public Optional<String> text(String name) throws SQLException {
        return database.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
    }

    /** Sets a number. */
    public void set(String name, long value) throws SQLException {
        set(name, Long.toString(value));
    }

    /** Sets a text. */
    public void set(String name, String value) throws SQLException {
        database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value);
    }
}
