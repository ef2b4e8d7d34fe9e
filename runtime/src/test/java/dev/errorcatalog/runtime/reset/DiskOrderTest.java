package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made durable before what: every operation that changes or checks the disk, in its order. */
class DiskOrderTest {
    private static final List<String> LOCK =
            List.of("createDirectory notes.db.reset", "forceDirectory folder", "tryLock lock");

    private static final List<String> JOURNAL = List.of(
            "delete journal.tmp",
            "write journal.tmp",
            "force journal.tmp",
            "move journal.tmp",
            "forceDirectory notes.db.reset");

    @TempDir
    private Path folder;

    private Play play;
    private WatchedDisk disk;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(folder.resolve("folder"));
        play = new Play(folder);
        watch();
    }

    @Test
    void aRecovery() {
        play.reset(ResetMode.RECOVER);

        assertThat(changes())
                .containsExactlyElementsOf(inOrder(
                        LOCK,
                        JOURNAL, // STARTED
                        "digest notes.db",
                        JOURNAL, // which backup will be made
                        List.of(
                                "delete backup.tmp",
                                "copy notes.db",
                                "force backup.tmp",
                                "digest backup.tmp",
                                "move backup.tmp",
                                "forceDirectory folder"),
                        JOURNAL, // BACKED_UP
                        List.of("force fresh", "forceDirectory notes.db.reset", "digest fresh"),
                        JOURNAL, // READY
                        List.of(
                                "digest notes.db",
                                "digest fresh",
                                "digest notes.db",
                                "digest notes.db.backup",
                                "forceDirectory folder",
                                "move fresh",
                                "forceDirectory folder"),
                        JOURNAL, // SWAPPED
                        JOURNAL)); // DONE
    }

    @Test
    void theSwapThatACrashInterrupted() throws IOException {
        play.disk = new WatchedDisk(new Swapped());
        play.reset(ResetMode.RECOVER);
        watch();
        play.coordinator(ResetMode.RECOVER).resume();

        assertThat(changes())
                .containsExactlyElementsOf(inOrder(
                        LOCK,
                        List.of("digest notes.db", "digest notes.db", "forceDirectory folder"),
                        JOURNAL, // SWAPPED
                        JOURNAL)); // DONE
    }

    @Test
    void aRemovalWithABackupThatIsThere() throws IOException {
        play.reset(ResetMode.MANUAL);
        Files.copy(play.store.path(), folder.resolve("notes.db.backup-20261121T093000.123Z"));
        disk.operations.clear();
        play.manual.get(0).resetRealm();

        assertThat(changes())
                .containsExactlyElementsOf(inOrder(
                        LOCK,
                        List.of("digest notes.db", "digest notes.db.backup"),
                        JOURNAL,
                        List.of("forceDirectory folder"),
                        JOURNAL, // REMOVING
                        List.of(
                                "delete notes.db",
                                "forceDirectory folder",
                                "delete journal",
                                "forceDirectory notes.db.reset")));
    }

    @Test
    void downloadsThatAreComplete() {
        play.reset(ResetMode.RECOVER);
        disk.operations.clear();
        play.coordinator(ResetMode.RECOVER).downloadsComplete();

        assertThat(changes())
                .containsExactlyElementsOf(inOrder(
                        LOCK,
                        List.of(
                                "delete notes.db.backup",
                                "forceDirectory folder",
                                "delete journal",
                                "forceDirectory notes.db.reset")));
    }

    /** Ends right after the move of the fresh copy. */
    private static final class Swapped implements WatchedDisk.Watcher {
        private boolean isMoved;

        @Override
        public void before(int n, String operation) {
            if (isMoved) {
                throw new WatchedDisk.Death();
            }
            isMoved = operation.equals("move fresh");
        }
    }

    private void watch() {
        disk = WatchedDisk.healthy();
        play.disk = disk;
    }

    private List<String> changes() {
        return disk.operations.stream()
                .filter(operation -> !operation.matches("(exists|list|read) .*"))
                .toList();
    }

    /** Operations, and lists of them, in one list. */
    private static List<String> inOrder(Object... parts) {
        return Stream.of(parts)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .map(String::valueOf)
                .toList();
    }
}
