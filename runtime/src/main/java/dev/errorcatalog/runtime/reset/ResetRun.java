package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run under the lock of the store: decides by what is pending where to enter the {@link ResetSteps}. */
final class ResetRun<V, R extends Throwable & ClientResetRequired> {
    private final ResettableStore<V> store;
    private final ClientReset<V, R> config;
    private final Toolbox tools;
    private final ResetLock lock;
    private final Instant time;

    ResetRun(ResettableStore<V> store, ClientReset<V, R> config, Toolbox tools, ResetLock lock, Instant time) {
        this.store = store;
        this.config = config;
        this.tools = tools;
        this.lock = lock;
        this.time = time;
    }

    /** A reset is due. What a crash left of an earlier one is finished instead. */
    Ending reset(ErrorReport report, Set<ResetStrategy> eligible, ResetConditions conditions) throws IOException {
        Optional<PendingReset> pending = tools.journal.read();
        if (pending.isPresent() && pending.get().step().isUnderWay()) {
            return goOn(pending.get());
        }
        if (!tools.disk.exists(tools.files.original())) {
            return nothing(pending.isPresent());
        }
        return begin(report, CycleGuard.allowed(eligible, conditions), pending);
    }

    /** The store is about to be opened. */
    Ending resume() throws IOException {
        Optional<PendingReset> pending = tools.journal.read();
        if (pending.isPresent() && pending.get().step().isUnderWay()) {
            return goOn(pending.get());
        }
        tools.files.clear(tools.disk);
        if (pending.isEmpty() || pending.get().step() == ResetStep.DONE) {
            return nothing(false);
        }
        return tools.disk.exists(tools.files.original()) ? goOn(pending.get()) : nothing(true);
    }

    /** The store is in step with the server. Returns whether nothing is pending now. */
    boolean downloadsComplete() throws IOException {
        Optional<PendingReset> pending = tools.journal.read();
        if (pending.isEmpty()) {
            return true;
        }
        PendingReset now = pending.get();
        if (now.step().isUnderWay()) {
            return false;
        }
        if (now.step() == ResetStep.DONE && now.stage() == ResetStrategy.RECOVER) { // What is in it is in the store.
            tools.disk.delete(tools.files.backup(now.backup()));
            tools.disk.forceDirectory(tools.files.folder());
        }
        tools.journal.delete();
        return true;
    }

    private Ending begin(ErrorReport report, Set<ResetStrategy> allowed, Optional<PendingReset> earlier)
            throws IOException {
        Reason reason = Reason.of(report);
        Set<ResetStrategy> tried = CycleGuard.tried(earlier, reason);
        ResetStrategy stage = CycleGuard.next(config.mode(), allowed, tried);
        String backup = plannedBackup(earlier, stage);
        tools.journal.plan(PendingReset.begin(time, config.mode(), reason, allowed, tried, stage, backup));
        ResetSteps<V, R> steps = new ResetSteps<>(store, config, tools, lock, report);
        return CycleGuard.isCycle(config.mode(), allowed, tried)
                ? steps.manual(new IllegalStateException("the server asks for it again, after: " + tried))
                : steps.begin();
    }

    /** The backup of a reset that did nothing may serve again; but not for a recovery, which deletes it in the end. */
    private String plannedBackup(Optional<PendingReset> earlier, ResetStrategy stage) throws IOException {
        boolean servesAgain =
                earlier.isPresent() && earlier.get().step() == ResetStep.MANUAL && stage != ResetStrategy.RECOVER;
        return servesAgain ? earlier.get().backup() : tools.backup.freeStamp(time);
    }

    private Ending goOn(PendingReset pending) {
        ResetSteps<V, R> steps =
                new ResetSteps<>(store, config, tools, lock, pending.reason().report());
        switch (pending.step()) {
            case MANUAL:
                return steps.manual();
            case REMOVING:
                return steps.finishRemoval();
            default:
                return steps.goOn();
        }
    }

    private Ending nothing(boolean isJournalObsolete) throws IOException {
        if (isJournalObsolete) {
            tools.journal.delete();
        }
        return Ending.of(ResetOutcome.NOTHING, ErrorReport.of("", "").build(), List.of());
    }
}
