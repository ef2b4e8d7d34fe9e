package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupt stops a reset where it is, keeps the flag, and costs nothing. */
class InterruptTest {
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

    @Test
    void aThreadThatIsInterruptedBeforeDoesNothing() throws IOException {
        Thread.currentThread().interrupt();

        isInterrupted(play.reset(ResetMode.RECOVER_OR_DISCARD));
        assertThat(play.seen).isEmpty();
        assertThat(play.files()).isEmpty();
        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.RECOVERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frozen", "live"})
    void whatWasNotShownAfterwardsIsShownLater(String view) {
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onAfterReset((before, after) -> play.seen.add("discarded"));
        play.store.failing(view, new InterruptedException());

        isInterrupted(play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none()));
        assertThat(play.seen).isEmpty();
        assertThat(play.coordinator(config).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).containsExactly("discarded");
        assertThat(play.unhandled).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasShownIsNotShownAgainWhenItsViewsDoNotClose(boolean throwsInterrupt) throws IOException {
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>recover()
                .onAfterReset((before, after) -> {
                    play.seen.add("recovered");
                    Thread.currentThread().interrupt();
                    if (throwsInterrupt) {
                        throw new InterruptedException("callback");
                    }
                });
        play.store.failing("close", new IOException("closed by interrupt"));
        play.store.failing("close", new InterruptedException("close"));

        assertThat(play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none()))
                .isEqualTo(ResetOutcome.RECOVERED);
        assertThat(Thread.interrupted()).as("the flag").isTrue();
        assertThat(play.journal()).contains("step=DONE");
        assertThat(play.coordinator(config).resume()).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.seen).containsExactly("recovered");
        assertThat(play.unhandled).hasSize(throwsInterrupt ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "download", "recover", "resume"})
    void aStoreThatIsInterruptedGoesOnLater(String method) throws IOException {
        play.store.failing(method, new InterruptedException());

        isInterrupted(play.reset(ResetMode.RECOVER_OR_DISCARD));
        assertThat(play.seen).hasSize(1);
        assertThat(play.store.calls).last().isEqualTo("resume");
        assertThat(play.coordinator(ResetMode.RECOVER_OR_DISCARD).resume()).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.seen).hasSize(2);
        assertThat(play.unhandled).isEmpty();
    }

    @Test
    void whatWasNotShownToTheAppIsShownLater() {
        play.store.failing("frozen", new InterruptedException());

        isInterrupted(play.reset(ResetMode.RECOVER));
        assertThat(play.seen).isEmpty();
        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.seen).hasSize(2);
    }

    @Test
    void aFlagThatTheCallbackBeforeSetsStopsBeforeAnythingIsDone() {
        ClientReset<TextStore.View, Required> config = ClientReset.<TextStore.View, Required>discard()
                .onBeforeReset(before -> Thread.currentThread().interrupt());

        isInterrupted(play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none()));
        assertThat(play.store.calls).doesNotContain("pause");
        assertThat(play.coordinator(config).resume()).isEqualTo(ResetOutcome.DISCARDED);
    }

    @Test
    void aFlagThatIsSetDuringTheSwapStopsBeforeTheApp() throws IOException {
        play.disk = new WatchedDisk((n, name) -> {
            if (name.equals("move fresh")) {
                Thread.currentThread().interrupt();
            }
        });

        isInterrupted(play.reset(ResetMode.DISCARD));
        assertThat(play.seen).hasSize(1);
        assertThat(play.store.lines()).containsExactly("= server");
        assertThat(play.store.calls).last().isEqualTo("resume");
        assertThat(play.coordinator(ResetMode.DISCARD).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).hasSize(2);
    }

    @Test
    void aChannelThatWasClosedIsAnInterruptAsWell() {
        play.store.failing("download", new ClosedByInterruptException());

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.INTERRUPTED);
        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.RECOVERED);
    }

    @Test
    void aFailureOfAStoreThatSawTheFlagIsNone() {
        play.store.on("download", () -> {
            Thread.currentThread().interrupt();
            throw new IOException("wrapped by a library");
        });

        isInterrupted(play.reset(ResetMode.RECOVER_OR_DISCARD));
        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.RECOVERED);
    }

    @Test
    void aTimeoutIsNoInterrupt() {
        play.store.failing("download", new SocketTimeoutException());

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
    }

    @Test
    void anInterruptIsNoAttemptThatFailed() {
        for (int times = 0; times < 10; times++) {
            play.store.failing("download", new InterruptedException());
            isInterrupted(play.reset(ResetMode.RECOVER_OR_DISCARD));
        }

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.seen).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void atAnyOperationOfTheDiskItLeavesTheJournalTrue(ResetMode mode) throws IOException {
        int stopped = 0;
        int operations = play.operationsOf(mode);
        for (int n = 1; n <= operations; n++) {
            play = new Play(Files.createDirectory(folder.resolve(mode + "-" + n)));
            play.disk = interruptingAt(n);
            ResetOutcome outcome = play.reset(mode);
            assertThat(Thread.interrupted()).as("flag after operation %s", n).isTrue();

            play.disk = WatchedDisk.healthy();
            if (outcome == ResetOutcome.INTERRUPTED) {
                stopped++;
                outcome = play.reset(mode);
            }
            assertThat(outcome).as("interrupted at operation %s", n).isEqualTo(done(mode));
            assertThat(play.seen).as("operation %s", n).hasSize(mode == ResetMode.MANUAL ? 1 : 2);
        }
        assertThat(stopped).isGreaterThanOrEqualTo(mode == ResetMode.MANUAL ? 0 : 30);
    }

    private static WatchedDisk interruptingAt(int operation) {
        return new WatchedDisk((n, name) -> {
            if (n == operation) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static ResetOutcome done(ResetMode mode) {
        return switch (mode) {
            case RECOVER_OR_DISCARD, RECOVER -> ResetOutcome.RECOVERED;
            case DISCARD -> ResetOutcome.DISCARDED;
            case MANUAL -> ResetOutcome.MANUAL;
        };
    }

    private static void isInterrupted(ResetOutcome outcome) {
        assertThat(outcome).isEqualTo(ResetOutcome.INTERRUPTED);
        assertThat(Thread.interrupted()).as("the flag").isTrue();
    }
}
