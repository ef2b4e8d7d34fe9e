package dev.errorcatalog.runtime.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.dispatch.post.LateException;
import dev.errorcatalog.runtime.dispatch.post.LostException;
import dev.errorcatalog.runtime.dispatch.post.MovedException;
import dev.errorcatalog.runtime.dispatch.post.PostErrors;
import dev.errorcatalog.runtime.dispatch.post.PostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorDispatcherTest {
    private final Witness witness = new Witness();
    private final ErrorDispatcher<PostException> dispatcher = ErrorDispatcher.<PostException>builder(
                    PostErrors::toException)
            .resetMapper(PostErrors::clientReset)
            .log(witness::log)
            .build();

    /** What the wire may say is in the columns fatal and reset; a question mark stands for silence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code | fatal | reset | dispatched | place
            1    | ?     | ?     | HANDLED    | general PostException
            1    | yes   | no    | HANDLED    | general PostException
            2    | ?     | ?     | HANDLED    | late LateException
            3    | ?     | ?     | HANDLED    | late LostException
            999  | ?     | ?     | HANDLED    | general PostException
            10   | ?     | ?     | RETRIED    | log FINE
            10   | no    | ?     | RETRIED    | log FINE
            10   | ?     | no    | RETRIED    | log FINE
            10   | yes   | ?     | HANDLED    | general PostException
            10   | ?     | yes   | HANDLED    | moved MovedException
            208  | ?     | ?     | HANDLED    | moved MovedException
            209  | ?     | ?     | HANDLED    | moved GoneException
            208  | ?     | no    | HANDLED    | moved MovedException
            1    | ?     | yes   | HANDLED    | moved MovedException
            999  | yes   | yes   | HANDLED    | moved MovedException
            """, useHeadersInDisplayName = true)
    void everyErrorGoesToExactlyOnePlace(int code, String fatal, String reset, Dispatched dispatched, String place) {
        dispatcher.on(LateException.class, witness.takes("late"));
        dispatcher.on(MovedException.class, witness.takes("moved"));
        dispatcher.otherwise(witness.takes("general"));
        ErrorReport.Builder report = PostErrors.report(code);
        if (!fatal.equals("?")) {
            report.fatal(fatal.equals("yes"));
        }
        if (!reset.equals("?")) {
            report.resetRequested(reset.equals("yes"));
        }

        assertThat(dispatcher.dispatch(report.build())).isEqualTo(dispatched);
        assertThat(witness.seen).containsExactly(place);
    }

    @Test
    void whatNobodyTakesIsLoggedAtWarningWithItsHelp() {
        ErrorReport report = PostErrors.report(PostErrors.LATE)
                .message("still not here")
                .logUrl("https://logs.example.org/7")
                .build();

        assertThat(dispatcher.dispatch(report)).isEqualTo(Dispatched.LOGGED);

        assertThat(witness.lines).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(Level.WARNING);
            assertThat(line.text())
                    .isEqualTo("[post/2 LATE] still not here"
                            + " (help: https://errors.example.org/post-2, log: https://logs.example.org/7)");
            assertThat(line.exception()).containsInstanceOf(LateException.class);
            assertThat(line.failure()).isEmpty();
        });
    }

    @Test
    void theMostSpecificHandlerGoesFirstHoweverItWasRegistered() {
        dispatcher.on(LostException.class, witness.takes("lost"));
        dispatcher.on(PostException.class, witness.takes("root"));
        dispatcher.on(LateException.class, witness.takes("late"));
        dispatcher.otherwise(witness.takes("general"));

        for (int code : List.of(PostErrors.LOST, PostErrors.LATE, PostErrors.TORN)) {
            dispatcher.dispatch(PostErrors.report(code).build());
        }

        assertThat(witness.seen).containsExactly("lost LostException", "late LateException", "root PostException");
    }

    @Test
    void theNewestHandlerCountsAndTheOneBeforeIsBackWhenItGoes() {
        List<Registration> registrations = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            registrations.add(dispatcher.on(LateException.class, witness.takes(name)));
        }
        ErrorReport report = PostErrors.report(PostErrors.LATE).build();

        dispatcher.dispatch(report);
        registrations.get(1).close();
        dispatcher.dispatch(report);
        registrations.get(2).close();
        registrations.get(2).close();
        dispatcher.dispatch(report);
        registrations.get(0).close();
        dispatcher.dispatch(report);

        assertThat(witness.seen)
                .containsExactly("third LateException", "third LateException", "first LateException", "log WARNING");
    }

    @Test
    void theSameHandlerMayBeThereTwice() {
        Consumer<LateException> handler = witness.takes("same");
        Registration first = dispatcher.on(LateException.class, handler);
        dispatcher.on(LateException.class, handler);

        first.close();
        dispatcher.dispatch(PostErrors.report(PostErrors.LATE).build());

        assertThat(witness.seen).containsExactly("same LateException");
    }

    @Test
    void theNewestGeneralHandlerCountsToo() {
        Registration older = dispatcher.otherwise(witness.takes("older"));
        Registration newer = dispatcher.otherwise(witness.takes("newer"));
        ErrorReport report = PostErrors.report(PostErrors.TORN).build();

        dispatcher.dispatch(report);
        newer.close();
        dispatcher.dispatch(report);
        older.close();
        dispatcher.dispatch(report);

        assertThat(witness.seen).containsExactly("newer PostException", "older PostException", "log WARNING");
    }

    @Test
    void withoutResetMapperAResetIsTheExceptionOfTheCode() {
        ErrorDispatcher<PostException> plain = ErrorDispatcher.of(PostErrors::toException);
        plain.otherwise(witness.takes("general"));

        plain.dispatch(PostErrors.report(PostErrors.LATE).resetRequested(true).build());

        assertThat(witness.seen).containsExactly("general LateException");
    }

    @Test
    void whatIsDeliveredGoesToTheHandlersOnly() {
        dispatcher.otherwise(witness.takes("general"));
        ErrorReport retried = PostErrors.report(PostErrors.BUSY).build();

        assertThat(dispatcher.deliver(PostErrors.toException(retried))).isEqualTo(Dispatched.HANDLED);

        assertThat(witness.seen).containsExactly("general PostException");
        assertThat(dispatcher.retries(PostErrors.code(PostErrors.BUSY))).isEmpty();
    }

    @Test
    void aHandlerMayDispatchRegisterAndGo() {
        List<Registration> own = new ArrayList<>();
        own.add(dispatcher.on(LostException.class, lost -> {
            own.get(0).close();
            dispatcher.on(LateException.class, witness.takes("late"));
            dispatcher.dispatch(lost.report());
            witness.takes("lost").accept(lost);
        }));

        dispatcher.dispatch(PostErrors.report(PostErrors.LOST).build());

        assertThat(witness.seen).containsExactly("late LostException", "lost LostException");
    }

    @Test
    void aDeliveryWorksWithTheHandlersOfItsBeginning() {
        dispatcher.on(LateException.class, late -> {
            dispatcher.otherwise(witness.takes("too late"));
            throw new IllegalStateException();
        });

        assertThat(dispatcher.dispatch(PostErrors.report(PostErrors.LATE).build()))
                .isEqualTo(Dispatched.LOGGED);
        assertThat(witness.seen).containsExactly("log SEVERE");
    }

    @Test
    void missingHandlersAreRefusedAtOnce() {
        assertThatThrownBy(() -> dispatcher.otherwise(none())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> dispatcher.on(LateException.class, none())).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> ErrorDispatcher.<PostException>of(none())).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void negativeLimitsAreRefused(int limit) {
        DispatcherBuilder<PostException> builder = ErrorDispatcher.builder(PostErrors::toException);

        assertThatThrownBy(() -> builder.persistingAfter(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.persistingAfter(Duration.ofSeconds(limit)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}
