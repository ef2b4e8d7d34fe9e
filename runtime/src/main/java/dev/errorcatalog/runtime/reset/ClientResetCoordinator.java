package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs the client resets of one store: {@code recover -> discard -> manual}, as far as mode and error have them. What was not
 * uploaded is in the store or in a backup, whole, at every instant, whatever fails and whenever the process ends.
 *
 * <p>An SDK makes one for each store; calls {@link #resume} before each time it opens the store, {@link #reset} when the
 * server asks, and {@link #downloadsComplete} when sync is in step again. Any thread may call, and no call waits for another
 * one: the reset runs in the thread that asked for it, one for a path at a time, among all processes. Callbacks run in that
 * thread. No lock is held while the manual callback, or what takes its place, runs: it may close the store, remove it, and
 * open it again. If a run of the same store, in whatever thread, leads to the manual stage meanwhile, it returns
 * {@link ResetOutcome#MANUAL} and calls nobody: the app has its turn already.
 *
 * @param <V> the view of a store that callbacks get
 * @param <R> the exception of the catalog's reset class
 */
public final class ClientResetCoordinator<V, R extends Throwable & ClientResetRequired> {
    private final ResettableStore<V> store;
    private final Path path;
    private final ClientReset<V, R> reset;
    private final Function<? super ErrorReport, ? extends R> mapper;
    private final Consumer<? super R> unhandled;
    private final Disk disk;
    private final Clock clock;

    private ClientResetCoordinator(
            ResettableStore<V> store,
            Path path,
            ClientReset<V, R> reset,
            Function<? super ErrorReport, ? extends R> mapper,
            Consumer<? super R> unhandled,
            Disk disk,
            Clock clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.path = Objects.requireNonNull(path, "path");
        this.reset = Objects.requireNonNull(reset, "reset");
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.unhandled = Objects.requireNonNull(unhandled, "unhandled");
        this.disk = Objects.requireNonNull(disk, "disk");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns a coordinator.
     *
     * @param store is asked for its path here, and never again; what it throws then comes out of here
     * @param mapper makes the exception of the catalog's reset class: the generated facade's method. If it throws, or returns null,
     *     the app is not told: nothing is thrown, and the reset and its outcome are what they are
     * @param unhandled gets what no callback took, when the reset is over; the dispatcher's {@code deliver}. That is the
     *     exception of the manual stage if there is no handler, or if the handler threw: then a
     *     {@link dev.errorcatalog.runtime.CallbackFailedException} is suppressed in it. And, without a manual reset to do,
     *     an exception whose cause is what failed but changed nothing: a {@code CallbackFailedException} of an after
     *     callback, or that the disk could not note that the reset is done. What it throws is contained
     */
    public static <V, R extends Throwable & ClientResetRequired> ClientResetCoordinator<V, R> of(
            ResettableStore<V> store,
            ClientReset<V, R> reset,
            Function<? super ErrorReport, ? extends R> mapper,
            Consumer<? super R> unhandled) {
        return new ClientResetCoordinator<>(
                store, store.path(), reset, mapper, unhandled, Disk.real(), Clock.systemUTC());
    }

    /** Returns the same on another disk. */
    public ClientResetCoordinator<V, R> withDisk(Disk disk) {
        return new ClientResetCoordinator<>(store, path, reset, mapper, unhandled, disk, clock);
    }

    /** Returns the same with another clock; it dates resets and names backups. */
    public ClientResetCoordinator<V, R> withClock(Clock clock) {
        return new ClientResetCoordinator<>(store, path, reset, mapper, unhandled, disk, clock);
    }

    /**
     * Resets the store, in the calling thread, and returns when it is over. What a crash left of an earlier reset is
     * finished first; then that was it, and the server tells what it wants next.
     *
     * @param report what asked for the reset
     * @param eligible the strategies that may serve the error; manual always may
     * @param conditions what rules out stages
     * @return what it led to; what the disk, the store, callbacks, mapper and consumer throw never comes out of here
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public ResetOutcome reset(ErrorReport report, Set<ResetStrategy> eligible, ResetConditions conditions) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(eligible, "eligible");
        Objects.requireNonNull(conditions, "conditions");
        return run(report, true, run -> run.reset(report, eligible, conditions));
    }

    /**
     * Finishes, or rolls back, what a crash left of a reset, and offers again a manual reset that the app did not do. An SDK
     * calls it before it opens the store, each time; {@link ResetOutcome} says when it may.
     *
     * @return what it led to; what the disk, the store, callbacks, mapper and consumer throw never comes out of here
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public ResetOutcome resume() {
        return run(ErrorReport.of("", "").message("a client reset is pending").build(), false, ResetRun::resume);
    }

    /**
     * Tells that the store is in step with the server again. A later reset then has nothing to do with the one before; the
     * backup of a recovery is deleted, other backups stay. May be called at any time by any thread, also while a reset runs:
     * what is told after the store was resumed counts when the reset is over.
     *
     * @return whether nothing is pending now; false if a reset is under way, or if it could not be noted
     */
    public boolean downloadsComplete() {
        ResetFiles files = files();
        Optional<ResetLock> taken;
        do {
            if (ResetLock.tellComplete(files.original())) {
                return false;
            }
            taken = ResetLock.tryTake(files.original());
        } while (taken.isEmpty());
        try (ResetLock lock = taken.get()) {
            if (files.areLeft(disk) && !isCleared(files, lock)) {
                return false;
            }
            ClientResets.withdraw(files.original());
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private boolean isCleared(ResetFiles files, ResetLock lock) throws IOException {
        return lock.lockFile(disk, files) && newRun(files, lock).downloadsComplete();
    }

    private ResetOutcome run(ErrorReport report, boolean isDue, Work<V, R> work) {
        ResetFiles files = files();
        Optional<ResetLock> taken = ResetLock.tryTake(files.original());
        if (taken.isEmpty()) {
            return ResetOutcome.JOINED;
        }
        ResetLock lock = taken.get();
        Ending ending;
        Optional<ManualReset> manual;
        try (lock) {
            ending = locked(lock, files, report, isDue, work);
            manual = offer(ending, files);
        }
        if (ending.isReset() && lock.isComplete()) {
            downloadsComplete();
        }
        tell(ending, manual);
        return ending.outcome;
    }

    private Ending locked(ResetLock lock, ResetFiles files, ErrorReport report, boolean isDue, Work<V, R> work) {
        try {
            Interrupts.check();
            boolean isNew = isDue && disk.exists(files.original());
            if (!isNew && !files.areLeft(disk)) {
                return Ending.of(ResetOutcome.NOTHING, report, List.of());
            }
            if (!lock.lockFile(disk, files)) {
                return Ending.of(ResetOutcome.ELSEWHERE, report, List.of());
            }
            ClientResets.withdraw(files.original());
            return work.in(newRun(files, lock));
        } catch (Throwable e) {
            return Interrupts.happened(e)
                    ? Ending.of(ResetOutcome.INTERRUPTED, report, List.of())
                    : Ending.manual(report, plan(report), false, List.of(e));
        }
    }

    private Optional<ManualReset> offer(Ending ending, ResetFiles files) {
        Optional<ManualReset> manual =
                ending.pending.map(pending -> new PendingManualReset(store, disk, files, pending, ending.isJournaled));
        manual.ifPresent(ClientResets::offer);
        return manual;
    }

    private void tell(Ending ending, Optional<ManualReset> manual) {
        Delivery<R> delivery = new Delivery<>(reset.callbacks().manual(), mapper, unhandled);
        if (manual.isEmpty()) {
            delivery.report(ending.report, ending.failures);
        } else if (ClientResets.beginTurn(manual.get())) {
            try {
                delivery.manual(ending.report, ending.failures, manual.get());
            } finally {
                ClientResets.endTurn(manual.get());
            }
        }
    }

    /** What the journal would say of a manual reset. */
    private PendingReset plan(ErrorReport report) {
        Instant now = clock.instant();
        Reason reason = Reason.of(report);
        return PendingReset.begin(
                now, reset.mode(), reason, Set.of(), Set.of(), ResetStrategy.MANUAL, Backup.stamp(now));
    }

    /** A path that does not resolve fails again, and then it is told. */
    private ResetFiles files() {
        try {
            return new ResetFiles(disk.realPath(path));
        } catch (IOException | RuntimeException e) {
            return new ResetFiles(path.toAbsolutePath().normalize());
        }
    }

    private ResetRun<V, R> newRun(ResetFiles files, ResetLock lock) {
        return new ResetRun<>(store, reset, new Toolbox(disk, files), lock, clock.instant());
    }

    /** What a run is for. */
    private interface Work<V, R extends Throwable & ClientResetRequired> {
        Ending in(ResetRun<V, R> run) throws IOException;
    }
}
