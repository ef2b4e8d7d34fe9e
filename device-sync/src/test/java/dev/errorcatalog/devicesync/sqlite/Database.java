package dev.errorcatalog.devicesync.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A connection to a SQLite file. For use by one thread at a time. */
public final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;

    private final Connection connection;
    private final Path file;

    private Database(Path file, String options, SQLiteConfig config) throws SQLException {
        this.file = file;
        this.connection = config.createConnection("jdbc:sqlite:" + file.toUri() + options);
    }

    /** Opens a file to work with, or makes it: what is committed survives a power cut. A WAL file lies beside it. */
    public static Database live(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Database(file, "", config);
    }

    /**
     * Opens or makes a copy that nobody else uses yet. There is never a file beside it: what a crash leaves of it is
     * thrown away, so that it needs no journal, and who calls forces it to the disk when it is whole.
     */
    public static Database copy(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.MEMORY);
        config.setSynchronous(SynchronousMode.OFF);
        return new Database(file, "", config);
    }

    /** Opens a file that nobody writes to, for reading. Makes no file beside it, and reads none. */
    public static Database frozen(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new Database(file, "?immutable=1", config);
    }

    /** Opens a file that others may write to, for reading: each query sees what was committed before it. */
    public static Database reader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return new Database(file, "", config);
    }

    /** Opens a file that others may write to, for reading: every query sees what was committed before this call. */
    public static Database snapshot(Path file) throws SQLException {
        Database database = reader(file);
        try {
            database.run("BEGIN");
            database.query(
                    "SELECT count(*) FROM sqlite_schema", row -> row.getLong(1)); // a snapshot begins with a read
            return database;
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The file that this is a connection to. */
    public Path file() {
        return file;
    }

    /** Runs a statement that answers nothing. */
    public void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.execute();
        }
    }

    /** Returns the rows that a query finds, in its order. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    /** Returns the first row that a query finds. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) throws SQLException {
        return query(sql, reader, values).stream().findFirst();
    }

    /** Whether a query finds anything. */
    public boolean has(String sql, Object... values) throws SQLException {
        return !query(sql, row -> true, values).isEmpty();
    }

    /** Does all of the work or nothing of it. */
    public <T> T inTransaction(Work<T> work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            run("COMMIT");
            return result;
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void rollBack(Throwable cause) {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Returns what the row says. */
        T read(ResultSet row) throws SQLException;
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T get() throws SQLException;
    }
}
