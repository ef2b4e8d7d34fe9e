package dev.errorcatalog.devicesync.scenario;

import static dev.errorcatalog.devicesync.scenario.World.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.client.App;
import dev.errorcatalog.devicesync.client.SyncClient;
import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.runtime.ResetMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The documented rules of recovery: what both sides changed while the device could not sync, and what both have then. */
class RecoveryRulesTest {
    private static final Change DELETED = Change.delete("Note", "synced");
    private static final Change MINE = Change.set("Note", "synced", "text", "mine");
    private static final Change THEIRS = Change.set("Note", "synced", "text", "theirs");
    private static final Change COLOUR = Change.set("Note", "synced", "colour", "red");

    static final List<Arguments> RULES = List.of(
            rule("an object that was made locally is kept", List.of(), List.of(), "[mine=unsynced synced=old]"),
            rule(
                    "deleted on the server, changed locally: the deletion wins",
                    List.of(DELETED),
                    List.of(MINE),
                    "[mine=unsynced]"),
            rule(
                    "deleted locally, still on the server: the deletion is applied",
                    List.of(),
                    List.of(DELETED),
                    "[mine=unsynced]"),
            rule(
                    "deleted locally, changed on the server: the deletion is applied",
                    List.of(THEIRS),
                    List.of(DELETED),
                    "[mine=unsynced]"),
            rule("deleted on both sides", List.of(DELETED), List.of(DELETED), "[mine=unsynced]"),
            rule(
                    "the same field changed on both sides: the local value wins",
                    List.of(THEIRS),
                    List.of(MINE),
                    "[mine=unsynced synced=mine]"),
            rule(
                    "different fields changed: both changes are kept",
                    List.of(THEIRS),
                    List.of(COLOUR),
                    "[mine=unsynced synced=theirs]"),
            rule("changed on the server only", List.of(THEIRS), List.of(), "[mine=unsynced synced=theirs]"),
            rule(
                    "deleted and made again locally",
                    List.of(),
                    List.of(DELETED, Change.create("Note", "synced"), MINE),
                    "[mine=unsynced synced=mine]"),
            rule(
                    "deleted on the server, made again locally",
                    List.of(DELETED),
                    List.of(DELETED, Change.create("Note", "synced"), MINE),
                    "[mine=unsynced synced=mine]"),
            rule(
                    "made on both sides: the local values win",
                    List.of(note("mine", "theirs")[0], note("mine", "theirs")[1]),
                    List.of(),
                    "[mine=unsynced synced=old]"),
            rule("made and deleted locally", List.of(), List.of(Change.delete("Note", "mine")), "[synced=old]"));

    private static Arguments rule(String name, List<Change> server, List<Change> local, String merged) {
        return Arguments.argumentSet(name, server, local, merged);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void bothSidesHaveTheSameAfterRecovery(List<Change> server, List<Change> local, String merged, @TempDir Path folder)
            throws Exception {
        App app = new App(called -> {});
        try (World world = new World(folder);
                SyncClient client = world.open(app, ResetMode.RECOVER)) {
            client.store().write(local.toArray(Change[]::new));
            world.server().write(server.toArray(Change[]::new));
            world.server().terminateAndEnable();

            client.sync();

            assertThat(app.seen()).hasSize(2).last().asString().endsWith("-> " + merged);
            assertThat(client.sync().inStep()).isTrue();
            assertThat(World.notes(client)).isEqualTo(merged);
            assertThat(world.serverNotes()).isEqualTo(merged);
        }
    }
}
