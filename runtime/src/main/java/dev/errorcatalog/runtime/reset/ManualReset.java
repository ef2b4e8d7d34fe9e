package dev.errorcatalog.runtime.reset;

import java.nio.file.Path;

/** What is left to the app when no automatic stage did it: to remove the store's file, of which a backup is kept. */
public interface ManualReset {
    /** The file of the store. */
    Path originalPath();

    /** Where the backup is, or will be once {@link #resetRealm} made it. */
    Path backupPath();

    /** Whether there is a backup now; false as well if that cannot be told. */
    boolean backupExists();

    /**
     * Removes the store's file; the next time it is opened, everything is downloaded again. Before that it makes a backup,
     * unless there is one with all that the file holds. Refuses while the app has the store open.
     *
     * <p>From any thread, also in the manual callback; in another callback of a reset it is an error.
     *
     * @return what happened; never throws for what the disk or the store did
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    ManualResetResult resetRealm();
}
