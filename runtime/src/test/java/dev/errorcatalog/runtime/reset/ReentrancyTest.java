package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Callbacks that call back: a clear exception, an answer at once, never a deadlock. */
class ReentrancyTest {
    private enum Call {
        RESET,
        RESUME,
        RESET_REALM,
        INITIATE,
        CLOSE,
        DOWNLOADS_COMPLETE
    }

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @ParameterizedTest
    @EnumSource(value = Call.class, names = "DOWNLOADS_COMPLETE", mode = EnumSource.Mode.EXCLUDE)
    void refusedInBefore(Call call) {
        Required earlier = earlier();
        ClientReset<TextStore.View, Required> config =
                ClientReset.<TextStore.View, Required>discard().onBeforeReset(before -> refuses(call, earlier));

        assertThat(reset(config)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).containsExactly("refused");
    }

    @ParameterizedTest
    @EnumSource(value = Call.class, names = "DOWNLOADS_COMPLETE", mode = EnumSource.Mode.EXCLUDE)
    void refusedInAfter(Call call) {
        Required earlier = earlier();
        ClientReset<TextStore.View, Required> config =
                ClientReset.<TextStore.View, Required>discard().onAfterReset((before, after) -> refuses(call, earlier));

        assertThat(reset(config)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).containsExactly("refused");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anotherThreadThatACallbackWaitsForGetsItsAnswerAtOnce(Call call, String answer) {
        Required earlier = earlier();
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onAfterReset((before, after) -> play.seen.add(
                        CompletableFuture.supplyAsync(() -> call(call, earlier)).join()));

        assertThat(reset(config)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).containsExactly(answer);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(Call.RESET, "JOINED"),
                Arguments.of(Call.RESUME, "JOINED"),
                Arguments.of(Call.RESET_REALM, "BUSY"),
                Arguments.of(Call.INITIATE, "NOT_AVAILABLE"),
                Arguments.of(Call.CLOSE, "closed"),
                Arguments.of(Call.DOWNLOADS_COMPLETE, "false"));
    }

    @ParameterizedTest
    @CsvSource({
        "RESET,              DISCARDED",
        "RESUME,             MANUAL",
        "RESET_REALM,        DONE",
        "INITIATE,           DONE",
        "CLOSE,              closed",
        "DOWNLOADS_COMPLETE, true"
    })
    void theManualCallbackMayCallAnything(Call call, String answer) {
        ClientReset<TextStore.View, Required> config =
                ClientReset.manual(required -> play.seen.add("answer " + call(call, required)));

        assertThat(reset(config)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).endsWith("answer " + answer);
        assertThat(play.unhandled).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"RESET", "RESUME"})
    void theManualCallbackIsNotCalledWithinItself(Call call) throws IOException {
        play.store.failing("pause", new IOException("no pause"));
        ClientReset<TextStore.View, Required> config = ClientReset.manual(
                required -> play.seen.add(required.resetRealm().kind() + ", " + againInAnotherThreadToo(call)));

        assertThat(reset(config)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).containsExactly("FAILED, MANUAL, MANUAL");
        assertThat(play.unhandled).isEmpty();
        assertThat(play.coordinator(ResetMode.MANUAL).resume()).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual)
                .singleElement()
                .satisfies(e -> assertThat(e.resetRealm()).hasToString("DONE"));
    }

    @Test
    void norIsWhatTakesItsPlace() {
        List<ResetOutcome> outcomes = new ArrayList<>();
        ClientResetCoordinator<TextStore.View, Required> coordinator = ClientResetCoordinator.of(
                play.store,
                ClientReset.discard(),
                Required::new,
                required -> outcomes.add(play.coordinator(ClientReset.manual(e -> play.manual(e)))
                        .resume()));
        play.store.failing("download", new IOException("no download"));

        coordinator.reset(Play.REPORT, Play.ALL, ResetConditions.none());
        assertThat(outcomes).containsExactly(ResetOutcome.MANUAL);
        assertThat(play.manual).isEmpty();
    }

    @Test
    void aStoreThatResumesInTheSameThreadIsNoCallback() {
        play.store.on("resume", () -> play.seen.add(call(Call.RESUME, earlier())));

        assertThat(reset(ClientReset.discard())).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).contains("JOINED");
    }

    @Test
    void otherStoresAreNobodysBusiness() throws IOException {
        Play other = new Play(Files.createDirectory(folder.resolve("other")));
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onBeforeReset(
                        before -> play.seen.add(other.reset(ResetMode.DISCARD).toString()));

        reset(config);
        assertThat(play.seen).containsExactly("DISCARDED");
    }

    @Test
    void downloadsThatCompleteWhileTheCallbackRunsAreCounted() throws IOException {
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onAfterReset((before, after) -> play.seen.add(call(Call.DOWNLOADS_COMPLETE, earlier())));

        reset(config);
        assertThat(play.seen).contains("false");
        assertThat(play.journal()).isEmpty();
    }

    @Test
    void downloadsThatCompletedBeforeTheNewFileWasThereAreNot() throws IOException {
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onBeforeReset(before -> play.coordinator(ResetMode.DISCARD).downloadsComplete());

        reset(config);
        assertThat(play.journal()).contains("step=DONE");
    }

    private void refuses(Call call, Required earlier) {
        assertThatThrownBy(() -> call(call, earlier))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("not in a before or after callback of a client reset of ")
                .hasMessageEndingWith("notes.db");
        play.seen.add("refused");
    }

    /** A manual reset that is pending, of which the app kept the exception. */
    private Required earlier() {
        ManualReset manual = new PendingManualReset(
                play.store,
                play.disk,
                new ResetFiles(Play.realPath(play.store.path())),
                PendingReset.begin(
                        Instant.EPOCH,
                        ResetMode.MANUAL,
                        Reason.of(Play.OTHER),
                        Set.of(),
                        Set.of(),
                        ResetStrategy.MANUAL,
                        "1"),
                true);
        return new Required(
                Play.OTHER.toBuilder().detail(ClientResetRequired.FIELD, manual).build());
    }

    private String call(Call call, Required required) {
        ClientResetCoordinator<TextStore.View, Required> coordinator = play.coordinator(ResetMode.DISCARD);
        return switch (call) {
            case RESET ->
                coordinator.reset(Play.REPORT, Play.ALL, ResetConditions.none()).toString();
            case RESUME -> coordinator.resume().toString();
            case RESET_REALM -> required.resetRealm().toString();
            case INITIATE -> ClientResets.initiate(play.store.path()).toString();
            case CLOSE -> {
                ClientResets.refuseInCallback(play.store.path());
                yield "closed";
            }
            case DOWNLOADS_COMPLETE -> Boolean.toString(coordinator.downloadsComplete());
        };
    }

    private String againInAnotherThreadToo(Call call) {
        ClientResetCoordinator<TextStore.View, Required> manual = play.coordinator(ResetMode.MANUAL);
        Supplier<ResetOutcome> again = () ->
                call == Call.RESET ? manual.reset(Play.REPORT, Play.ALL, ResetConditions.none()) : manual.resume();
        return again.get() + ", " + CompletableFuture.supplyAsync(again).join();
    }

    private ResetOutcome reset(ClientReset<TextStore.View, Required> config) {
        return play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none());
    }
}
