package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.ChangeLog;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.data.Settings;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.sql.SQLException;
import java.util.List;

/** What is in the file of a store: objects, the unsynced changes of them, and how far it is with the server. */
public final class StoreFile {
    private static final String NAME = "file";
    private static final String VERSION = "server version";

    private final Database database;
    private final ObjectTable objects;
    private final ChangeLog unsynced;
    private final Settings settings;

    private StoreFile(Database database, ObjectTable objects, ChangeLog unsynced, Settings settings) {
        this.database = database;
        this.objects = objects;
        this.unsynced = unsynced;
        this.settings = settings;
    }

    /** Makes the tables in a file, unless it has them. */
    static StoreFile make(Database database) throws SQLException {
        return new StoreFile(database, ObjectTable.make(database), ChangeLog.make(database), Settings.make(database));
    }

    /** What the server calls this file; 0 if the server has not seen it. */
    public long name() throws SQLException {
        return settings.number(NAME);
    }

    /** Notes what the server calls this file. */
    public void name(long name) throws SQLException {
        settings.set(NAME, name);
    }

    /** The version of the server up to which all changes are here. */
    public long serverVersion() throws SQLException {
        return settings.number(VERSION);
    }

    /** The changes that are not uploaded yet, oldest first. */
    public List<Logged> unsynced() throws SQLException {
        return unsynced.all();
    }

    /** Makes changes here, all or none; they are to be uploaded. */
    void write(List<Change> changes) throws SQLException {
        database.inTransaction(() -> {
            for (Change change : changes) {
                objects.apply(change);
                unsynced.add(change, ChangeLog.HERE);
            }
            return true;
        });
    }

    /** Notes up to which version changes are uploaded. */
    public void uploaded(long version) throws SQLException {
        unsynced.forgetUpTo(version);
    }

    /**
     * Takes over what others changed. Rules: what was deleted there is deleted, whatever was changed here; of a field
     * that was set on both sides, the value of here stays.
     */
    public void integrate(Download download) throws SQLException {
        database.inTransaction(() -> {
            for (Logged logged : download.changes()) {
                integrate(logged.change());
            }
            settings.set(VERSION, download.version());
            return true;
        });
    }

    private void integrate(Change change) throws SQLException {
        if (change.kind() == Change.Kind.DELETE) {
            unsynced.forget(change.type(), change.id());
        } else if (unsynced.deletes(change) || unsynced.sets(change)) {
            return;
        }
        objects.apply(change);
    }
}
