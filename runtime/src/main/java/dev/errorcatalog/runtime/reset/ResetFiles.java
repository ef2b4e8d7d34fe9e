package dev.errorcatalog.runtime.reset;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the files of a reset are: backups beside the store, because they are for people; all else in a work folder.
 *
 * <pre>{@code
 * notes.db                                  the store
 * notes.db.backup-20261121T093000.000Z      a backup
 * notes.db.reset/                           the work folder
 *     lock                                  stays, so that it is always one file
 *     journal                               while a reset is pending
 *     fresh, *.tmp                          while a reset runs
 * }</pre>
 */
final class ResetFiles {
    private final Path original;
    private final Path work;

    /** By the real path of the store. */
    ResetFiles(Path original) {
        this.original = original;
        this.work = original.resolveSibling(original.getFileName() + ".reset");
    }

    Path original() {
        return original;
    }

    /** Where the original and its backups lie. */
    Path folder() {
        Path parent = original.getParent();
        return parent == null ? original : parent;
    }

    Path work() {
        return work;
    }

    Path lock() {
        return work.resolve("lock");
    }

    Path journal() {
        return work.resolve("journal");
    }

    Path journalDraft() {
        return work.resolve("journal.tmp");
    }

    Path fresh() {
        return work.resolve("fresh");
    }

    Path backupDraft() {
        return work.resolve("backup.tmp");
    }

    Path backup(String stamp) {
        return original.resolveSibling(original.getFileName() + ".backup-" + stamp);
    }

    /** Whether there may be something to go on with, or to clean up. Needs no lock. */
    boolean areLeft(Disk disk) throws IOException {
        return disk.list(work).stream().anyMatch(file -> !file.equals(lock()));
    }

    /** Deletes what only a running reset needs. */
    void clear(Disk disk) throws IOException {
        for (Path file : disk.list(work)) {
            if (!file.equals(lock()) && !file.equals(journal())) {
                disk.delete(file);
            }
        }
    }
}
