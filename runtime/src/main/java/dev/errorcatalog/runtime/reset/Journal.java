package dev.errorcatalog.runtime.reset;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@link PendingReset} of a store on disk. What a method changed is there durably when it returns, or not at all. */
final class Journal {
    private final Disk disk;
    private final ResetFiles files;
    private @Nullable PendingReset now;

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

    void write(PendingReset next) throws IOException {
        disk.write(files.journalDraft(), PendingResetText.write(next));
        disk.force(files.journalDraft());
        disk.move(files.journalDraft(), files.journal());
        disk.forceDirectory(files.work());
        now = next;
    }

    void delete() throws IOException {
        disk.delete(files.journal());
        disk.forceDirectory(files.work());
    }

    /** What was read or written last, also once it is deleted. */
    PendingReset now() {
        return Optional.ofNullable(now).orElseThrow();
    }
}
