package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.CallbackFailedException;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.LateException;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever throws, wherever: nothing gets out of the dispatcher, and nothing is silent. */
class ThrowablesTest {
    private static final ErrorReport LATE =
            PostErrors.report(PostErrors.LATE).message("text").build();

    private final Witness witness = new Witness();

    static Stream<Named<Throwable>> throwables() {
        return Stream.of(
                Named.of("RuntimeException", new IllegalStateException("why")),
                Named.of("a checked one, not declared", new IOException("why")),
                Named.of("Error", new AssertionError("why")),
                Named.of("StackOverflowError", overflow()),
                Named.of("InterruptedException, not declared", new InterruptedException("why")),
                Named.of("one that cannot tell", new Mute()),
                Named.of("one that tells too much", new RuntimeException("\u001B[2J\n".repeat(1_000_000))));
    }

    @AfterEach
    void theFlagIsForTheNextTestToo() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofASpecificHandlerTheGeneralOneHearsOnce(Throwable thrown) {
        List<PostException> heard = new ArrayList<>();
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.on(LateException.class, witness.throwing("late", thrown));
        dispatcher.otherwise(heard::add);

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.HANDLED);

        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("late LateException", "log SEVERE");
        assertThat(heard).singleElement().satisfies(exception -> {
            assertThat(exception.report()).isSameAs(LATE);
            assertThat(exception.getSuppressed())
                    .singleElement()
                    .isInstanceOfSatisfying(CallbackFailedException.class, failed -> {
                        assertThat(failed.callback()).isEqualTo("on(LateException)");
                        assertThat(failed.getCause()).isSameAs(thrown);
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofASpecificHandlerWithoutAGeneralOneTheLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.on(LateException.class, witness.throwing("late", thrown));

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("late LateException", "log SEVERE");
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofTheGeneralHandlerOnlyTheLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.otherwise(witness.throwing("general", thrown));

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("general LateException", "log SEVERE");
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofBothHandlersTheLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.on(LateException.class, witness.throwing("late", thrown));
        dispatcher.otherwise(witness.throwing("general", thrown));

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

        assertThat(witness.seen)
                .containsExactly("late LateException", "log SEVERE", "general LateException", "log SEVERE");
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofTheMapperTheLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(report -> {
                    throw Witness.sneaky(thrown);
                })
                .log(witness::log)
                .build();
        dispatcher.otherwise(witness.takes("general"));

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("log SEVERE");
        assertThat(witness.lines.get(0).failure()).containsSame(thrown);
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofTheResetMapperTheLogHearsAndTheHandlersGetTheCodesException(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .resetMapper(report -> {
                    throw Witness.sneaky(thrown);
                })
                .log(witness::log)
                .build();
        dispatcher.otherwise(witness.takes("general"));

        assertThat(dispatcher.dispatch(
                        PostErrors.report(PostErrors.LATE).resetRequested(true).build()))
                .isEqualTo(Dispatched.HANDLED);

        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("log SEVERE", "general LateException");
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofTheLogTheDefaultLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .log(witness.throwing("log", thrown))
                .build();
        try (LoggedRecords records = new LoggedRecords()) {
            assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

            assertThat(records.texts())
                    .containsExactly("WARNING [post/2 LATE] text (help: https://errors.example.org/post-2)");
        }
        assertInterruptIsKept(thrown);
        assertThat(witness.seen).containsExactly("log LogLine");
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void ofTheClockTheLogHears(Throwable thrown) {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .clock(new BrokenClock(thrown))
                .log(witness::log)
                .build();

        assertThat(dispatcher.dispatch(PostErrors.report(PostErrors.BUSY).build()))
                .isEqualTo(Dispatched.LOGGED);

        assertInterruptIsKept(thrown);
        assertThat(witness.levels()).containsExactly(Level.SEVERE);
    }

    @Test
    void aMapperThatAnswersNullIsLogged() {
        ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(report -> none())
                .log(witness::log)
                .build();

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.LOGGED);

        assertThat(witness.lines)
                .singleElement()
                .hasToString("SEVERE the mapper answered null, given [\"post\"/2 ?] text");
    }

    @Test
    void theLogNamesTheCallbackWhatItThrewAndWhere() {
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.on(LateException.class, late -> {
            throw new IllegalStateException("two\nlines");
        });

        dispatcher.dispatch(LATE);

        assertThat(witness.lines).singleElement().satisfies(line -> {
            assertThat(line.text())
                    .startsWith("on(LateException) threw java.lang.IllegalStateException: two\\u000Alines"
                            + " at dev.errorcatalog.runtime.dispatch.ThrowablesTest.")
                    .endsWith(", given [post/2 LATE] text (help: https://errors.example.org/post-2)");
            assertThat(line.exception()).containsInstanceOf(LateException.class);
            assertThat(line.failure()).containsInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void aHandlerThatThrowsWhatItWasGivenIsNoCircleForTheLog() {
        List<PostException> heard = new ArrayList<>();
        ErrorDispatcher<PostException> dispatcher = dispatcher();
        dispatcher.on(LateException.class, late -> {
            throw late;
        });
        dispatcher.otherwise(heard::add);

        assertThat(dispatcher.dispatch(LATE)).isEqualTo(Dispatched.HANDLED);
        assertThat(heard).hasSize(1);
    }

    @Test
    void nothingAtAllIsAnErrorToo() {
        ErrorDispatcher<PostException> dispatcher = dispatcher();

        assertThat(dispatcher.dispatch(none())).isEqualTo(Dispatched.LOGGED);
        assertThat(dispatcher.deliver(none())).isEqualTo(Dispatched.LOGGED);

        assertThat(witness.levels()).containsExactly(Level.WARNING, Level.SEVERE);
    }

    private ErrorDispatcher<PostException> dispatcher() {
        return ErrorDispatcher.<PostException>builder(PostErrors::toException)
                .log(witness::log)
                .build();
    }

    private static void assertInterruptIsKept(Throwable thrown) {
        assertThat(Thread.currentThread().isInterrupted()).isEqualTo(thrown instanceof InterruptedException);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int dive(int depth) {
        return dive(depth + 1) + 1;
    }

    private static Throwable overflow() {
        try {
            return new AssertionError(dive(0));
        } catch (StackOverflowError e) {
            return e;
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    /** Throws even when it is asked what it is. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new UnsupportedOperationException();
        }
    }
}
