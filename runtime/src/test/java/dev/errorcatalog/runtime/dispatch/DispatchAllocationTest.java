package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an error costs does not depend on how much the server has to say. */
class DispatchAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int CALLS = 20;
    /** The text, while it grows and when it is done, and the small things around it. */
    private static final long LIMIT = 128 * 1024;

    static Stream<Named<ErrorReport>> reports() {
        String plain = "x".repeat(10_000_000);
        String hostile = "\u001B\uD800\u202E".repeat(3_000_000);
        return Stream.of(
                Named.of(
                        "plain message",
                        PostErrors.report(PostErrors.LATE).message(plain).build()),
                Named.of(
                        "hostile message",
                        PostErrors.report(PostErrors.LATE).message(hostile).build()),
                Named.of(
                        "retried",
                        PostErrors.report(PostErrors.BUSY).message(plain).build()),
                Named.of(
                        "addresses",
                        PostErrors.report(PostErrors.LATE)
                                .logUrl(plain)
                                .helpUrl(hostile)
                                .build()),
                Named.of(
                        "category and code",
                        ErrorReport.of(plain, hostile).message(plain).build()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tenMegabytesCostNoMoreThanALine(ErrorReport report) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .log(line -> {})
                .build();
        allocatedBy(dispatcher, report);

        assertThat(allocatedBy(dispatcher, report) / CALLS)
                .as("bytes per error")
                .isLessThan(LIMIT);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void soDoTheyWhenAHandlerFails(ErrorReport report) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .log(line -> {})
                .build();
        dispatcher.otherwise(exception -> {
            throw new IllegalStateException(report.message());
        });
        allocatedBy(dispatcher, report);

        assertThat(allocatedBy(dispatcher, report) / CALLS)
                .as("bytes per error")
                .isLessThan(LIMIT);
    }

    private static long allocatedBy(ErrorDispatcher<PostException> dispatcher, ErrorReport report) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        for (int i = 0; i < CALLS; i++) {
            dispatcher.dispatch(report);
        }
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
