package dev.errorcatalog.devicesync.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reset after a reset, and a reset that was stopped. */
class RepeatedResetTest {
    private static final String BEFORE = "onBeforeReset [mine=unsynced synced=old]";
    private static final String RECOVERED = "[mine=unsynced synced=old] -> [mine=unsynced synced=old]";
    private static final String DISCARDED = "[mine=unsynced synced=old] -> [synced=old]";

    @TempDir
    Path folder;

    private final App app = new App(called -> {});
    private World world;

    @BeforeEach
    void begin() throws Exception {
        world = new World(folder);
        world.server().terminateAndEnable();
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    @Test
    void aRealmCanBeResetTwice() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(client.sync().inStep()).isTrue();
            world.server().terminateAndEnable();
            client.sync();
            assertThat(client.sync().inStep()).isTrue();
        }
        assertThat(app.seen())
                .containsExactly(BEFORE, "onAfterReset " + RECOVERED, BEFORE, "onAfterReset " + RECOVERED);
    }

    @Test
    void aStoreThatIsBeingResetIsNotOpened() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> world.open(app, ResetMode.RECOVER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INTERRUPTED");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pendingClientResetsAreClearedWhenDownloadsAreComplete() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            client.sync();
        }
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            assertThat(client.resumed()).isEqualTo(ResetOutcome.NOTHING);
            world.server().terminateAndEnable();
            client.sync();
        }
        assertThat(app.seen()).hasSize(4).last().isEqualTo("onAfterReset " + RECOVERED);
    }

    @Test
    void recoverAgainBeforeDownloadsAreCompleteIsAnErrorInModeRecover() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            world.server().terminateAndEnable();
            client.sync();
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
        assertThat(app.seen()).containsExactly(BEFORE, "onAfterReset " + RECOVERED, "onManualReset");
    }

    @Test
    void recoverOrDiscardGoesDownToDiscardBeforeDownloadsAreComplete() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            client.sync();
            world.server().terminateAndEnable();
            client.sync();
            assertThat(client.sync().inStep()).isTrue();
        }
        assertThat(app.seen())
                .containsExactly(BEFORE, "onAfterRecovery " + RECOVERED, BEFORE, "onAfterDiscard " + DISCARDED);
    }

    @Test
    void aDifferentErrorIsNoCycle() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            world.server().rules().resetCode(217);
            world.server().terminateAndEnable();
            client.sync();
        }
        assertThat(app.seen())
                .containsExactly(BEFORE, "onAfterReset " + RECOVERED, BEFORE, "onAfterReset " + RECOVERED);
    }

    @Test
    void anInterruptedResetCanRecoverOnTheNextSession() throws Exception {
        app.whenBefore(view -> Thread.currentThread().interrupt());
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(Thread.interrupted()).as("the flag is still set").isTrue();
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
        assertThat(app.seen()).containsExactly(BEFORE);

        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            assertThat(client.resumed()).isEqualTo(ResetOutcome.RECOVERED);
            assertThat(client.sync().inStep()).isTrue();
            assertThat(world.serverNotes()).isEqualTo("[mine=unsynced synced=old]");
        }
        assertThat(app.seen()).containsExactly(BEFORE, "onAfterReset " + RECOVERED);
    }

    @Test
    void anInterruptedResetCanRecoverOnSessionRestart() throws Exception {
        app.whenBefore(view -> Thread.currentThread().interrupt());
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(Thread.interrupted()).isTrue();
            client.sync();
            assertThat(client.sync().inStep()).isTrue();
        }
        assertThat(app.seen()).containsExactly(BEFORE, "onAfterReset " + RECOVERED);
    }
}
