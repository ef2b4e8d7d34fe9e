package dev.errorcatalog.devicesync.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.errorcatalog.devicesync.AppException;
import dev.errorcatalog.devicesync.CompensatingWriteException;
import dev.errorcatalog.devicesync.InvalidLoginException;
import dev.errorcatalog.devicesync.SyncException;
import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.client.SyncClient.Synced;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.server.ErrorMessage;
import dev.errorcatalog.runtime.CompensatingWrite;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.dispatch.Dispatched;
import dev.errorcatalog.runtime.dispatch.ErrorDispatcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors that are no client reset, from the server's socket to the app's handler. */
class SyncErrorsTest {
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

    @Test
    void aCompensatingWriteNamesItsWritesAndSyncGoesOn() throws Exception {
        List<CompensatingWriteException> undone = new ArrayList<>();
        ErrorDispatcher<AppException> errors = app.dispatcher();
        errors.on(CompensatingWriteException.class, undone::add);
        world.server().rules().reject("Note", "mine", "not your note");

        try (SyncClient client = SyncClient.open(world.device().errors(errors))) {
            client.store().write(Change.set("Note", "synced", "text", "allowed"));

            assertThat(client.sync()).isEqualTo(new Synced(true, List.of(Dispatched.HANDLED)));

            assertThat(World.notes(client)).isEqualTo("[synced=allowed]");
        }
        assertThat(undone).singleElement().satisfies(e -> {
            assertThat(e.writes()).containsExactly(CompensatingWrite.of("Note", "mine", "not your note"));
            assertThat(e.writesTo("Note")).hasSize(1);
            assertThat(e.rejectedClientVersion()).isEqualTo(2);
            assertThat(e.serverVersion()).isPositive();
            assertThat(e.isFatal()).contains(false);
        });
        assertThat(app.errors()).as("the handler of its class had it").isEmpty();
    }

    @Test
    void aRejectedChangeOfASyncedObjectIsUndoneOnTheDevice() throws Exception {
        world.server().rules().reject("Note", "synced", "read only");
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.store().write(Change.set("Note", "synced", "text", "changed"), Change.delete("Note", "synced"));
            client.sync();
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void aWrongPasswordIsAnInvalidLogin() throws Exception {
        world.server().rules().user("ada", "right");
        assertThat(SyncClient.login(world.server().address(), "ada", "right")).isNotEmpty();
        InvalidLoginException refused = catchThrowableOfType(
                InvalidLoginException.class,
                () -> SyncClient.login(world.server().address(), "ada", "wrong"));
        assertThat(refused.code().name()).contains("INVALID_EMAIL_PASSWORD");
        assertThat(refused.logUrl()).contains("https://logs.example.org/50");
    }

    @Test
    void anErrorThatIsRetriedDoesNotReachTheApp() throws Exception {
        world.server()
                .rules()
                .refuseNext(ErrorMessage.protocol(200, "session closed").tryAgain(true));
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            assertThat(client.sync()).isEqualTo(new Synced(false, List.of(Dispatched.RETRIED)));
            assertThat(client.sync()).isEqualTo(new Synced(true, List.of()));
        }
        assertThat(app.errors()).isEmpty();
    }

    @Test
    void anErrorThatTheServerCallsFatalIsNotRetried() throws Exception {
        world.server()
                .rules()
                .refuseNext(ErrorMessage.protocol(200, "session closed").tryAgain(false));
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            assertThat(client.sync()).isEqualTo(new Synced(false, List.of(Dispatched.HANDLED)));
        }
        assertThat(app.errors()).hasSize(1);
    }

    @Test
    void aServerThatIsGoneIsRetried() throws Exception {
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            world.server().close();
            assertThat(client.sync()).isEqualTo(new Synced(false, List.of(Dispatched.RETRIED)));
            assertThat(World.notes(client)).isEqualTo("[mine=unsynced synced=old]");
        }
    }

    @Test
    void anUnknownCodeReachesTheGeneralHandlerAsItsCategorysClass() throws Exception {
        world.server().rules().refuseNext(ErrorMessage.protocol(299, "something new"));
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            assertThat(client.sync().dispatched()).containsExactly(Dispatched.HANDLED);
        }
        assertThat(app.errors()).singleElement().satisfies(e -> {
            assertThat(e).isExactlyInstanceOf(SyncException.class).hasMessageContaining("something new");
            assertThat(e.code().isKnown()).isFalse();
            assertThat(e.report().number()).hasValue(299);
        });
    }

    @Test
    void anUnknownCategoryReachesTheGeneralHandlerToo() throws Exception {
        world.server().rules().refuseNext(ErrorMessage.of("realm::sync::Edge", 7, "of tomorrow"));
        try (SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.sync();
        }
        assertThat(app.errors()).singleElement().isExactlyInstanceOf(AppException.class);
    }
}
