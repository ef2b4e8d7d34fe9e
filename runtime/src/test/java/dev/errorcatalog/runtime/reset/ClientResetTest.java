package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an app can set, and which of it is called. */
class ClientResetTest {
    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @Test
    void everyModeKnowsItself() {
        for (ResetMode mode : ResetMode.values()) {
            assertThat(play.config(mode).mode()).isEqualTo(mode);
        }
    }

    @Test
    void oneCallbackServesEitherEnd() {
        RecoverOrDiscardReset<TextStore.View, Required> config =
                ClientReset.<TextStore.View, Required>recoverOrDiscard()
                        .onAfterReset((before, after, how) -> play.seen.add(how + " " + after));

        assertThat(reset(config)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(reset(config)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).containsExactly("RECOVER = server,+ mine", "DISCARD = server");
    }

    @Test
    void theSpecificCallbackGoesFirst() {
        RecoverOrDiscardReset<TextStore.View, Required> config =
                ClientReset.<TextStore.View, Required>recoverOrDiscard()
                        .onAfterRecovery((before, after) -> play.seen.add("specific"))
                        .onAfterReset((before, after, how) -> play.seen.add("any " + how));

        reset(config);
        reset(config);
        assertThat(play.seen).containsExactly("specific", "any DISCARD");
    }

    @Test
    void oneStageTellsHowAsWell() {
        reset(ClientReset.<TextStore.View, Required>discard()
                .onAfterReset((before, after, how) -> play.seen.add("any " + how)));

        assertThat(play.seen).containsExactly("any DISCARD");
    }

    @Test
    void aSettingChangesACopy() {
        OneStageReset<TextStore.View, Required> plain = ClientReset.discard();
        plain.onAfterReset((before, after) -> play.seen.add("after"));

        reset(plain);
        assertThat(play.seen).isEmpty();
    }

    @Test
    void withoutCallbacksNoViewIsOpened() {
        assertThat(reset(ClientReset.recoverOrDiscard())).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.calls).doesNotContain("frozen", "live");
    }

    private ResetOutcome reset(ClientReset<TextStore.View, Required> config) {
        return play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none());
    }
}
