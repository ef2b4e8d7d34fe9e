package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.CallbackFailedException;
import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorCode;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.RetryPolicy;
import dev.errorcatalog.runtime.reset.ClientResetCoordinator;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the native layer, the server or the SDK reported, and sees to it that exactly one of these happens, the first
 * that applies:
 *
 * <ol>
 *   <li>a client reset is due: the coordinator of the store runs it; if no store is known, rule 3
 *   <li>the SDK retries by itself: counted, and logged for debugging; once in a row that lasts too long, rule 3
 *   <li>the most specific handler of the exception's class gets it, else the general handler, else the log, at warning
 * </ol>
 *
 * <p>What the wire said beats the catalog: a reset is due if it asks for one, or says nothing and the catalog has
 * strategies for the error; nothing is retried that it calls fatal.
 *
 * <p>Nothing that is dispatched throws, whatever mapper, handlers and log do, an {@link Error} included. What a handler
 * throws is logged, and the general handler gets the exception that the handler was given, with a
 * {@link CallbackFailedException} suppressed in it; what the general handler throws is only logged. Where a handler throws
 * an {@link InterruptedException} without declaring it, the thread's flag is set.
 *
 * <p>All methods may be called by many threads, also by a handler. Handlers run in the thread that dispatches, without a
 * lock held, and may run in several threads at once. They may come and go at any time: a delivery works with those that
 * were there when it began.
 *
 * @param <E> what the mapper returns, such as the root of a catalog's exceptions
 */
public final class ErrorDispatcher<E extends Throwable & CatalogException> {
    private final Function<? super ErrorReport, ? extends E> mapper;
    private final Optional<Function<? super ErrorReport, ? extends E>> resetMapper;
    private final Consumer<? super LogLine> log;
    private final Clock clock;
    private final RetryCounts retries;
    private volatile Handlers<E> handlers = Handlers.none();

    ErrorDispatcher(DispatcherBuilder<E> settings) {
        mapper = settings.mapper;
        resetMapper = settings.resetMapper;
        log = settings.log;
        clock = settings.clock;
        retries = new RetryCounts(settings.maxTimes, settings.maxTime);
    }

    /**
     * Returns a dispatcher with the settings that {@link DispatcherBuilder} names.
     *
     * @param mapper the generated facade's {@code toException}
     */
    public static <E extends Throwable & CatalogException> ErrorDispatcher<E> of(
            Function<? super ErrorReport, ? extends E> mapper) {
        return ErrorDispatcher.<E>builder(mapper).build();
    }

    /**
     * Begins a dispatcher with settings of its own.
     *
     * @param mapper the generated facade's {@code toException}
     */
    public static <E extends Throwable & CatalogException> DispatcherBuilder<E> builder(
            Function<? super ErrorReport, ? extends E> mapper) {
        return new DispatcherBuilder<>(mapper);
    }

    /**
     * Registers a handler for a class of exceptions and those below it. Of handlers for the same class the newest counts.
     *
     * @return takes the handler away again
     */
    public <T extends E> Registration on(Class<T> type, Consumer<? super T> handler) {
        return register(Handler.of(Objects.requireNonNull(type, "type"), Objects.requireNonNull(handler, "handler")));
    }

    /**
     * Registers a handler for whatever has no other one. The newest counts.
     *
     * @return takes the handler away again
     */
    public Registration otherwise(Consumer<? super E> handler) {
        return register(Handler.general(Objects.requireNonNull(handler, "handler")));
    }

    /** Dispatches an error that concerns no store, or none that is known; a reset that is due is left to the handlers. */
    public Dispatched dispatch(ErrorReport report) {
        return guarded(() -> dispatch(report, Optional.empty()));
    }

    /**
     * Dispatches an error that concerns a store. If a client reset is due, returns when it is over.
     *
     * @param coordinator runs the resets of that store
     */
    public Dispatched dispatch(ErrorReport report, ClientResetCoordinator<?, ?> coordinator) {
        return guarded(() -> dispatch(report, Optional.of(coordinator)));
    }

    /**
     * Hands an exception to the most specific handler, else the general one, else the log: rule 3 alone. For a coordinator,
     * which so passes on what no callback of the reset took.
     *
     * @return {@link Dispatched#HANDLED} or {@link Dispatched#LOGGED}
     */
    public Dispatched deliver(E exception) {
        return guarded(() -> handOver(exception));
    }

    /** Tells that sync works again: the counts of automatic retries begin anew. */
    public void succeeded() {
        retries.clear();
    }

    /** Returns how often an error was retried since sync last worked; empty if it was not. */
    public Optional<RetryRow> retries(ErrorCode code) {
        return retries.row(code);
    }

    private Registration register(Handler<E> handler) {
        change(current -> current.with(handler));
        return () -> change(current -> current.without(handler));
    }

    private synchronized void change(UnaryOperator<Handlers<E>> change) {
        handlers = change.apply(handlers);
    }

    private Dispatched dispatch(ErrorReport report, Optional<ClientResetCoordinator<?, ?>> coordinator) {
        Optional<E> mapped = map("the mapper", mapper, report);
        if (mapped.isEmpty()) {
            return Dispatched.LOGGED;
        }
        E exception = mapped.get();
        Optional<DueReset> reset = DueReset.of(exception);
        if (reset.isPresent()) {
            return coordinator.isPresent()
                    ? reset(exception, reset.get(), coordinator.get())
                    : handOver(asReset(exception));
        }
        return isRetried(exception) ? retry(exception) : handOver(exception);
    }

    private static boolean isRetried(CatalogException exception) {
        return exception.code().retry() == RetryPolicy.AUTOMATIC
                && !exception.report().fatal().orElse(false);
    }

    private Dispatched retry(E exception) {
        RetryRow row = retries.count(exception.code(), clock.instant());
        if (row.isReportedNow()) {
            handOver(exception);
            return Dispatched.PERSISTING;
        }
        log(() -> LogLines.retried(exception, row));
        return Dispatched.RETRIED;
    }

    private Dispatched reset(E exception, DueReset reset, ClientResetCoordinator<?, ?> coordinator) {
        Optional<Throwable> refusal =
                Contained.failureOf(() -> coordinator.reset(exception.report(), reset.eligible(), reset.conditions()));
        if (refusal.isEmpty()) {
            return Dispatched.RESET;
        }
        E undone = asReset(exception);
        log(() -> LogLines.failed("the coordinator", undone, refusal.get()));
        undone.addSuppressed(refusal.get());
        return handOver(undone);
    }

    /** An app that handles the reset class is to see a reset that only the wire asks for, too. */
    private E asReset(E exception) {
        boolean isReset = !exception.code().resetModes().isEmpty();
        return isReset || resetMapper.isEmpty()
                ? exception
                : map("the reset mapper", resetMapper.get(), exception.report()).orElse(exception);
    }

    private Dispatched handOver(E exception) {
        Handlers<E> current = handlers;
        Optional<Handler<E>> handler = current.of(exception);
        if (handler.isPresent()) {
            return handOver(exception, handler.get(), current);
        }
        log(() -> LogLines.unhandled(exception));
        return Dispatched.LOGGED;
    }

    private Dispatched handOver(E exception, Handler<E> handler, Handlers<E> current) {
        Optional<Throwable> failure = handler.call(exception);
        if (failure.isEmpty()) {
            return Dispatched.HANDLED;
        }
        log(() -> LogLines.failed(handler.name(), exception, failure.get()));
        Optional<Handler<E>> general = handler.isGeneral() ? Optional.empty() : current.general();
        if (general.isEmpty()) {
            return Dispatched.LOGGED;
        }
        exception.addSuppressed(new CallbackFailedException(handler.name(), failure.get()));
        return handOver(exception, general.get(), current);
    }

    private Optional<E> map(String name, Function<? super ErrorReport, ? extends E> function, ErrorReport report) {
        @Nullable Throwable failure = null;
        try {
            E mapped = function.apply(report);
            if (mapped != null) {
                return Optional.of(mapped);
            }
        } catch (Throwable thrown) {
            Contained.keepInterrupt(thrown);
            failure = thrown;
        }
        @Nullable Throwable reason = failure;
        log(() -> LogLines.unmapped(name, report, reason));
        return Optional.empty();
    }

    private void log(Supplier<LogLine> words) {
        Contained.failureOf(() -> write(words.get()))
                .ifPresent(failure -> Contained.failureOf(() -> write(LogLines.broken(failure))));
    }

    /** If the log of the SDK's choice fails, the default one gets the line: silence would hide the error. */
    private void write(LogLine line) {
        Contained.failureOf(() -> log.accept(line))
                .ifPresent(failure -> Contained.failureOf(() -> DispatcherBuilder.DEFAULT_LOG.accept(line)));
    }

    /** For what is broken in a way that has no rule, down to the virtual machine. */
    private Dispatched guarded(Supplier<Dispatched> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            Contained.failureOf(() -> Contained.keepInterrupt(failure));
            log(() -> LogLines.broken(failure));
            return Dispatched.LOGGED;
        }
    }
}
