package dev.errorcatalog.devicesync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Schema;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reset needs of the store, and SQLite has to be made to do. */
class LocalStoreTest {
    private static final Change[] NOTE = {Change.create("Note", "1"), Change.set("Note", "1", "text", "one")};

    @TempDir
    Path folder;

    @Test
    void allThatWasWrittenIsInOneFileAfterPause() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            store.write(NOTE);
            assertThat(files()).contains("a.sqlite-wal");

            store.pause();

            assertThat(files()).containsExactly("a.sqlite");
            assertThat(text(store.path())).isEqualTo("one");
        }
    }

    @Test
    void goesOnAfterResume() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            store.pause();
            store.pause();
            store.resume();
            store.write(NOTE);
            assertThat(notes(store)).containsExactly("1");
            assertThat(store.isOpen()).isTrue();
        }
    }

    @Test
    void goesOnWithTheFileThatIsThereThen() throws Exception {
        try (LocalStore store = opened("a.sqlite");
                LocalStore other = opened("b.sqlite")) {
            other.write(NOTE);
            other.pause();
            store.pause();
            Files.copy(other.path(), store.path(), StandardCopyOption.REPLACE_EXISTING);
            store.resume();
            assertThat(notes(store)).containsExactly("1");
        }
    }

    @Test
    void pauseMergesWhatADeadProcessLeft() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            store.write(NOTE);
            Files.copy(folder.resolve("a.sqlite"), folder.resolve("dead.sqlite"));
            Files.copy(folder.resolve("a.sqlite-wal"), folder.resolve("dead.sqlite-wal"));
        }
        LocalStore dead = store("dead.sqlite");

        dead.pause();

        assertThat(files()).containsExactly("a.sqlite", "dead.sqlite");
        assertThat(text(dead.path())).isEqualTo("one");
        assertThat(dead.isOpen()).isFalse();
    }

    @Test
    void pauseMakesNoFile() throws Exception {
        store("a.sqlite").pause();
        assertThat(files()).isEmpty();
    }

    @Test
    void pauseFailsWhileSomebodyElseReads() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            store.write(NOTE);
            try (Database reader = Database.snapshot(store.path())) {
                assertThat(reader.file()).isEqualTo(store.path());
                assertThatThrownBy(store::pause).isInstanceOf(IOException.class).hasMessageContaining("somebody else");
            }
            store.resume();
            assertThat(notes(store)).containsExactly("1");
        }
    }

    @Test
    void aViewOfTheStoreStaysAsItWas() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            store.write(NOTE);
            StoreView before = store.frozen(store.path());
            StoreView live = store.live();

            store.write(Change.set("Note", "1", "text", "two"));

            assertThat(before.find("Note", "1")).contains(Map.of("text", "one"));
            assertThat(live.find("Note", "1")).contains(Map.of("text", "two"));
            store.close(before);
            store.close(live);
        }
    }

    @Test
    void aViewOfABackupLeavesNoTrace() throws Exception {
        Path backup = folder.resolve("backup ä #1?%20.sqlite");
        try (LocalStore store = opened("a.sqlite")) {
            store.write(NOTE);
            store.pause();
            Files.copy(store.path(), backup);
            store.resume();
            byte[] bytes = Files.readAllBytes(backup);

            StoreView view = store.frozen(backup);

            assertThat(view.unsynced()).containsExactly(NOTE);
            assertThat(files()).filteredOn(name -> name.startsWith("backup")).hasSize(1);
            store.close(view);
            assertThat(files()).filteredOn(name -> name.startsWith("backup")).hasSize(1);
            assertThat(backup).hasBinaryContent(bytes);
        }
    }

    @Test
    void writingWaitsForTheEndOfAReset() throws Exception {
        ExecutorService app = Executors.newSingleThreadExecutor();
        try (LocalStore store = opened("a.sqlite")) {
            store.pause();
            Future<?> writing = app.submit(() -> {
                store.write(NOTE);
                return true;
            });
            assertThat(writing).isNotDone();
            store.resume();
            writing.get(1, TimeUnit.MINUTES);
            assertThat(notes(store)).containsExactly("1");
        } finally {
            app.shutdownNow();
        }
    }

    @Test
    void writingEndsWhenTheStoreIsClosedInAReset() throws Exception {
        ExecutorService app = Executors.newSingleThreadExecutor();
        LocalStore store = opened("a.sqlite");
        try {
            store.pause();
            Future<?> writing = app.submit(() -> {
                store.write(NOTE);
                return true;
            });
            store.close();
            assertThatThrownBy(() -> writing.get(1, TimeUnit.MINUTES))
                    .hasRootCauseInstanceOf(IllegalStateException.class);
        } finally {
            app.shutdownNow();
        }
    }

    @Test
    void aWriteIsWholeOrNotAtAll() throws Exception {
        try (LocalStore store = opened("a.sqlite")) {
            assertThatThrownBy(() -> store.write(Change.create("Note", "1"), Change.set("Note", "1", "size", "9")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("set Note 1 size=9");
            assertThat(notes(store)).isEmpty();
            List<Change> unsynced = store.read(StoreView::unsynced);
            assertThat(unsynced).isEmpty();
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        LocalStore store = store("a.sqlite");
        assertThatThrownBy(() -> store.write(NOTE)).isInstanceOf(IllegalStateException.class);
    }

    private LocalStore opened(String name) throws SQLException {
        LocalStore store = store(name);
        store.open();
        return store;
    }

    private LocalStore store(String name) {
        return new LocalStore(
                folder.resolve(name),
                Schema.of("Note", "text"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 9));
    }

    private static List<String> notes(LocalStore store) throws SQLException {
        return store.read(view -> view.ids("Note"));
    }

    private static String text(Path file) throws SQLException {
        try (Database database = Database.frozen(file)) {
            return new StoreView(database).find("Note", "1").orElseThrow().getOrDefault("text", "");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
