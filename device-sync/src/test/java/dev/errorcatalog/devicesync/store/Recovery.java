package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.ChangeLog;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Puts unsynced changes on top of a fresh copy, by the documented rules:
 *
 * <ul>
 *   <li>an object that was made here is kept;
 *   <li>an object that was changed here and deleted on the server stays deleted;
 *   <li>an object that was deleted here and is still on the server is deleted;
 *   <li>a field that was set on both sides has the value of here.
 * </ul>
 *
 * What is recovered is an unsynced change again.
 */
final class Recovery {
    private final ObjectTable objects;
    private final ChangeLog unsynced;

    private Recovery(Database into) {
        objects = new ObjectTable(into);
        unsynced = new ChangeLog(into);
    }

    /** Puts the unsynced changes of one file on top of another; all or none. */
    static void run(Path from, Path into) throws SQLException {
        try (Database old = Database.frozen(from);
                Database fresh = Database.copy(into)) {
            Recovery recovery = new Recovery(fresh);
            fresh.inTransaction(() -> {
                for (Logged logged : new ChangeLog(old).all()) {
                    recovery.recover(logged.change());
                }
                return true;
            });
        }
    }

    private void recover(Change change) throws SQLException {
        // An object that is not there and is not made here was deleted on the server.
        if (change.kind() == Change.Kind.CREATE || objects.exists(change.type(), change.id())) {
            objects.apply(change);
            unsynced.add(change, ChangeLog.HERE);
        }
    }
}
