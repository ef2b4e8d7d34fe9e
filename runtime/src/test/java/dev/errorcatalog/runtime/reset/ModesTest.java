package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the app sees and what is in the store afterwards, by mode and by what fails. */
class ModesTest {
    private static final String BACKUP = "notes.db.backup-20261121T093000.123Z";

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
        play.disk = Disk.real();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            MODE               | FAILING          | OUTCOME   | SEEN
            RECOVER_OR_DISCARD | none             | RECOVERED | before = old,+ mine; recovered = old,+ mine -> = server,+ mine
            RECOVER_OR_DISCARD | recover          | DISCARDED | before = old,+ mine; discarded = old,+ mine -> = server
            RECOVER_OR_DISCARD | download         | DISCARDED | before = old,+ mine; discarded = old,+ mine -> = server
            RECOVER_OR_DISCARD | download download| MANUAL    | before = old,+ mine; manual
            RECOVER_OR_DISCARD | recover download | DISCARDED | before = old,+ mine; discarded = old,+ mine -> = server
            RECOVER            | none             | RECOVERED | before = old,+ mine; recovered = old,+ mine -> = server,+ mine
            RECOVER            | recover          | MANUAL    | before = old,+ mine; manual
            RECOVER            | download         | MANUAL    | before = old,+ mine; manual
            DISCARD            | none             | DISCARDED | before = old,+ mine; discarded = old,+ mine -> = server
            DISCARD            | download         | MANUAL    | before = old,+ mine; manual
            MANUAL             | none             | MANUAL    | manual
            """)
    void everyMode(ResetMode mode, String failing, ResetOutcome outcome, String seen) {
        for (String method : failing.split(" ", -1)) {
            play.store.failing(method, new IOException(method));
        }

        assertThat(play.reset(mode)).isEqualTo(outcome);
        assertThat(String.join("; ", play.seen)).isEqualTo(seen);
        assertThat(play.unhandled).isEmpty();
        assertThat(play.store.views).allMatch(view -> view.closed == 1);
    }

    @Test
    void aRecoveryLeavesItsBackupUntilTheDownloadsAreComplete() throws IOException {
        play.reset(ResetMode.RECOVER);

        assertThat(play.store.lines()).containsExactly("= server", "+ mine");
        assertThat(play.files()).containsExactly(BACKUP, "notes.db.reset/journal");
        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isTrue();
        assertThat(play.files()).isEmpty();
    }

    @Test
    void aDiscardLeavesItsBackup() throws IOException {
        play.reset(ResetMode.DISCARD);

        assertThat(play.store.lines()).containsExactly("= server");
        assertThat(play.coordinator(ResetMode.DISCARD).downloadsComplete()).isTrue();
        assertThat(play.files()).containsExactly(BACKUP);
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
    }

    @Test
    void aManualResetRemovesTheFileAndLeavesABackup() throws IOException {
        play.reset(ResetMode.MANUAL);
        Required required = play.manual.get(0);

        assertThat(required.originalPath()).contains(folder.toRealPath().resolve("notes.db"));
        assertThat(required.backupPath()).contains(folder.toRealPath().resolve(BACKUP));
        assertThat(required.backupExists()).isFalse();
        assertThat(required.resetRealm()).hasToString("DONE");
        assertThat(required.backupExists()).isTrue();
        assertThat(folder.resolve("notes.db")).doesNotExist();
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(play.files()).containsExactly(BACKUP);
    }
}
