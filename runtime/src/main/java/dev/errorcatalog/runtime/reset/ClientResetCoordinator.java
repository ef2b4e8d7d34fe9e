package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs the client resets of one store, and keeps its promises about data and callbacks whatever fails or crashes.
 *
 * @param <V> the view of a store that callbacks get
 * @param <R> the exception of the catalog's reset class
 */
public final class ClientResetCoordinator<V, R extends Throwable & ClientResetRequired> {
    private final ResettableStore<V> store;
    private final ClientReset<V, R> reset;
    private final Function<? super ErrorReport, ? extends R> mapper;
    private final Consumer<? super R> unhandled;
    private final Disk disk;
    private final Clock clock;

    private ClientResetCoordinator(
            ResettableStore<V> store,
            ClientReset<V, R> reset,
            Function<? super ErrorReport, ? extends R> mapper,
            Consumer<? super R> unhandled,
            Disk disk,
            Clock clock) {
        this.store = Objects.requireNonNull(store, "store");
        this.reset = Objects.requireNonNull(reset, "reset");
        this.mapper = Objects.requireNonNull(mapper, "mapper");
        this.unhandled = Objects.requireNonNull(unhandled, "unhandled");
        this.disk = Objects.requireNonNull(disk, "disk");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns a coordinator.
     *
     * @param mapper makes the exception of the catalog's reset class: the generated facade's method
     * @param unhandled gets what no callback took: the exception of the manual stage if there is no handler or the handler
     *     threw (then a {@link dev.errorcatalog.runtime.CallbackFailedException} is suppressed in it); and, with such a
     *     one as its cause and no manual reset to do, the failure of an after callback. Called after the reset, with no
     *     lock held; the dispatcher's {@code deliver}
     */
    public static <V, R extends Throwable & ClientResetRequired> ClientResetCoordinator<V, R> of(
            ResettableStore<V> store,
            ClientReset<V, R> reset,
            Function<? super ErrorReport, ? extends R> mapper,
            Consumer<? super R> unhandled) {
        return new ClientResetCoordinator<>(store, reset, mapper, unhandled, Disk.real(), Clock.systemUTC());
    }

    /** Returns the same on another disk. */
    public ClientResetCoordinator<V, R> withDisk(Disk disk) {
        return new ClientResetCoordinator<>(store, reset, mapper, unhandled, disk, clock);
    }

    /** Returns the same with another clock; it dates resets and names backups. */
    public ClientResetCoordinator<V, R> withClock(Clock clock) {
        return new ClientResetCoordinator<>(store, reset, mapper, unhandled, disk, clock);
    }

    /**
     * Resets the store, in the calling thread, and returns when it is over. First finishes what a crash left of an earlier
     * reset; if there was something, that was it.
     *
     * @param report what asked for the reset
     * @param eligible the strategies that may serve the error; manual always may
     * @param conditions what rules out stages
     * @return what it led to; never throws for what the disk, the store or a callback did
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public ResetOutcome reset(ErrorReport report, Set<ResetStrategy> eligible, ResetConditions conditions) {
        return ResetOutcome.NOTHING;
    }

    /**
     * Finishes, or rolls back, what a crash left of a reset. An SDK calls it before it opens the store, each time.
     *
     * @return what it led to; never throws for what the disk, the store or a callback did
     * @throws IllegalStateException in the before or after callback of a reset of this store
     */
    public ResetOutcome resume() {
        return ResetOutcome.NOTHING;
    }

    /**
     * Tells that the store is in step with the server again. A later reset then has nothing to do with the one before; the
     * backup of a recovery is deleted, other backups stay.
     *
     * @return whether nothing is pending now; false if a reset is under way or cannot be noted as over
     */
    public boolean downloadsComplete() {
        return false;
    }
}
