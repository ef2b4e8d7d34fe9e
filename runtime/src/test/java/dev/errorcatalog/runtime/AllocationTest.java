package dev.errorcatalog.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.errorcatalog.runtime.demo.DemoErrors;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {
    private static final int CALLS = 100_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @MethodSource("lookups")
    void aLookupAllocatesNothing(IntFunction<?> lookup) {
        allocatedBy(lookup);

        assertThat(allocatedBy(lookup) / CALLS).as("bytes per call").isZero();
    }

    static Stream<Named<IntFunction<?>>> lookups() {
        ErrorCategory protocol = DemoErrors.category("demo.proto").orElseThrow();
        ErrorCategory sparse = DemoErrors.categories().get(2);
        return Stream.of(
                Named.of("wire and number, hit", i -> DemoErrors.find("demo::ProtocolError", 208)),
                Named.of("wire and number, miss", i -> DemoErrors.find("demo::ProtocolError", i)),
                Named.of("unknown wire", i -> DemoErrors.find("nobody", i)),
                Named.of("null wire", i -> DemoErrors.find(null, i)),
                Named.of("wire and text, hit", i -> DemoErrors.find("SQLSTATE", "42P01")),
                Named.of("wire and text, miss", i -> DemoErrors.find("SQLSTATE", "42P02")),
                Named.of("text of a number, hit", i -> DemoErrors.find("demo.proto", "208")),
                Named.of("text of a number, miss", i -> DemoErrors.find("demo.proto", "2147483648")),
                Named.of("handle, hit", i -> protocol.find(208)),
                Named.of("handle, miss", i -> protocol.find(-i)),
                Named.of("handle of a sparse category, hit", i -> sparse.find(70_000)),
                Named.of("handle of a sparse category, miss", i -> sparse.find(i)),
                Named.of("category", i -> DemoErrors.category("demo.proto")),
                Named.of("facts", i -> protocol.find(208).orElseThrow().resetModes()));
    }

    private static long allocatedBy(IntFunction<?> lookup) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        int known = 0;
        for (int i = 0; i < CALLS; i++) {
            known += lookup.apply(i) == null ? 0 : 1;
        }
        long allocated = THREADS.getThreadAllocatedBytes(thread) - before;
        assertThat(known).isEqualTo(CALLS);
        return allocated;
    }
}
