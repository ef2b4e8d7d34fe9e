package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.sqlite.Database;
import dev.errorcatalog.runtime.reset.BreakingSchemaChangeException;
import dev.errorcatalog.runtime.reset.ResettableStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A store of objects in a SQLite file. For use by any thread; while a reset works on the file, reading and writing wait
 * for its end, and the app need not open the store anew.
 */
public final class LocalStore implements ResettableStore<StoreView>, AutoCloseable {
    private final Path path;
    private final Schema schema;
    private final InetSocketAddress server;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition resumed = lock.newCondition();
    private boolean open;
    /** Null while the store is closed, and while a reset has paused it. */
    private @Nullable Database database;

    /**
     * Describes a store; {@link #open} opens it.
     *
     * @param path its file, in a folder that exists
     * @param schema the app's
     * @param server where a reset downloads a fresh copy
     */
    public LocalStore(Path path, Schema schema, InetSocketAddress server) {
        this.path = path;
        this.schema = schema;
        this.server = server;
    }

    /** Opens the file, or makes an empty one. */
    public void open() throws SQLException {
        lock.lock();
        try {
            if (!open) {
                database = connect();
                open = true;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Closes the file. Does nothing if it is closed. */
    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            open = false;
            disconnect();
            resumed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes changes, all or none.
     *
     * @throws IllegalArgumentException if a change does not keep to the app's schema
     */
    public void write(Change... changes) throws SQLException {
        for (Change change : changes) {
            if (!schema.allows(change)) {
                throw new IllegalArgumentException("not in the schema: " + change);
            }
        }
        use(file -> {
            file.write(List.of(changes));
            return true;
        });
    }

    /** Returns what is read of the store; no change and no reset comes between. */
    public <T> T read(Use<StoreView, T> reading) throws SQLException {
        lock.lock();
        try {
            return reading.of(new StoreView(database()));
        } finally {
            lock.unlock();
        }
    }

    /** Does what only sync may do. */
    public <T> T use(Use<StoreFile, T> use) throws SQLException {
        lock.lock();
        try {
            return use.of(StoreFile.make(database()));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean isOpen() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void pause() throws IOException, SQLException {
        lock.lock();
        try {
            disconnect();
            if (Files.exists(path)) {
                Checkpoint.intoOneFile(path);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void resume() throws SQLException {
        lock.lock();
        try {
            if (open && database == null) {
                database = connect();
                resumed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public StoreView frozen(Path file) throws IOException, SQLException {
        boolean live = Files.exists(path) && Files.isSameFile(file, path);
        return new StoreView(live ? Database.snapshot(file) : Database.frozen(file));
    }

    @Override
    public StoreView live() throws SQLException {
        return new StoreView(Database.reader(path));
    }

    @Override
    public void close(StoreView view) {
        try {
            view.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a view that cannot be closed", e);
        }
    }

    @Override
    public void download(Path to) throws IOException, SQLException, BreakingSchemaChangeException {
        FreshCopy.download(server, schema, to);
    }

    @Override
    public void recover(Path from, Path into) throws SQLException {
        Recovery.run(from, into);
    }

    private Database connect() throws SQLException {
        Database connected = Database.live(path);
        try {
            StoreFile.make(connected);
            return connected;
        } catch (SQLException | RuntimeException e) {
            connected.close();
            throw e;
        }
    }

    private void disconnect() throws SQLException {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    /** Returns the connection; waits while a reset has it closed. The lock is held. */
    private Database database() {
        while (open && database == null) {
            resumed.awaitUninterruptibly();
        }
        if (database == null) {
            throw new IllegalStateException("the store is closed: " + path);
        }
        return database;
    }

    /** What is done with a store while nobody else uses it. */
    @FunctionalInterface
    public interface Use<F, T> {
        /** Does it. */
        T of(F store) throws SQLException;
    }
}
