package dev.errorcatalog.runtime.reset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes backups of a paused store. A backup is whole or not there, and is never overwritten. */
final class Backup {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final ResetFiles files;
    private final Journal journal;

    Backup(Disk disk, ResetFiles files, Journal journal) {
        this.disk = disk;
        this.files = files;
        this.journal = journal;
    }

    /** Returns what tells backups apart, in their names. */
    static String stamp(Instant time) {
        return STAMP.format(time);
    }

    /** Returns a stamp for a name that no file has. */
    String freeStamp(Instant time) throws IOException {
        String free = stamp(time);
        for (int number = 2; disk.exists(files.backup(free)); number++) {
            free = stamp(time) + "-" + number;
        }
        return free;
    }

    /**
     * Makes a backup, unless the one that the journal names is there with all that the original holds. The journal names it
     * before it is made, so that after a crash it is found.
     */
    void make() throws IOException {
        String digest = disk.digest(files.original());
        PendingReset now = journal.now();
        boolean isWhole = isWhole(digest);
        boolean isFree = !disk.exists(files.backup(now.backup()));
        String stamp = isWhole || isFree ? now.backup() : freeStamp(now.time());
        journal.write(now.withBackup(stamp).withBackupDigest(digest));
        if (!isWhole) {
            copy(files.backup(stamp), digest);
        }
        disk.forceDirectory(files.folder());
    }

    /** Whether the backup is there and is, byte for byte, what has this digest. */
    boolean isWhole(String digest) throws IOException {
        Path backup = files.backup(journal.now().backup());
        return disk.exists(backup) && disk.digest(backup).equals(digest);
    }

    private void copy(Path backup, String digest) throws IOException {
        disk.delete(files.backupDraft()); // A power cut may have left it as a second name of a backup.
        disk.copy(files.original(), files.backupDraft());
        disk.force(files.backupDraft());
        if (!disk.digest(files.backupDraft()).equals(digest)) {
            throw new IOException("the copy of " + files.original() + " for its backup differs from it");
        }
        disk.move(files.backupDraft(), backup);
    }
}
