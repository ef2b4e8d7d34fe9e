package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.Details;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.LateException;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.kotlinx.lincheck.LinChecker;
import org.jetbrains.kotlinx.lincheck.annotations.Operation;
import org.jetbrains.kotlinx.lincheck.annotations.Param;
import org.jetbrains.kotlinx.lincheck.paramgen.IntGen;
import org.jetbrains.kotlinx.lincheck.strategy.stress.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Handlers that come and go, errors and retries, many threads at once: what each call answers is what it could have
 * answered if the calls had come one after the other. Lincheck makes the calls and searches for an order that explains
 * the answers.
 */
@Param(name = "slot", gen = IntGen.class, conf = "0:2")
public class DispatcherLincheckTest {
    private static final int NOBODY = -1;
    private static final String TAKER = "taker";

    private final ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(
                    PostErrors::toException)
            .log(line -> {})
            .clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
            .persistingAfter(2)
            .persistingAfter(Duration.ZERO)
            .build();

    private final List<Slot> slots = List.of(new Slot(0), new Slot(1), new Slot(2));

    @Operation
    public void come(@Param(name = "slot") int slot) {
        slots.get(slot).come();
    }

    @Operation
    public void go(@Param(name = "slot") int slot) {
        slots.get(slot).go();
    }

    /** Answers who took the error. */
    @Operation
    public int dispatch() {
        AtomicInteger taker = new AtomicInteger(NOBODY);
        dispatcher.dispatch(
                PostErrors.report(PostErrors.LATE).detail(TAKER, taker).build());
        return taker.get();
    }

    @Operation
    public String retry() {
        ErrorReport report = PostErrors.report(PostErrors.BUSY).build();
        return dispatcher.dispatch(report).name();
    }

    @Operation
    public void succeed() {
        dispatcher.succeeded();
    }

    @Test
    void threeThreadsSeeOneOrder() {
        LinChecker.check(
                getClass(), new StressOptions().iterations(50).invocationsPerIteration(2_000).threads(3));
    }

    /** A place for one handler; its number tells who took an error. */
    private final class Slot {
        private final int number;
        private Optional<Registration> registration = Optional.empty();

        Slot(int number) {
            this.number = number;
        }

        synchronized void come() {
            if (registration.isEmpty()) {
                registration = Optional.of(dispatcher.on(LateException.class, this::take));
            }
        }

        synchronized void go() {
            registration.ifPresent(Registration::close);
            registration = Optional.empty();
        }

        private void take(LateException late) {
            Details.object(late.report(), TAKER, AtomicInteger.class).orElseThrow().set(number);
        }
    }
}
