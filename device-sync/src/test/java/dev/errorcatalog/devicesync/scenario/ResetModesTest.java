package dev.errorcatalog.devicesync.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.store.StoreView;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.dispatch.Dispatched;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app's callbacks see in each mode, and what is in the files then. */
class ResetModesTest {
    private static final String OLD = "[mine=unsynced synced=old]";

    @TempDir
    Path folder;

    private final App app = new App(called -> {});
    private World world;

    @BeforeEach
    void begin() throws Exception {
        world = new World(folder);
        world.server().write(Change.set("Note", "synced", "text", "new"));
        world.server().terminateAndEnable();
    }

    @AfterEach
    void end() throws Exception {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"RECOVER, onAfterReset", "RECOVER_OR_DISCARD, onAfterRecovery"})
    void recovery(ResetMode mode, String callback) throws Exception {
        try (SyncClient client = world.open(app, mode)) {
            assertThat(client.sync().dispatched()).containsExactly(Dispatched.RESET);
            assertThat(app.seen())
                    .containsExactly("onBeforeReset " + OLD, callback + " " + OLD + " -> [mine=unsynced synced=new]");

            assertThat(client.sync().inStep()).isTrue();
            assertThat(world.serverNotes()).isEqualTo("[mine=unsynced synced=new]");
            assertThat(world.backups())
                    .as("everything is on the server: the backup is not needed")
                    .isEmpty();
        }
        assertThat(app.errors()).isEmpty();
    }

    @Test
    void discard() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.DISCARD)) {
            client.sync();
            assertThat(app.seen()).containsExactly("onBeforeReset " + OLD, "onAfterReset " + OLD + " -> [synced=new]");

            assertThat(client.sync().inStep()).isTrue();
            assertThat(world.serverNotes()).isEqualTo("[synced=new]");
            assertThat(world.backups())
                    .as("the only place where the unsynced note is")
                    .hasSize(1);
            StoreView backup = client.store().frozen(world.backups().get(0));
            assertThat(backup.unsynced()).containsExactly(World.note("mine", "unsynced"));
            client.store().close(backup);
        }
    }

    @Test
    void manualModeHandled() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.MANUAL)) {
            assertThat(client.sync().dispatched()).containsExactly(Dispatched.RESET);
            assertThat(app.seen()).containsExactly("onManualReset");
            assertThat(app.manual().code().name()).contains("BAD_CLIENT_FILE_IDENT");
            assertThat(app.manual().originalPath()).contains(client.store().path());
            assertThat(app.manual().logUrl()).contains("https://logs.example.org/208");
            assertThat(World.notes(client)).as("the app goes on with its data").isEqualTo(OLD);
        }
    }

    @ParameterizedTest
    @EnumSource(ResetMode.class)
    void writingGoesOnAfterAReset(ResetMode mode) throws Exception {
        try (SyncClient client = world.open(app, mode)) {
            client.sync();
            client.store().write(World.note("later", "written"));
            assertThat(World.notes(client)).contains("later=written");
        }
    }

    @Test
    void invalidFilesAtTheFreshCopyPathAreCleanedUp() throws Exception {
        Path work = Files.createDirectory(folder.resolve("device/notes.sqlite.reset"));
        Files.writeString(work.resolve("fresh"), "no database");
        Files.writeString(work.resolve("fresh-journal"), "no journal of one");
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterReset ");
            assertThat(client.sync().inStep()).isTrue();
        }
        try (Stream<Path> left = Files.list(work)) {
            assertThat(left).extracting(Path::getFileName).containsExactly(Path.of("lock"));
        }
    }

    @Test
    void closingTheStoreInACallbackIsRefused() throws Exception {
        SyncClient client = world.open(app, ResetMode.RECOVER);
        app.whenBefore(view -> client.close());
        client.sync();
        assertThat(app.manual()).rootCause().isInstanceOf(IllegalStateException.class);
        assertThat(World.notes(client)).as("it is still open").isEqualTo(OLD);
        client.close();
    }

    @Test
    void whatTheAppWritesDuringAResetIsKept() throws Exception {
        ExecutorService user = Executors.newSingleThreadExecutor();
        CountDownLatch writing = new CountDownLatch(1);
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            Future<?> written = user.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    client.store().write(World.note("n" + i, "written in the meantime"));
                    writing.countDown();
                }
                return true;
            });
            assertThat(writing.await(1, TimeUnit.MINUTES)).isTrue();
            client.sync();
            written.get(1, TimeUnit.MINUTES);

            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterReset ");
            assertThat(client.sync().inStep()).isTrue();
            for (int i = 0; i < 100; i++) {
                assertThat(world.server().find("Note", "n" + i)).as("n" + i).isPresent();
            }
        } finally {
            user.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {208, 212, 217, 222, 228})
    void everyCodeThatMayRecover(int code) throws Exception {
        world.server().rules().resetCode(code);
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            client.sync();
            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterRecovery ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {209, 210})
    void codesThatMayOnlyDiscardAreNotRecovered(int code) throws Exception {
        world.server().rules().resetCode(code);
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            client.sync();
            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterDiscard ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 206, 231, 999})
    void theWireMayAskForAResetWhateverTheCode(int code) throws Exception {
        world.server().rules().resetCode(code);
        try (SyncClient client = world.open(app, ResetMode.RECOVER_OR_DISCARD)) {
            assertThat(client.sync().dispatched()).containsExactly(Dispatched.RESET);
            assertThat(app.seen()).hasSize(2).last().asString().startsWith("onAfterRecovery ");
        }
    }
}
