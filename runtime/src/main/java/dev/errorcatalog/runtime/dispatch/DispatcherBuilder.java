package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.CatalogException;
import dev.errorcatalog.runtime.ErrorReport;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The settings of an {@link ErrorDispatcher}. For one thread.
 *
 * @param <E> what the mapper returns
 */
public final class DispatcherBuilder<E extends Throwable & CatalogException> {
    static final Consumer<LogLine> DEFAULT_LOG = new JavaUtilLog();

    private static final int DEFAULT_MAX_TIMES = 20;
    private static final Duration DEFAULT_MAX_TIME = Duration.ofHours(1);

    final Function<? super ErrorReport, ? extends E> mapper;
    Optional<Function<? super ErrorReport, ? extends E>> resetMapper = Optional.empty();
    Consumer<? super LogLine> log = DEFAULT_LOG;
    Clock clock = Clock.systemUTC();
    int maxTimes = DEFAULT_MAX_TIMES;
    Duration maxTime = DEFAULT_MAX_TIME;

    DispatcherBuilder(Function<? super ErrorReport, ? extends E> mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    /**
     * Sets what makes the exception of a reset that is due where no coordinator is given and the catalog knows of none, so
     * that handlers of the reset class get it; by default it is the exception that the mapper makes.
     *
     * @param resetMapper the generated facade's {@code clientReset}
     */
    public DispatcherBuilder<E> resetMapper(Function<? super ErrorReport, ? extends E> resetMapper) {
        this.resetMapper = Optional.of(resetMapper);
        return this;
    }

    /**
     * Sets where lines of the log go; by default to the {@link java.util.logging.Logger} named {@code dev.errorcatalog}. If
     * it throws, the line goes there.
     *
     * @param log called in the thread that dispatches, maybe in several at once
     */
    public DispatcherBuilder<E> log(Consumer<? super LogLine> log) {
        this.log = Objects.requireNonNull(log, "log");
        return this;
    }

    /**
     * Sets how many errors in a row that the SDK retries are too many; by default 20. A row is of one code, and ends with
     * {@link ErrorDispatcher#succeeded}.
     *
     * @param times the number of the one that is reported as persisting; 0 for never
     * @throws IllegalArgumentException if it is negative
     */
    public DispatcherBuilder<E> persistingAfter(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("a negative number of times: " + times);
        }
        this.maxTimes = times;
        return this;
    }

    /**
     * Sets how long a row of errors that the SDK retries is too long; by default one hour. Looked at when an error comes;
     * no timer runs.
     *
     * @param time from the first of the row to the one that is reported as persisting; zero for never
     * @throws IllegalArgumentException if it is negative
     */
    public DispatcherBuilder<E> persistingAfter(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a negative time: " + time);
        }
        this.maxTime = time;
        return this;
    }

    /** Sets the clock that dates retries; by default that of the system. */
    public DispatcherBuilder<E> clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** Returns the dispatcher. */
    public ErrorDispatcher<E> build() {
        return new ErrorDispatcher<>(this);
    }
}
