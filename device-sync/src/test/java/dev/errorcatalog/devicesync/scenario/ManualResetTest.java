package dev.errorcatalog.devicesync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.ClientResetRequiredException;
import dev.errorcatalog.devicesync.SyncException;
import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.reset.ClientResets;
import dev.errorcatalog.runtime.reset.ManualResetResult.Kind;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual stage: what the app can do with the exception that it is given. */
class ManualResetTest {
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
    void resetRealmRefusesWhileTheStoreIsOpen() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            client.sync();
            assertThat(app.manual().resetRealm().kind()).isEqualTo(Kind.STORE_OPEN);
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void afterResetRealmTheNextOpenDownloadsEverything() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            client.sync();
        }
        assertThat(app.manual().resetRealm().kind()).isEqualTo(Kind.DONE);
        assertThat(world.device().file()).doesNotExist();
        assertThat(app.manual().backupExists()).isTrue();
        assertThat(app.manual().resetRealm().kind()).isEqualTo(Kind.ALREADY_DONE);

        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            assertThat(client.resumed()).isEqualTo(ResetOutcome.NOTHING);
            assertThat(client.sync().inStep()).isTrue();
            assertThat(World.notes(client)).isEqualTo("[synced=old]");
            StoreView backup = client.store().frozen(app.manual().backupPath().orElseThrow());
            assertThat(backup.unsynced()).containsExactly(World.note("mine", "unsynced"));
            client.store().close(backup);
        }
        assertThat(app.seen()).containsExactly("onManualReset");
    }

    @Test
    void theManualCallbackMayCloseTheStoreAndReset() throws Exception {
        List<Kind> results = new ArrayList<>();
        SyncClient client = world.open(app, ResetMode.MANUAL);
        app.whenManual(required -> {
            client.close();
            results.add(required.resetRealm().kind());
        });
        client.sync();
        assertThat(results).containsExactly(Kind.DONE);
        assertThat(world.device().file()).doesNotExist();
    }

    @Test
    void theResetCanBeInitiatedByPath() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            client.sync();
            assertThat(ClientResets.initiate(client.store().path()).kind()).isEqualTo(Kind.STORE_OPEN);
        }
        Path roundabout = folder.resolve("server/../device/notes.sqlite");
        assertThat(ClientResets.initiate(roundabout).kind()).isEqualTo(Kind.DONE);
        assertThat(world.device().file()).doesNotExist();
    }

    @Test
    void whatTheAppWroteAfterTheErrorIsInTheBackupToo() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            client.sync();
            client.store().write(World.note("later", "written"));
        }
        assertThat(app.manual().resetRealm().isDone()).isTrue();
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            StoreView backup = client.store().frozen(app.manual().backupPath().orElseThrow());
            assertThat(App.notes(backup)).isEqualTo("[later=written mine=unsynced synced=old]");
            client.store().close(backup);
        }
    }

    @Test
    void anAppThatDidNothingIsAskedAgainAtTheNextStart() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            client.sync();
        }
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            assertThat(client.resumed()).isEqualTo(ResetOutcome.MANUAL);
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
        assertThat(app.seen()).containsExactly("onManualReset", "onManualReset");
    }

    @Test
    void withoutAManualCallbackTheGeneralHandlerGetsTheException() throws Exception {
        world.server().rules().refuseNewFiles(true);
        try (SyncClient client = SyncClient.open(world.device().errors(app.dispatcher()))) {
            client.sync();
        }
        assertThat(app.errors()).singleElement().satisfies(error -> {
            assertThat(error).isInstanceOf(ClientResetRequiredException.class);
            assertThat(error).hasCauseInstanceOf(SyncException.class);
        });
    }
}
