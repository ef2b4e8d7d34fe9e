package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.LateException;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Handlers come and go while errors are dispatched. */
class ConcurrentHandlersTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 20_000;
    private static final ErrorReport LATE = PostErrors.report(PostErrors.LATE).build();

    private final ExecutorService pool = Executors.newFixedThreadPool(2 * THREADS);
    private final AtomicInteger logged = new AtomicInteger();
    private final AtomicInteger handled = new AtomicInteger();
    private final ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(
                    PostErrors::toException)
            .log(line -> logged.incrementAndGet())
            .persistingAfter(THREADS * ROUNDS / 2)
            .persistingAfter(Duration.ZERO)
            .build();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void everyErrorIsTakenOnceWhoeverComesAndGoes() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(this::comeAndGo);
            work.add(() -> dispatch(LATE));
        }

        int taken = together(work);

        assertThat(taken).isEqualTo(handled.get());
        assertThat(handled.get() + logged.get()).isEqualTo(THREADS * ROUNDS);
        assertThat(dispatcher.dispatch(LATE)).as("when all have gone").isEqualTo(Dispatched.LOGGED);
    }

    @Test
    void aHandlerThatStaysMissesNothing() throws Exception {
        dispatcher.on(LateException.class, late -> handled.incrementAndGet());
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> {
                for (int i = 0; i < ROUNDS; i++) {
                    dispatcher.otherwise(exception -> handled.addAndGet(ROUNDS)).close();
                }
                return 0;
            });
            work.add(() -> dispatch(LATE));
        }

        assertThat(together(work)).isEqualTo(THREADS * ROUNDS).isEqualTo(handled.get());
    }

    @Test
    void ofManyRetriesExactlyOneIsReportedAsPersisting() throws Exception {
        dispatcher.otherwise(exception -> handled.incrementAndGet());
        ErrorReport busy = PostErrors.report(PostErrors.BUSY).build();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            work.add(() -> dispatch(busy));
        }

        together(work);

        assertThat(handled).hasValue(1);
        assertThat(logged).hasValue(THREADS * ROUNDS - 1);
        assertThat(dispatcher
                        .retries(PostErrors.code(PostErrors.BUSY))
                        .orElseThrow()
                        .count())
                .isEqualTo(THREADS * ROUNDS);
    }

    private int comeAndGo() {
        for (int i = 0; i < ROUNDS; i++) {
            Registration specific = dispatcher.on(LateException.class, late -> handled.incrementAndGet());
            Registration general = dispatcher.otherwise(exception -> handled.incrementAndGet());
            specific.close();
            general.close();
        }
        return 0;
    }

    /** Returns how many were handled. */
    private int dispatch(ErrorReport report) {
        int taken = 0;
        for (int i = 0; i < ROUNDS; i++) {
            taken += dispatcher.dispatch(report) == Dispatched.HANDLED ? 1 : 0;
        }
        return taken;
    }

    private int together(List<Callable<Integer>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        List<Future<Integer>> results = new ArrayList<>();
        for (Callable<Integer> task : work) {
            results.add(pool.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        int sum = 0;
        for (Future<Integer> result : results) {
            sum += result.get();
        }
        return sum;
    }
}
