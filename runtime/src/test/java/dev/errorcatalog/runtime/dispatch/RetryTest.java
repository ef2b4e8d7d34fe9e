package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors that the SDK retries by itself. */
class RetryTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ErrorReport BUSY =
            PostErrors.report(PostErrors.BUSY).message("come back later").build();
    private static final ErrorReport CLOSED =
            PostErrors.report(PostErrors.CLOSED).build();

    private final Witness witness = new Witness();
    private final Watch watch = new Watch();

    /** One error at each of the seconds; what happened to each is R for retried, P for persisting. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            times | time | at               | happened
            3     | 0    | 0 1 2 3 4 5      | R R P R R R
            1     | 0    | 0 0 0            | P R R
            0     | 10   | 0 4 9 10 11 99   | R R R P R R
            0     | 10   | 0 11             | R P
            3     | 10   | 0 1 2 99         | R R P R
            3     | 10   | 0 99 99          | R P R
            0     | 0    | 0 1 2 99999999   | R R R R
            0     | 10   | 0 -99 9 -1 10    | R R R R P
            """, useHeadersInDisplayName = true)
    void whatLastsTooLongIsReportedOnceInItsRow(int times, int time, String at, String happened) {
        ErrorDispatcher<PostException> dispatcher = dispatcher(times, Duration.ofSeconds(time));
        dispatcher.otherwise(witness.takes("general"));
        List<String> outcomes = new ArrayList<>();
        for (String second : at.split(" ", -1)) {
            watch.now = NOON.plusSeconds(Long.parseLong(second));
            outcomes.add(dispatcher.dispatch(BUSY).name().substring(0, 1));
        }

        assertThat(outcomes).containsExactly(happened.split(" ", -1));
        assertThat(witness.seen)
                .isEqualTo(outcomes.stream()
                        .map(outcome -> outcome.equals("P") ? "general PostException" : "log FINE")
                        .collect(Collectors.toList()));
    }

    @Test
    void eachCodeHasARowOfItsOwn() {
        ErrorDispatcher<PostException> dispatcher = dispatcher(2, Duration.ZERO);

        assertThat(List.of(dispatcher.dispatch(BUSY), dispatcher.dispatch(CLOSED), dispatcher.dispatch(BUSY)))
                .containsExactly(Dispatched.RETRIED, Dispatched.RETRIED, Dispatched.PERSISTING);
    }

    @Test
    void successEndsAllRows() {
        ErrorDispatcher<PostException> dispatcher = dispatcher(2, Duration.ZERO);
        List<Dispatched> outcomes = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            for (int error = 0; error < 3; error++) {
                outcomes.add(dispatcher.dispatch(BUSY));
            }
            dispatcher.succeeded();
        }

        assertThat(outcomes)
                .containsExactly(
                        Dispatched.RETRIED,
                        Dispatched.PERSISTING,
                        Dispatched.RETRIED,
                        Dispatched.RETRIED,
                        Dispatched.PERSISTING,
                        Dispatched.RETRIED);
        assertThat(dispatcher.retries(PostErrors.code(PostErrors.BUSY))).isEmpty();
    }

    @Test
    void theRowTellsHowOftenAndSinceWhen() {
        ErrorDispatcher<PostException> dispatcher = dispatcher(3, Duration.ZERO);
        for (int second = 0; second < 3; second++) {
            watch.now = NOON.plusSeconds(second);
            assertThat(dispatcher
                            .retries(PostErrors.code(PostErrors.BUSY))
                            .map(RetryRow::isPersisting)
                            .orElse(false))
                    .isFalse();
            dispatcher.dispatch(BUSY);
        }

        RetryRow row = dispatcher.retries(PostErrors.code(PostErrors.BUSY)).orElseThrow();

        assertThat(row.count()).isEqualTo(3);
        assertThat(row.first()).isEqualTo(NOON);
        assertThat(row.last()).isEqualTo(NOON.plusSeconds(2));
        assertThat(row.isPersisting()).isTrue();
        assertThat(dispatcher.retries(PostErrors.code(PostErrors.CLOSED))).isEmpty();
    }

    @Test
    void theLogTellsHowOftenAndSinceWhenToo() {
        ErrorDispatcher<PostException> dispatcher = dispatcher(0, Duration.ZERO);

        dispatcher.dispatch(BUSY);
        watch.now = NOON.plusSeconds(5);
        dispatcher.dispatch(BUSY);

        assertThat(witness.lines)
                .extracting(LogLine::text)
                .last()
                .isEqualTo("retried, 2 in a row since 2026-11-20T12:00:00Z: [post/10 BUSY] come back later"
                        + " (help: https://errors.example.org/post-10)");
    }

    @Test
    void whatPersistsAndNobodyTakesIsLoggedAtWarning() {
        dispatcher(1, Duration.ZERO).dispatch(BUSY);

        assertThat(witness.seen).containsExactly("log WARNING");
    }

    @Test
    void byDefaultTwentyInARowAreTooMany() {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .log(witness::log)
                .build();
        dispatcher.otherwise(witness.takes("general"));
        for (int i = 0; i < 40; i++) {
            dispatcher.dispatch(BUSY);
        }

        assertThat(witness.seen.indexOf("general PostException")).isEqualTo(19);
        assertThat(witness.seen).containsOnlyOnce("general PostException");
    }

    private ErrorDispatcher<PostException> dispatcher(int times, Duration time) {
        return ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .persistingAfter(times)
                .persistingAfter(time)
                .clock(watch)
                .log(witness::log)
                .build();
    }

    /** A clock that stands still until somebody turns its hands. */
    private static final class Watch extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
