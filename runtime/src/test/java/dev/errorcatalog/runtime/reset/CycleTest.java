package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of Realm Core's client resets against running in circles, and on servers that prohibit recovery. */
class CycleTest {
    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @Test
    void aSuccessfulResetAddsAFlagAndDownloadsRemoveIt() throws IOException {
        play.reset(ResetMode.DISCARD);

        assertThat(play.journal()).contains("step=DONE", "stage=DISCARD");
        assertThat(play.coordinator(ResetMode.DISCARD).downloadsComplete()).isTrue();
        assertThat(play.journal()).isEmpty();
        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
    }

    @Test
    void aFailedResetLeavesTheFlag() throws IOException {
        fail(ResetMode.DISCARD);

        assertThat(play.journal()).contains("step=MANUAL", "tried=DISCARD");
    }

    @Test
    void discardAfterAFailedDiscardIsAnError() {
        fail(ResetMode.DISCARD);

        endsInACycle(ResetMode.DISCARD, "[DISCARD]");
    }

    @Test
    void recoverAfterAFailedRecoverIsAnError() {
        fail(ResetMode.RECOVER);

        endsInACycle(ResetMode.RECOVER, "[RECOVER]");
    }

    @Test
    void recoverAfterAFailedDiscardIsAnError() {
        fail(ResetMode.DISCARD);

        endsInACycle(ResetMode.RECOVER, "[DISCARD]");
    }

    @Test
    void recoverOrDiscardAfterAFailedDiscardIsAnError() {
        fail(ResetMode.DISCARD);

        endsInACycle(ResetMode.RECOVER_OR_DISCARD, "[DISCARD]");
    }

    @Test
    void recoverOrDiscardAfterAFailedRecoverIsDowngradedToDiscard() {
        fail(ResetMode.RECOVER);

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.store.calls).doesNotContain("recover");
    }

    @Test
    void discardAfterAFailedRecoverIsNoError() {
        fail(ResetMode.RECOVER);

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
    }

    @Test
    void aRecoveryThatTheServerDoesNotAcceptIsFollowedByADiscard() {
        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.DISCARDED);

        endsInACycle(ResetMode.RECOVER_OR_DISCARD, "[RECOVER, DISCARD]");
    }

    @Test
    void anotherErrorClearsTheFlag() throws IOException {
        fail(ResetMode.RECOVER);

        assertThat(play.coordinator(ResetMode.RECOVER).reset(Play.OTHER, Play.ALL, ResetConditions.none()))
                .isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.journal()).contains("code=209", "tried=\n");
    }

    @Test
    void manualIsNeverACycle() {
        fail(ResetMode.RECOVER_OR_DISCARD);

        assertThat(play.reset(ResetMode.MANUAL)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(1)).hasMessage("bad ident");
    }

    @Test
    void recoverBecomesManualWhereTheServerProhibitsRecovery() {
        assertThat(prohibited(ResetMode.RECOVER)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).containsExactly("manual");
        assertThat(play.store.calls).isEmpty();
    }

    @Test
    void recoverOrDiscardBecomesDiscardWhereTheServerProhibitsRecovery() {
        assertThat(prohibited(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.store.calls).doesNotContain("recover");
    }

    @Test
    void aBreakingSchemaChangeLeavesManualOnly() {
        ResetConditions breaking = ResetConditions.none().withBreakingSchemaChange();

        assertThat(play.coordinator(ResetMode.RECOVER_OR_DISCARD).reset(Play.REPORT, Play.ALL, breaking))
                .isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).containsExactly("manual");
    }

    @Test
    void aBreakingSchemaChangeThatTheDownloadFindsLeavesManualOnly() throws IOException {
        BreakingSchemaChangeException breaking = new BreakingSchemaChangeException("no such column");
        play.store.failing("download", breaking);

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.store.calls).containsOnlyOnce("download");
        assertThat(play.manual.get(0)).hasCause(breaking);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
    }

    private void fail(ResetMode mode) {
        play.store.failing("download", new IOException("one")).failing("download", new IOException("two"));
        assertThat(play.reset(mode)).isEqualTo(ResetOutcome.MANUAL);
        play.store.happensNoMore();
    }

    private void endsInACycle(ResetMode mode, String tried) {
        int before = play.store.calls.size();

        assertThat(play.reset(mode)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.store.calls).hasSize(before);
        assertThat(play.manual.get(play.manual.size() - 1).getCause())
                .hasMessage("the server asks for it again, after: " + tried);
    }

    private ResetOutcome prohibited(ResetMode mode) {
        return play.coordinator(mode)
                .reset(Play.REPORT, Play.ALL, ResetConditions.none().withRecoveryForbidden());
    }
}
