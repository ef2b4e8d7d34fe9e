package dev.errorcatalog.devicesync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.SyncException;
import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncConfiguration;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.reset.BreakingSchemaChangeException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.SQLDataException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What happens where a stage fails or is not allowed. */
class FallbackTest {
    private static final String BEFORE = "onBeforeReset [mine=unsynced synced=old]";

    @TempDir
    Path folder;

    private final App app = new App(called -> {});
    private World world;

    @BeforeEach
    void begin() throws Exception {
        world = new World(folder);
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(value = ResetMode.class, mode = EnumSource.Mode.EXCLUDE, names = "MANUAL")
    void aBreakingSchemaChangeIsLeftToTheApp(ResetMode mode) throws Exception {
        world.server().dropField("Note", "colour");
        try (SyncClient client = world.open(app, mode)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onManualReset");
            assertThat(app.manual())
                    .hasCauseInstanceOf(BreakingSchemaChangeException.class)
                    .rootCause()
                    .hasMessage("the server has no Note.colour");
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void anExtraLocalFieldIsAnError() throws Exception {
        world.server().terminateAndEnable();
        SyncConfiguration newer =
                world.device().schema(World.NOTES.with("Note", "size")).reset(app.callbacks(ResetMode.RECOVER));
        try (SyncClient client = SyncClient.open(newer)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onManualReset");
            assertThat(app.manual()).rootCause().hasMessage("the server has no Note.size");
        }
    }

    @Test
    void aSchemaChangeThatBreaksNothingIsRecovered() throws Exception {
        world.server().addField("Note", "size");
        world.server().terminateAndEnable();
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterReset ");
        }
    }

    @Test
    void recoveryForbiddenInModeRecoverIsLeftToTheAppAtOnce() throws Exception {
        world.server().rules().forbidRecovery(true);
        world.server().terminateAndEnable();
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(app.seen()).containsExactly("onManualReset");
            assertThat(app.manual()).hasNoCause();
        }
    }

    @ParameterizedTest
    @CsvSource({"RECOVER_OR_DISCARD, onAfterDiscard", "DISCARD, onAfterReset"})
    void recoveryForbiddenInOtherModesDiscards(ResetMode mode, String callback) throws Exception {
        world.server().rules().forbidRecovery(true);
        world.server().terminateAndEnable();
        try (SyncClient client = world.open(app, mode)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, callback + " [mine=unsynced synced=old] -> [synced=old]");
        }
    }

    @Test
    void aFailedRecoveryLeadsToADiscardInTheSameReset() throws Exception {
        world.server().terminateAndEnable();
        world.damageUnsyncedChanges();
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onAfterDiscard [mine=unsynced synced=old] -> [synced=old]");
            assertThat(client.sync().inStep()).isTrue();
            assertThat(world.backups()).hasSize(1);
        }
    }

    @Test
    void aFailedRecoveryInModeRecoverIsLeftToTheApp() throws Exception {
        world.server().terminateAndEnable();
        world.damageUnsyncedChanges();
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onManualReset");
            assertThat(app.manual())
                    .hasCauseInstanceOf(SQLDataException.class)
                    .rootCause()
                    .hasMessageContaining("MOVE");
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void failingToDownloadAFreshCopyIsAnError() throws Exception {
        world.server().terminateAndEnable();
        world.server().rules().refuseNewFiles(true);
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onManualReset");
            assertThat(app.manual())
                    .hasCauseInstanceOf(SyncException.class)
                    .cause()
                    .hasMessageContaining("no fresh copies today");
            assertThat(app.manual().getSuppressed())
                    .as("recovery had failed before discarding did")
                    .singleElement()
                    .isInstanceOf(SyncException.class);
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void aServerThatIsGoneFailsTheResetAndKeepsTheData() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            world.server().terminateAndEnable();
            app.whenBefore(view -> world.server().close());
            client.sync();
            assertThat(app.seen()).containsExactly(BEFORE, "onManualReset");
            assertThat(app.manual()).hasCauseInstanceOf(ConnectException.class);
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }
}
