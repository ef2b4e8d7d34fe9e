package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.reset.ClientReset;
import dev.errorcatalog.runtime.reset.ClientResetCoordinator;
import dev.errorcatalog.runtime.reset.ManualResetResult;
import dev.errorcatalog.runtime.reset.ResetOutcome;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One start of an app: what an SDK and the app's callbacks do, until the app is in step with the server or waits for it. */
final class Session {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final ErrorReport ASKED = ErrorReport.of("realm::sync::ProtocolError", 208)
            .message("no such file ident")
            .build();

    private final Scenario scenario;
    private final CrashFiles files;
    private final World world;
    private final NotesStore store;
    private final ClientResetCoordinator<Notes, ResetNeeded> coordinator;
    private final String prefix;
    private final boolean isFaulty;
    private @Nullable ResetNeeded required;

    Session(Scenario scenario, CrashFiles files, World world, Parts parts) {
        this.scenario = scenario;
        this.files = files;
        this.world = world;
        isFaulty = parts != Parts.SOUND;
        world.started();
        prefix = "start" + world.starts() + "-";
        store = new NotesStore(files, world, scenario.trouble());
        coordinator = ClientResetCoordinator.<Notes, ResetNeeded>of(
                        parts.store(store), reset(), ResetNeeded::new, report -> files.step("told the sink"))
                .withDisk(parts.disk(files))
                .withClock(CLOCK);
    }

    /** Puts a store with changes of which the server knows nothing on an empty disk. */
    static void prepare(CrashFiles files, World world) throws IOException {
        files.place(NotesStore.PATH, Notes.fresh("old").with("first").line());
        world.committed("first");
        NotesStore store = new NotesStore(files, world, Trouble.NONE);
        store.open();
        store.commit("second");
        store.commit("third");
    }

    NotesStore store() {
        return store;
    }

    ClientResetCoordinator<Notes, ResetNeeded> coordinator() {
        return coordinator;
    }

    /** Whether the server would ask for a reset. */
    boolean isOutOfStep() throws IOException {
        return !store.now().identity().equals(world.server());
    }

    /** Returns what the reset came to; resumed or asked for. */
    ResetOutcome run() throws IOException {
        ResetOutcome outcome = coordinator.resume();
        store.open();
        if (outcome != ResetOutcome.MANUAL && isOutOfStep()) {
            outcome = coordinator.reset(ASKED, Set.of(ResetStrategy.values()), ResetConditions.none());
        }
        if (store.isReady() || !isFaulty) {
            store.commit(prefix + "later");
        }
        if (scenario.asks() && required != null) {
            ask(required);
        }
        if (!isOutOfStep()) {
            coordinator.downloadsComplete();
            files.step("in step");
        }
        return outcome;
    }

    private void ask(ResetNeeded required) throws IOException {
        ManualResetResult.Kind whileOpen = required.resetRealm().kind();
        expect(isFaulty || whileOpen == ManualResetResult.Kind.STORE_OPEN, "asked while open: " + whileOpen);
        store.close();
        world.asked();
        ManualResetResult result = required.resetRealm();
        files.step("asked for a manual reset: " + result.kind());
        store.open();
        store.commit(prefix + "anew");
    }

    private ClientReset<Notes, ResetNeeded> reset() {
        return switch (scenario.mode()) {
            case RECOVER_OR_DISCARD ->
                ClientReset.<Notes, ResetNeeded>recoverOrDiscard()
                        .onBeforeReset(this::before)
                        .onAfterRecovery((old, now) -> after(old, now, ResetStrategy.RECOVER))
                        .onAfterDiscard((old, now) -> after(old, now, ResetStrategy.DISCARD))
                        .onManualReset(this::manual);
            case RECOVER ->
                ClientReset.<Notes, ResetNeeded>recover()
                        .onBeforeReset(this::before)
                        .onAfterReset((old, now, how) -> after(old, now, how))
                        .onManualReset(this::manual);
            case DISCARD ->
                ClientReset.<Notes, ResetNeeded>discard()
                        .onBeforeReset(this::before)
                        .onAfterReset((old, now, how) -> after(old, now, how))
                        .onManualReset(this::manual);
            case MANUAL -> ClientReset.manual(this::manual);
        };
    }

    /** Another thread of the app may write while this callback runs: that, too, must not get lost. */
    private void before(Notes old) throws IOException {
        world.before();
        expect(old.equals(store.now()), "the before callback saw " + old);
        if (store.isOpen()) {
            store.commit(prefix + "before");
        }
        files.step("before");
        if (scenario.trouble() == Trouble.BEFORE_THROWS) {
            throw new IllegalStateException("before");
        }
    }

    private void after(Notes old, Notes now, ResetStrategy how) throws IOException {
        world.end(how);
        expect(
                !old.identity().equals(world.server()) && now.equals(store.now()) && !isOutOfStep(),
                "after saw " + old + " " + now);
        expect(
                now.unsynced().containsAll(old.unsynced()) == (how == ResetStrategy.RECOVER),
                "after " + how + " saw " + now);
        if (store.isOpen()) {
            store.commit(prefix + "after");
        }
        files.step("after " + how);
        if (scenario.trouble() == Trouble.AFTER_THROWS) {
            throw new IllegalStateException("after");
        }
    }

    private void manual(ResetNeeded required) {
        world.end(ResetStrategy.MANUAL);
        this.required = required;
        expect(required.originalPath().equals(Optional.of(NotesStore.PATH)), "manual got " + required.originalPath());
        expect(
                isFaulty || required.backupPath().map(files::exists).equals(Optional.of(required.backupExists())),
                "manual was told of a backup: " + required.backupExists());
        files.step("manual");
    }

    private void expect(boolean isSo, String what) {
        if (!isSo) {
            world.broken(what);
        }
    }
}
