package dev.errorcatalog.runtime.reset;

import java.io.IOException;

/** Removes the store's file because the app asked for it. */
final class Removal {
    private final ResettableStore<?> store;
    private final Disk disk;
    private final ResetFiles files;
    private final Journal journal;
    private final Backup backup;

    Removal(ResettableStore<?> store, Toolbox tools) {
        this.store = store;
        this.disk = tools.disk;
        this.files = tools.files;
        this.journal = tools.journal;
        this.backup = tools.backup;
    }

    /** From MANUAL, or from REMOVING after a crash, to no journal: backs up what is not in the backup, then deletes. */
    void remove() throws Exception {
        if (disk.exists(files.original())) {
            store.pause();
            backUp();
            journal.write(journal.now().at(ResetStep.REMOVING));
            delete();
        }
        files.clear(disk);
        journal.delete();
    }

    /** Whether the file that was to be removed is gone and the app has begun another one, which it wants to keep. */
    boolean isOvertaken() throws IOException {
        return disk.exists(files.original())
                && !disk.digest(files.original()).equals(journal.now().backupDigest());
    }

    /** Half a backup is of no use to anybody, least of all on a full disk. */
    private void backUp() throws IOException {
        try {
            backup.make();
        } catch (IOException e) {
            files.clear(disk);
            throw e;
        }
    }

    /** What cannot be deleted now is not deleted later without the app, which may write to it again. */
    private void delete() throws IOException {
        try {
            disk.delete(files.original());
            disk.forceDirectory(files.folder());
        } catch (IOException e) {
            journal.write(journal.now().at(ResetStep.MANUAL));
            throw e;
        }
    }
}
