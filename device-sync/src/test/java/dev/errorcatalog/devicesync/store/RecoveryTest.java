package dev.errorcatalog.devicesync.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errorcatalog.devicesync.data.Change;
import dev.errorcatalog.devicesync.data.Logged;
import dev.errorcatalog.devicesync.data.ObjectTable;
import dev.errorcatalog.devicesync.sqlite.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What recovery leaves to be uploaded; the rules themselves are tested from end to end. */
class RecoveryTest {
    private static final Change MADE = Change.create("Note", "mine");
    private static final Change ON_DELETED = Change.set("Note", "deleted on the server", "text", "mine");

    @TempDir
    Path folder;

    private Path backup;
    private Path fresh;

    @BeforeEach
    void begin() throws Exception {
        backup = folder.resolve("backup");
        fresh = folder.resolve("fresh");
        try (Database old = Database.copy(backup);
                Database copy = Database.copy(fresh)) {
            StoreFile.make(old).write(List.of(ON_DELETED, MADE));
            StoreFile.make(copy);
        }
    }

    @Test
    void whatIsRecoveredIsToBeUploadedAndNothingElse() throws Exception {
        Recovery.run(backup, fresh);
        try (Database copy = Database.copy(fresh)) {
            assertThat(StoreFile.make(copy).unsynced())
                    .extracting(Logged::change)
                    .containsExactly(MADE);
        }
    }

    @Test
    void whatFailsLeavesTheFreshCopyAsItWas() throws Exception {
        try (Database old = Database.copy(backup)) {
            old.run("INSERT INTO change VALUES (99, 0, 'MOVE', 'Note', 'mine', '', '')");
        }
        byte[] before = Files.readAllBytes(backup);

        assertThatThrownBy(() -> Recovery.run(backup, fresh))
                .isInstanceOf(SQLDataException.class)
                .hasMessage("change 99 is of an unknown kind: MOVE");

        assertThat(backup).hasBinaryContent(before);
        try (Database copy = Database.copy(fresh)) {
            assertThat(new ObjectTable(copy).asChanges()).isEmpty();
        }
    }
}
