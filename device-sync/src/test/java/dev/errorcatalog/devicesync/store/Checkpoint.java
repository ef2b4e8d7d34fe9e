package dev.errorcatalog.devicesync.store;

import dev.errorcatalog.devicesync.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Gets everything that was committed into the one file. */
final class Checkpoint {
    /** Long enough for somebody who is about to finish; a reset does not wait for somebody who reads on. */
    private static final int PATIENCE_MILLIS = 500;

    private Checkpoint() {}

    /**
     * Merges what lies in side files, which a crash may have left, and removes these.
     *
     * @throws IOException if somebody else has the file open
     */
    static void intoOneFile(Path file) throws IOException, SQLException {
        try (Database database = Database.live(file)) {
            database.run("PRAGMA busy_timeout = " + PATIENCE_MILLIS);
            database.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        } // the last one to close the file removes what lies beside it
        for (String side : new String[] {"-wal", "-shm", "-journal"}) {
            if (Files.exists(file.resolveSibling(file.getFileName() + side))) {
                throw new IOException("somebody else reads or writes " + file);
            }
        }
    }
}
