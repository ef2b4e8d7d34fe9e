package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is backed up when, what stays, and what is never touched. */
class BackupTest {
    private static final String BACKUP = "notes.db.backup-20261121T093000.123Z";

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @Test
    void isNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve(BACKUP), "somebody's");
        play.reset(ResetMode.DISCARD);

        assertThat(folder.resolve(BACKUP)).hasContent("somebody's");
        assertThat(folder.resolve(BACKUP + "-2")).hasContent("= old\n+ mine\n");
    }

    @Test
    void aStoreCanBeResetTwice() throws IOException {
        play.reset(ResetMode.DISCARD);
        play.coordinator(ResetMode.DISCARD).downloadsComplete();
        play.store.write("= server", "+ again");
        play.reset(ResetMode.DISCARD);

        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(folder.resolve(BACKUP + "-2")).hasContent("= server\n+ again\n");
    }

    @Test
    void isNotMadeTwiceOfTheSame() throws IOException {
        play.store.failing("download", new IOException("one"));
        play.reset(ResetMode.DISCARD);
        play.coordinator(ResetMode.DISCARD).reset(Play.OTHER, Play.ALL, ResetConditions.none());

        assertThat(play.files()).containsExactly(BACKUP, "notes.db.reset/journal");
    }

    @Test
    void ofAManualResetIsNotTheOneThatARecoveryDeletes() throws IOException {
        play.store.failing("download", new IOException("one"));
        play.reset(ResetMode.DISCARD);
        play.coordinator(ResetMode.RECOVER).reset(Play.OTHER, Play.ALL, ResetConditions.none());
        play.coordinator(ResetMode.RECOVER).downloadsComplete();

        assertThat(play.files()).containsExactly(BACKUP);
    }

    @Test
    void ofARecoveryIsKeptIfItsJournalCannotBe() throws IOException {
        play.reset(ResetMode.RECOVER);
        play.disk = WatchedDisk.failingAt("delete " + "notes.db.backup");

        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isFalse();
        assertThat(play.files()).containsExactly(BACKUP, "notes.db.reset/journal");
    }

    @Test
    void ofARecoveryIsDeletedBeforeItsJournal() throws IOException {
        play.reset(ResetMode.RECOVER);
        WatchedDisk disk = WatchedDisk.healthy();
        play.disk = disk;
        play.coordinator(ResetMode.RECOVER).downloadsComplete();

        List<String> changes = disk.operations.stream()
                .filter(operation -> operation.startsWith("delete") || operation.startsWith("forceDirectory"))
                .toList();
        assertThat(changes.subList(1, 5))
                .containsExactly(
                        "delete notes.db.backup",
                        "forceDirectory " + folder.getFileName(),
                        "delete journal",
                        "forceDirectory notes.db.reset");
    }

    @Test
    void aCopyThatDiffersIsNone() throws IOException {
        play.disk = new WatchedDisk((n, name) -> {
            if (name.equals("force backup.tmp")) {
                Files.writeString(folder.resolve("notes.db.reset/backup.tmp"), "= old\n+ nine\n");
            }
        });

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0).getCause()).hasMessageEndingWith("notes.db for its backup differs from it");
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
        assertThat(play.files()).containsExactly("notes.db.reset/journal");
    }

    @Test
    void aLinkToTheStoreStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.move(play.store.path(), elsewhere.resolve("real.db"));
        Files.createSymbolicLink(play.store.path(), real);

        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.path()).isSymbolicLink();
        assertThat(real).hasContent("= server\n+ mine\n");
        assertThat(elsewhere.resolve("real.db.backup-20261121T093000.123Z")).hasContent("= old\n+ mine\n");
    }
}
