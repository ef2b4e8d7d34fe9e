package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.table.Pack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int CODES = 200;

    @Test
    void allThreadsGetTheSameObjectPerCode() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 100; round++) {
                ErrorTable table = new Counted();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<List<ErrorCode>>> results = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    results.add(pool.submit(() -> {
                        start.await();
                        return table.all();
                    }));
                }
                Set<ErrorCode> objects = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Future<List<ErrorCode>> result : results) {
                    objects.addAll(result.get());
                }
                assertThat(objects).hasSize(CODES);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static final class Counted extends ErrorTable {
        private static final long serialVersionUID = 1L;

        Counted() {
            super("counted", "0", "", 0, "0:12000", "c\tI\t0\t" + CODES + "\tc");
        }

        @Override
        protected String codes(int category) {
            return Pack.integers(0, IntStream.range(0, CODES).toArray());
        }

        @Override
        protected String names(int category) {
            return IntStream.range(0, CODES)
                    .mapToObj(i -> "E" + i)
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
        }

        @Override
        protected CatalogException create(int exceptionClass, ErrorReport report, ErrorCode code) {
            throw new UnsupportedOperationException();
        }
    }
}
