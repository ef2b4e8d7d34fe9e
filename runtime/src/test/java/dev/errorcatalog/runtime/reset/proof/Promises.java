package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What must be true of a disk: at every instant, and when a reset is over. Each breach is an {@link AssertionError}. */
final class Promises {
    private static final Path WORK = CrashFiles.BASE.resolve("notes.db.reset");

    private Promises() {}

    /** Every change is in the original or in a backup, and each of these is whole. */
    static void nothingIsLost(CrashFiles files, World world) throws IOException {
        SortedSet<String> lost = new TreeSet<>(world.committed());
        SortedSet<String> gone = new TreeSet<>(world.committedInStep());
        if (files.exists(NotesStore.PATH)) {
            SortedSet<String> there = NotesStore.look(files).unsynced();
            lost.removeAll(there);
            gone.removeAll(there);
        }
        check(gone.isEmpty(), "taken away without need: " + gone);
        for (Notes backup : backups(files)) {
            lost.removeAll(backup.unsynced());
        }
        check(lost.isEmpty(), "lost: " + lost);
        check(files.overwritten().stream().noneMatch(Promises::isBackup), "overwritten: " + files.overwritten());
        check(world.broken().isEmpty(), "seen: " + world.broken());
    }

    /** What was promised of callbacks, files and data for the end of a session in which nothing failed but what the scenario says. */
    static void itIsOver(Scenario scenario, Session session, CrashFiles files, World world) throws IOException {
        nothingIsLost(files, world);
        check(
                session.store().views() == 0,
                "views left open: " + session.store().views());
        check(world.befores() <= 1, "before was called " + world.befores() + " times");
        endsAreOfOneKind(world);
        check(world.ends().size() <= world.starts(), "ends: " + world.ends());
        ResetStrategy end =
                world.ends().isEmpty() ? scenario.end() : world.ends().get(0);
        if (end == ResetStrategy.MANUAL && !scenario.asks()) {
            check(session.isOutOfStep(), "replaced without being asked");
            check(NotesStore.look(files).unsynced().containsAll(world.committed()), "the original was not kept");
        } else {
            check(!session.isOutOfStep(), "not in step");
            check(leftOver(files).isEmpty(), "left over: " + leftOver(files));
            checkBackups(scenario, end, backups(files));
        }
    }

    /** No callback got a view that is still open. */
    static void nothingIsOpen(Session session) {
        check(
                session.store().views() == 0,
                "views left open: " + session.store().views());
    }

    /** What holds at the end whatever failed before, if nothing fails now and the app asks when it is its turn. */
    static void nothingIsLeftToDo(Session session, CrashFiles files, World world) throws IOException {
        nothingIsLost(files, world);
        nothingIsOpen(session);
        check(world.befores() <= 1, "before was called " + world.befores() + " times");
        check(!session.isOutOfStep(), "not in step");
        check(leftOver(files).isEmpty(), "left over: " + leftOver(files));
    }

    /** What holds in addition as long as no stage was given up for its crashes. */
    static void itEndedAsPlanned(Scenario scenario, World world) {
        boolean automatic = scenario.mode() != ResetMode.MANUAL;
        check(
                world.ends().contains(scenario.end()),
                "should end with " + scenario.end() + ", did with " + world.ends());
        check(world.befores() == 1 || !automatic || world.starts() > 1, "before was not called");
        check(automatic || world.befores() == 0, "before was called in a manual reset");
    }

    /** One at least where data was not recovered, no two that are the same, and none that nobody needs. */
    private static void checkBackups(Scenario scenario, ResetStrategy end, List<Notes> backups) {
        boolean isNeeded = end != ResetStrategy.RECOVER;
        boolean mayBeThere =
                isNeeded || scenario.trouble() == Trouble.SOMEBODY_WRITES; // The first one was not whole any more.
        check(!isNeeded || !backups.isEmpty(), "no backup");
        check(mayBeThere || backups.isEmpty(), "still there: " + backups);
        check(new HashSet<>(backups).size() == backups.size(), "twice the same: " + backups);
    }

    private static void endsAreOfOneKind(World world) {
        check(new TreeSet<>(world.ends()).size() <= 1, "several ends: " + world.ends());
    }

    /** What lies beside the store, apart from it and the folder of the reset: backups, each of them whole. */
    private static List<Notes> backups(CrashFiles files) throws IOException {
        List<Notes> backups = new ArrayList<>();
        for (Path path : files.list(CrashFiles.BASE)) {
            if (isBackup(path)) {
                backups.add(
                        Notes.last(files.read(path)).orElseThrow(() -> new AssertionError("a torn backup: " + path)));
            }
        }
        return backups;
    }

    private static boolean isBackup(Path path) {
        boolean isBesideTheStore = CrashFiles.BASE.equals(path.getParent());
        return isBesideTheStore
                && !List.of(NotesStore.PATH, NotesStore.LOG, WORK).contains(path);
    }

    /** What is in the folder of the reset; the lock may stay. */
    private static List<Path> leftOver(CrashFiles files) throws IOException {
        List<Path> leftOver = files.exists(WORK) ? files.list(WORK) : new ArrayList<>();
        leftOver.remove(WORK.resolve("lock"));
        return leftOver;
    }

    static void check(boolean isSo, String breach) {
        if (!isSo) {
            throw new AssertionError(breach);
        }
    }
}
