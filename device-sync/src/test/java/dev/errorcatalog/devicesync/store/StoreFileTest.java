package dev.errorcatalog.devicesync.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.protocol.Contact.Download;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download that comes while changes of the app wait for their upload. */
class StoreFileTest {
    private static final Change CREATED = Change.create("Note", "1");
    private static final Change MINE = Change.set("Note", "1", "text", "mine");
    private static final Change THEIRS = Change.set("Note", "1", "text", "theirs");
    private static final Change COLOUR = Change.set("Note", "1", "colour", "red");
    private static final Change DELETED = Change.delete("Note", "1");

    @TempDir
    Path folder;

    private Database database;
    private StoreFile file;

    @BeforeEach
    void open() throws Exception {
        database = Database.copy(folder.resolve("a.sqlite"));
        file = StoreFile.make(database);
        download(CREATED, Change.set("Note", "1", "text", "old"));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void takesOverWhatOthersChanged() throws Exception {
        download(THEIRS, COLOUR);
        assertThat(objects()).containsExactly(CREATED, COLOUR, THEIRS);
        assertThat(file.serverVersion()).isEqualTo(2);
    }

    @Test
    void aFieldThatWaitsForItsUploadKeepsItsValue() throws Exception {
        file.write(List.of(MINE));
        download(THEIRS, COLOUR);
        assertThat(objects()).containsExactly(CREATED, COLOUR, MINE);
    }

    @Test
    void anObjectWhoseDeletionWaitsDoesNotComeBack() throws Exception {
        file.write(List.of(DELETED));
        download(CREATED, THEIRS);
        assertThat(objects()).isEmpty();
    }

    @Test
    void aDeletionBeatsWhatWaits() throws Exception {
        file.write(List.of(MINE));
        download(DELETED);
        assertThat(objects()).isEmpty();
        assertThat(file.unsynced()).isEmpty();
    }

    @Test
    void onlyWhatIsUploadedNoLongerWaits() throws Exception {
        file.write(List.of(MINE, COLOUR));
        long first = file.unsynced().get(0).version();
        file.uploaded(first);
        assertThat(file.unsynced()).containsExactly(new Logged(first + 1, COLOUR));
    }

    @Test
    void aVersionIsNotGivenTwice() throws Exception {
        file.write(List.of(MINE));
        long first = file.unsynced().get(0).version();
        file.uploaded(first);
        file.write(List.of(MINE));
        assertThat(file.unsynced()).containsExactly(new Logged(first + 1, MINE));
    }

    private void download(Change... changes) throws Exception {
        long version = file.serverVersion() + 1;
        List<Logged> logged = List.of(changes).stream()
                .map(change -> new Logged(version, change))
                .toList();
        file.integrate(new Download(logged, version));
    }

    private List<Change> objects() throws Exception {
        return new ObjectTable(database).asChanges();
    }
}
