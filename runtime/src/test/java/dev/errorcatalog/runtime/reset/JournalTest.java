package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is pending when the journal says nothing, or nothing that can be read. */
class JournalTest {
    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @Test
    void aContentThatIsUnknownIsAClearFailureAndLeftToTheApp() throws IOException {
        unreadable("client-reset 7\nfrom=the future\n");

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).containsExactly("manual");
        assertThat(play.manual.get(0).getCause())
                .hasMessage(folder.toRealPath().resolve("notes.db.reset/journal")
                        + " is not what this version writes: `client-reset 1` expected, found `client-reset 7`");
        assertThat(play.journal()).startsWith("client-reset 7");
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
    }

    @Test
    void soItIsAtTheNextStart() throws IOException {
        unreadable("");

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isFalse();
        assertThat(play.manual.get(0)).hasMessage("a client reset is pending");
    }

    @Test
    void theManualResetStartsAnew() throws IOException {
        unreadable("?");
        play.coordinator(ResetMode.RECOVER).resume();

        assertThat(play.manual.get(0).resetRealm()).hasToString("DONE");
        assertThat(play.journal()).isEmpty();
        assertThat(play.files()).containsExactly("notes.db.backup-20261121T093000.123Z");
        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.NOTHING);
    }

    @Test
    void anOfferThatAnotherRunReplacedIsVoid() throws IOException {
        unreadable("?");
        play.coordinator(ResetMode.RECOVER).resume();
        play.coordinator(ResetMode.RECOVER).resume();

        assertThat(play.manual.get(0).resetRealm()).hasToString("NOT_AVAILABLE");
        assertThat(play.manual.get(1).resetRealm()).hasToString("DONE");
    }

    @Test
    void nothingIsPendingWhereNothingIs() throws IOException {
        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isTrue();
        assertThat(folder.resolve("notes.db.reset")).doesNotExist();
    }

    @Test
    void aStoreThatHasNoFileNeedsNoReset() throws IOException {
        Files.delete(play.store.path());

        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.reset(ResetMode.MANUAL)).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.seen).isEmpty();
        assertThat(play.store.calls).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoreInAFolderThatDoesNotExistNeedsNoReset() throws IOException {
        Files.delete(play.store.path());
        Files.delete(folder);

        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.NOTHING);
        assertThat(folder).doesNotExist();
        Files.createDirectory(folder);
    }

    @Test
    void aFileThatTheAppDeletedItselfEndsTheReset() throws IOException {
        play.reset(ResetMode.MANUAL);
        Files.delete(play.store.path());

        assertThat(play.coordinator(ResetMode.MANUAL).resume()).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.journal()).isEmpty();
        assertThat(play.seen).containsExactly("manual");
    }

    @Test
    void aResetOfAFileThatTheAppDeletedItselfHasNothingToDo() throws IOException {
        play.reset(ResetMode.DISCARD);
        Files.delete(play.store.path());

        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.journal()).isEmpty();
        assertThat(play.seen).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anOfferThatCouldNotBeNotedIsVoidOnceTheStoreIsInStepAgain(boolean isReset) {
        play.disk = new WatchedDisk((n, name) -> {
            if (name.startsWith("write")) {
                throw new IOException("No space left on device");
            }
        });
        play.reset(ResetMode.MANUAL);
        play.disk = WatchedDisk.healthy();
        if (isReset) {
            play.reset(ResetMode.DISCARD);
        } else {
            play.coordinator(ResetMode.DISCARD).downloadsComplete();
        }

        assertThat(play.manual.get(0).resetRealm()).hasToString("NOT_AVAILABLE");
        assertThat(ClientResets.initiate(play.store.path())).hasToString("NOT_AVAILABLE");
    }

    private void unreadable(String text) throws IOException {
        Path work = Files.createDirectories(folder.resolve("notes.db.reset"));
        Files.writeString(work.resolve("journal"), text);
    }
}
