package dev.errorcatalog.runtime.reset;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@link PendingReset} of a store on disk. What a method changed is there durably when it returns, or not at all. */
final class Journal {
    private final Disk disk;
    private final ResetFiles files;
    private @Nullable PendingReset now;
    private boolean isPlan;

    Journal(Disk disk, ResetFiles files) {
        this.disk = disk;
        this.files = files;
    }

    /**
     * Reads what is pending.
     *
     * @throws IOException also if this version did not write it
     */
    Optional<PendingReset> read() throws IOException {
        if (!disk.exists(files.journal())) {
            return Optional.empty();
        }
        byte[] text = disk.read(files.journal());
        try {
            now = PendingResetText.read(text);
            return Optional.of(now);
        } catch (IllegalArgumentException e) {
            throw new IOException(files.journal() + " is not what this version writes: " + e.getMessage(), e);
        }
    }

    /** Begins with what is not written yet. */
    void plan(PendingReset first) {
        now = first;
        isPlan = true;
    }

    void write(PendingReset next) throws IOException {
        disk.delete(files.journalDraft()); // A power cut may have left it as a second name of the journal.
        disk.write(files.journalDraft(), PendingResetText.write(next));
        disk.force(files.journalDraft());
        disk.move(files.journalDraft(), files.journal());
        disk.forceDirectory(files.work());
        now = next;
        isPlan = false;
    }

    void delete() throws IOException {
        disk.delete(files.journal());
        disk.forceDirectory(files.work());
    }

    /** Whether {@link #now} was read or written, not only planned. */
    boolean isWritten() {
        return !isPlan;
    }

    /** What was planned, read or written last, also once it is deleted. */
    PendingReset now() {
        return Optional.ofNullable(now).orElseThrow();
    }
}
