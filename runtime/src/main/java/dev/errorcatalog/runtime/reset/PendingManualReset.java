package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.reset.ManualResetResult.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A manual reset that was offered to the app. Every call works on what the disk says then. */
final class PendingManualReset implements ManualReset {
    private final ResettableStore<?> store;
    private final Disk disk;
    private final ResetFiles files;
    private final boolean isJournaled;
    private volatile PendingReset pending;
    private volatile boolean isDone;

    /**
     * Offers it.
     *
     * @param pending what the journal says, or would say
     * @param isJournaled whether it could be read and written
     */
    PendingManualReset(
            ResettableStore<?> store, Disk disk, ResetFiles files, PendingReset pending, boolean isJournaled) {
        this.store = store;
        this.disk = disk;
        this.files = files;
        this.pending = pending;
        this.isJournaled = isJournaled;
    }

    @Override
    public Path originalPath() {
        return files.original();
    }

    @Override
    public Path backupPath() {
        return files.backup(pending.backup());
    }

    @Override
    public boolean backupExists() {
        try {
            return disk.exists(backupPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ManualResetResult resetRealm() {
        Optional<ResetLock> taken = ResetLock.tryTake(files.original());
        if (taken.isEmpty()) {
            return ManualResetResult.of(Kind.BUSY);
        }
        try (ResetLock lock = taken.get()) {
            return locked(lock);
        } catch (Throwable e) { // What the store throws is contained, like what the disk does.
            Interrupts.restore(e);
            return ManualResetResult.failed(e);
        }
    }

    private ManualResetResult locked(ResetLock lock) throws Exception {
        if (isDone) {
            return ManualResetResult.of(Kind.ALREADY_DONE);
        }
        if (store.isOpen()) {
            return ManualResetResult.of(Kind.STORE_OPEN);
        }
        if (!lock.lockFile(disk, files)) {
            return ManualResetResult.of(Kind.BUSY);
        }
        Toolbox tools = new Toolbox(disk, files);
        Optional<Kind> obstacle = obstacle(tools.journal);
        if (obstacle.isPresent()) {
            return ManualResetResult.of(obstacle.get());
        }
        remove(tools);
        return ManualResetResult.of(Kind.DONE);
    }

    /** Since it was offered, other runs may have gone on, in this process or in another one. */
    private Optional<Kind> obstacle(Journal journal) throws IOException {
        if (!isJournaled) {
            return ClientResets.isOffered(this) ? Optional.empty() : Optional.of(Kind.NOT_AVAILABLE);
        }
        Optional<PendingReset> now = journal.read();
        if (now.filter(this::isStillOffered).isPresent()) {
            return Optional.empty();
        }
        boolean isRemoved = now.isEmpty() && !disk.exists(files.original());
        return Optional.of(isRemoved ? Kind.ALREADY_DONE : Kind.NOT_AVAILABLE);
    }

    private boolean isStillOffered(PendingReset now) {
        return now.isSameReset(pending) && (now.step() == ResetStep.MANUAL || now.step() == ResetStep.REMOVING);
    }

    private void remove(Toolbox tools) throws Exception {
        if (!isJournaled) {
            tools.journal.write(pending);
        }
        try {
            new Removal(store, tools).remove();
        } finally {
            pending = tools.journal.now(); // It names the backup that was made.
        }
        isDone = true;
    }
}
