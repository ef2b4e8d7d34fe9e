package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;

/** The transitions that change files: from STARTED to SWAPPED. Each may be done again after a crash at any point of it. */
final class Transitions {
    private final ResettableStore<?> store;
    private final StoreAccess<?> access;
    private final Stages stages;
    private final Disk disk;
    private final ResetFiles files;
    private final Journal journal;
    private final Backup backup;

    Transitions(ResettableStore<?> store, StoreAccess<?> access, Stages stages, Toolbox tools) {
        this.store = store;
        this.access = access;
        this.stages = stages;
        this.disk = tools.disk;
        this.files = tools.files;
        this.journal = tools.journal;
        this.backup = tools.backup;
    }

    /** STARTED to BACKED_UP. */
    void backUp() throws Exception {
        access.pause();
        backup.make();
        journal.write(journal.now().at(ResetStep.BACKED_UP));
    }

    /** BACKED_UP to READY; if that fails, to the next stage. */
    void fetch() throws Exception {
        String digest;
        try {
            digest = makeFresh();
        } catch (Throwable e) {
            if (Interrupts.happened(e)) {
                throw e;
            }
            stages.fail(e);
            return;
        }
        journal.write(journal.now().withFreshDigest(digest).at(ResetStep.READY));
    }

    /** READY to SWAPPED; or back to where something is not as it was. */
    void swap() throws Exception {
        if (!isSwapped()) {
            if (!isFreshWhole()) {
                stages.backTo(ResetStep.BACKED_UP);
                return;
            }
            access.pause();
            if (!backup.isWhole(disk.digest(files.original()))) {
                stages.backTo(ResetStep.STARTED);
                return;
            }
            // Side files that the store deleted must not come back beside the new file.
            disk.forceDirectory(files.folder());
            disk.move(files.fresh(), files.original());
        }
        disk.forceDirectory(files.folder());
        journal.write(journal.now().at(ResetStep.SWAPPED).withAttempt(1));
    }

    /** Whether a move that READY does not tell of was done. */
    boolean isSwapped() throws IOException {
        return disk.exists(files.original())
                && disk.digest(files.original()).equals(journal.now().freshDigest());
    }

    private boolean isFreshWhole() throws IOException {
        return disk.exists(files.fresh())
                && disk.digest(files.fresh()).equals(journal.now().freshDigest());
    }

    private String makeFresh() throws Exception {
        files.clear(disk);
        store.download(files.fresh());
        if (journal.now().stage() == ResetStrategy.RECOVER) {
            store.recover(files.backup(journal.now().backup()), files.fresh());
        }
        if (!disk.exists(files.fresh())) {
            throw new IOException("the download left no file at " + files.fresh());
        }
        disk.force(files.fresh());
        disk.forceDirectory(files.work());
        return disk.digest(files.fresh());
    }
}
