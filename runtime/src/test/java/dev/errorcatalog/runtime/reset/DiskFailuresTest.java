package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ResetMode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk fails at an operation: nothing is lost, the app is told, and the store goes on. */
class DiskFailuresTest {
    private static final String BACKUP = "notes.db.backup-20261121T093000.123Z";

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            FAILS                          | OUTCOME   | BACKUP | SEEN
            createDirectory notes.db.reset | MANUAL    | false  | manual
            tryLock lock                   | MANUAL    | false  | manual
            exists journal                 | MANUAL    | false  | manual
            write journal.tmp              | MANUAL    | false  | manual
            force journal.tmp              | MANUAL    | false  | manual
            copy notes.db                  | MANUAL    | false  | before; manual
            force backup.tmp               | MANUAL    | false  | before; manual
            digest backup.tmp              | MANUAL    | false  | before; manual
            move backup.tmp                | MANUAL    | false  | before; manual
            force fresh                    | DISCARDED | true   | before; discarded
            move fresh                     | MANUAL    | true   | before; manual
            """)
    void isToldToTheApp(String operation, ResetOutcome outcome, boolean backupExists, String seen) throws IOException {
        boolean[] failed = {false};
        play.disk = new WatchedDisk((n, name) -> {
            if (name.equals(operation) && !failed[0]) {
                failed[0] = true;
                throw new IOException("no " + name);
            }
        });

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(outcome);
        assertThat(play.seen.stream().map(call -> call.replaceAll(" .*", ""))).containsExactly(seen.split("; ", -1));
        assertThat(Files.exists(folder.resolve(BACKUP))).isEqualTo(backupExists);
        if (outcome == ResetOutcome.MANUAL) {
            assertThat(play.store.lines()).containsExactly("= old", "+ mine");
            assertThat(play.manual.get(0)).hasRootCauseMessage("no " + operation);
            assertThat(play.manual.get(0).backupExists()).isEqualTo(backupExists);
            assertThat(play.files()).noneMatch(file -> file.endsWith(".tmp") || file.endsWith("fresh"));
            assertThat(play.manual.get(0).resetRealm()).hasToString("DONE");
        }
        assertThat(play.unhandled).isEmpty();
    }

    @Test
    void aDiskThatIsFullKeepsTheOriginal() throws IOException {
        play.disk = new WatchedDisk((n, name) -> {
            if (name.startsWith("write") || name.startsWith("copy")) {
                throw new IOException("No space left on device");
            }
        });

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0)).hasRootCauseMessage("No space left on device");
        assertThat(play.manual.get(0).resetRealm().kind()).isEqualTo(ManualResetResult.Kind.FAILED);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
        assertThat(play.files()).isEmpty();
    }

    @Test
    void aFolderThatIsReadOnlyKeepsTheOriginal() throws IOException {
        play.disk = new WatchedDisk((n, name) -> {
            if (name.startsWith("createDirectory")) {
                throw new AccessDeniedException(name);
            }
        });

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0)).hasCauseInstanceOf(AccessDeniedException.class);
        assertThat(play.manual.get(0).resetRealm().cause()).get().isInstanceOf(AccessDeniedException.class);
        assertThat(play.coordinator(ResetMode.RECOVER_OR_DISCARD).resume()).isEqualTo(ResetOutcome.NOTHING);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
    }

    @ParameterizedTest
    @EnumSource
    void whereverItFailsOnceNothingIsLostAndTheStoreGoesOn(ResetMode mode) throws IOException {
        int operations = play.operationsOf(mode);
        for (int n = 1; n <= operations; n++) {
            play = new Play(Files.createDirectory(folder.resolve(mode + "-" + n)));
            play.disk = WatchedDisk.failingAt(n);
            ResetOutcome outcome = play.reset(mode);
            play.disk = WatchedDisk.healthy();

            assertThat(everywhere()).as("operation %s", n).contains("+ mine");
            assertThat(outcome)
                    .as("operation %s", n)
                    .isIn(ResetOutcome.MANUAL, ResetOutcome.RECOVERED, ResetOutcome.DISCARDED);
            assertThat(play.seen).as("operation %s", n).isNotEmpty();
            long paused = play.store.calls.stream().filter("pause"::equals).count();
            assertThat(paused == 0 || play.store.calls.contains("resume"))
                    .as("operation %s", n)
                    .isTrue();
            play.coordinator(mode).resume();
            assertThat(play.coordinator(mode).downloadsComplete())
                    .as("operation %s", n)
                    .isTrue();
            assertThat(play.store.views).allMatch(view -> view.closed == 1);
        }
    }

    @Test
    void thatDoneCannotBeNotedChangesNothing() throws IOException {
        int[] writes = {0};
        play.disk = new WatchedDisk((n, name) -> {
            if (name.equals("write journal.tmp") && ++writes[0] == 6) {
                throw new IOException("no DONE");
            }
        });

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.seen).hasSize(2);
        assertThat(play.unhandled).singleElement().satisfies(e -> {
            assertThat(e).hasRootCauseMessage("no DONE");
            assertThat(e.manualReset()).isEmpty();
        });
    }

    @Test
    void aStoreThatCannotGoOnWithTheNewFileLeavesItToTheApp() throws IOException {
        play.store.failing("resume", new IOException("corrupt"));

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).hasSize(2).last().isEqualTo("manual");
        assertThat(play.manual.get(0)).hasRootCauseMessage("corrupt");
        assertThat(play.manual.get(0).backupExists()).isTrue();
        assertThat(play.journal()).contains("step=MANUAL", "tried=DISCARD");
    }

    @Test
    void aStoreThatCannotPauseLeavesItToTheApp() throws IOException {
        play.store.failing("pause", new IOException("busy")).failing("resume", new IOException("still busy"));

        assertThat(play.reset(ResetMode.RECOVER_OR_DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0)).hasRootCauseMessage("busy");
        assertThat(play.manual.get(0).getCause())
                .extracting(Throwable::getSuppressed)
                .asInstanceOf(InstanceOfAssertFactories.ARRAY)
                .extracting(String::valueOf)
                .containsExactly("java.io.IOException: still busy");
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
    }

    @Test
    void aViewThatCannotBeOpenedForbidsTheReset() {
        play.store.failing("frozen", new IOException("locked"));

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.seen).containsExactly("manual");
    }

    @Test
    void aStoreThatChangesAllTheTimeIsNotResetForEver() throws IOException {
        Runnable write = () -> play.store.append("+ more");
        for (int times = 0; times < 9; times++) {
            play.store.on("download", write::run);
        }

        assertThat(play.reset(ResetMode.DISCARD)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0)).hasRootCauseMessage("the files of the store change while it is reset");
        assertThat(play.store.lines()).hasSize(5);
    }

    private List<String> everywhere() throws IOException {
        try (var files = Files.list(play.folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> Play.linesOf(file).stream())
                    .toList();
        }
    }
}
