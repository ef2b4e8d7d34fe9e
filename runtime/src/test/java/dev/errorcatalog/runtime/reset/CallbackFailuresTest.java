package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.CallbackFailedException;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every callback of every mode throws everything: 4 x 4 x 5, as far as a mode has the callback. */
class CallbackFailuresTest {
    private static final List<Supplier<Throwable>> THROWABLES = List.of(
            () -> new IllegalStateException("unchecked"),
            () -> new IOException("checked"),
            () -> new AssertionError("error"),
            StackOverflowError::new,
            () -> new InterruptedException("interrupt"));

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @AfterEach
    void theFlagIsOfThisTestOnly() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("modesAndThrowables")
    void beforeForbidsTheReset(ResetMode mode, Throwable thrown) throws IOException {
        ClientReset<TextStore.View, Required> config = throwing(mode, "before", thrown);

        assertThat(reset(config)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
        assertThat(play.store.calls).doesNotContain("pause", "download");
        if (mode == ResetMode.MANUAL) {
            assertThat(play.manual).singleElement().satisfies(e -> assertThat(e).hasNoCause());
        } else {
            assertThat(play.seen).containsExactly("manual");
            assertThat(play.manual).singleElement().satisfies(e -> assertThat(e).hasCause(thrown));
            flagIsSetAfter(thrown);
        }
    }

    @ParameterizedTest
    @MethodSource("modesAndThrowables")
    void afterRecoveryChangesNothing(ResetMode mode, Throwable thrown) throws IOException {
        ClientReset<TextStore.View, Required> config = throwing(mode, "after", thrown);
        boolean recovers = mode == ResetMode.RECOVER || mode == ResetMode.RECOVER_OR_DISCARD;

        ResetOutcome outcome = reset(config);

        if (recovers) {
            assertThat(outcome).isEqualTo(ResetOutcome.RECOVERED);
            assertThat(play.store.lines()).containsExactly("= server", "+ mine");
            reportedAsFailureOf(mode == ResetMode.RECOVER ? "onAfterReset" : "onAfterRecovery", thrown);
        } else {
            assertThat(outcome).isNotEqualTo(ResetOutcome.RECOVERED);
        }
    }

    @ParameterizedTest
    @MethodSource("modesAndThrowables")
    void afterDiscardChangesNothing(ResetMode mode, Throwable thrown) throws IOException {
        ClientReset<TextStore.View, Required> config = throwing(mode, "after", thrown);
        boolean discards = mode == ResetMode.DISCARD || mode == ResetMode.RECOVER_OR_DISCARD;
        play.store.failing("recover", new IOException("no recovery"));

        ResetOutcome outcome = reset(config);

        if (discards) {
            assertThat(outcome).isEqualTo(ResetOutcome.DISCARDED);
            assertThat(play.store.lines()).containsExactly("= server");
            reportedAsFailureOf(mode == ResetMode.DISCARD ? "onAfterReset" : "onAfterDiscard", thrown);
        } else {
            assertThat(outcome).isEqualTo(ResetOutcome.MANUAL);
        }
    }

    @ParameterizedTest
    @MethodSource("modesAndThrowables")
    void manualKeepsTheFile(ResetMode mode, Throwable thrown) throws IOException {
        ClientReset<TextStore.View, Required> config = throwing(mode, "manual", thrown);
        IOException first = new IOException("first");
        IOException second = new IOException("second");
        play.store.failing("download", first).failing("download", second);

        assertThat(reset(config)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
        assertThat(play.manual).hasSize(1);
        assertThat(play.unhandled).isEqualTo(play.manual);
        Throwable[] suppressed = play.unhandled.get(0).getSuppressed();
        assertThat(suppressed[suppressed.length - 1])
                .isInstanceOf(CallbackFailedException.class)
                .hasMessage("the callback onManualReset failed")
                .hasCause(thrown);
        flagIsSetAfter(thrown);
    }

    static Stream<Arguments> modesAndThrowables() {
        return Stream.of(ResetMode.values())
                .flatMap(mode -> THROWABLES.stream()
                        .map(Supplier::get)
                        .map(thrown ->
                                Arguments.of(mode, Named.of(thrown.getClass().getSimpleName(), thrown))));
    }

    private ResetOutcome reset(ClientReset<TextStore.View, Required> config) {
        return play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none());
    }

    private void reportedAsFailureOf(String callback, Throwable thrown) {
        assertThat(play.manual).isEmpty();
        assertThat(play.unhandled).singleElement().satisfies(e -> {
            assertThat(e.getCause())
                    .isInstanceOfSatisfying(
                            CallbackFailedException.class,
                            failed -> assertThat(failed.callback()).isEqualTo(callback))
                    .hasCause(thrown);
            assertThat(e.manualReset()).isEmpty();
            assertThat(e.backupExists()).isFalse();
            assertThat(e.resetRealm()).hasToString("NOT_AVAILABLE");
        });
        flagIsSetAfter(thrown);
    }

    private static void flagIsSetAfter(Throwable thrown) {
        assertThat(Thread.currentThread().isInterrupted()).isEqualTo(thrown instanceof InterruptedException);
    }

    private ClientReset<TextStore.View, Required> throwing(ResetMode mode, String callback, Throwable thrown) {
        BeforeReset<TextStore.View> before = view -> throwIf(callback.equals("before"), thrown);
        AfterReset<TextStore.View> after = (old, now) -> throwIf(callback.equals("after"), thrown);
        ManualResetHandler<Required> manual = required -> {
            play.manual(required);
            throwIf(callback.equals("manual"), thrown);
        };
        return switch (mode) {
            case RECOVER_OR_DISCARD ->
                ClientReset.<TextStore.View, Required>recoverOrDiscard()
                        .onBeforeReset(before)
                        .onAfterRecovery(after)
                        .onAfterDiscard(after)
                        .onManualReset(manual);
            case RECOVER ->
                ClientReset.<TextStore.View, Required>recover()
                        .onBeforeReset(before)
                        .onAfterReset(after)
                        .onManualReset(manual);
            case DISCARD ->
                ClientReset.<TextStore.View, Required>discard()
                        .onBeforeReset(before)
                        .onAfterReset(after)
                        .onManualReset(manual);
            case MANUAL -> ClientReset.manual(manual);
        };
    }

    private static void throwIf(boolean isThis, Throwable thrown) {
        if (isThis) {
            Sneaky.throwIt(thrown);
        }
    }
}
