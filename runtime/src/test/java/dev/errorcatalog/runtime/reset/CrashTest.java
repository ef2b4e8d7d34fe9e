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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The process ends at an operation of the disk; the next one resumes. */
class CrashTest {
    private static final String BACKUP = "notes.db.backup-20261121T093000.123Z";

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    /** The n-th journal that is moved into place is: 1 STARTED, 2 its backup, 3 BACKED_UP, 4 READY, 5 SWAPPED, 6 DONE. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DIES BEFORE           | JOURNAL   | OUTCOME   | SEEN
            1 move journal.tmp    | none      | NOTHING   | -
            2 write journal.tmp   | STARTED   | RECOVERED | before; recovered
            1 copy notes.db       | STARTED   | RECOVERED | before; recovered
            1 move backup.tmp     | STARTED   | RECOVERED | before; recovered
            3 write journal.tmp   | STARTED   | RECOVERED | before; recovered
            1 force fresh         | BACKED_UP | RECOVERED | before; recovered
            4 write journal.tmp   | BACKED_UP | RECOVERED | before; recovered
            1 move fresh          | READY     | RECOVERED | before; recovered
            5 write journal.tmp   | READY     | RECOVERED | before; recovered
            6 write journal.tmp   | SWAPPED   | RECOVERED | before; recovered; recovered
            """)
    void theNextStartFinishes(String death, String journal, ResetOutcome outcome, String seen) throws IOException {
        die(ResetMode.RECOVER, Integer.parseInt(death.substring(0, 1)), death.substring(2));
        assertThat(play.journal()).contains(journal.equals("none") ? "" : "step=" + journal);

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(outcome);
        assertThat(callbacks()).isEqualTo(seen);
        if (outcome == ResetOutcome.RECOVERED) {
            assertThat(play.store.lines()).containsExactly("= server", "+ mine");
            assertThat(play.files()).containsExactly(BACKUP, "notes.db.reset/journal");
            assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        } else {
            assertThat(play.store.lines()).containsExactly("= old", "+ mine");
            assertThat(play.files()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereverItDiesNothingIsLostAndTheNextStartFinishes(ResetMode mode) throws IOException {
        int operations = play.operationsOf(mode);
        for (int n = 1; n <= operations; n++) {
            play = new Play(Files.createDirectory(folder.resolve(mode + "-" + n)));
            play.disk = WatchedDisk.dyingAt(n);
            play.reset(mode);
            List<String> atDeath = unsynced();
            assertThat(atDeath).as("after operation %s", n).contains("+ mine");
            play.disk = WatchedDisk.healthy();
            play.coordinator(mode).resume();

            assertThat(unsynced()).as("resumed after operation %s", n).contains("+ mine");
            assertThat(play.files()).noneMatch(file -> file.endsWith(".tmp") || file.endsWith("fresh"));
            assertThat(play.coordinator(mode).downloadsComplete()).isTrue();
            assertThat(play.coordinator(mode).resume()).isEqualTo(ResetOutcome.NOTHING);
            assertThat(play.seen.stream().filter(call -> call.startsWith("before")))
                    .hasSizeLessThan(2);
            assertThat(play.store.views).allMatch(view -> view.closed == 1);
        }
    }

    @Test
    void theCallbackBeforeIsNotCalledAgain() throws IOException {
        for (int attempt = 1; attempt <= 2; attempt++) {
            play.disk = WatchedDisk.dyingAt("copy notes.db");
            run(attempt, ResetMode.DISCARD);
        }
        play.disk = WatchedDisk.healthy();

        assertThat(play.coordinator(ResetMode.DISCARD).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(callbacks()).isEqualTo("before; discarded");
    }

    @Test
    void aStageInWhichTheProcessEndsThreeTimesHasFailed() throws IOException {
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(play.journal()).contains(attempt == 1 ? "" : "attempt=" + (attempt - 1));
            play.disk = WatchedDisk.dyingAt("force fresh");
            run(attempt, ResetMode.RECOVER_OR_DISCARD);
        }
        play.disk = WatchedDisk.healthy();

        assertThat(play.coordinator(ResetMode.RECOVER_OR_DISCARD).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(callbacks()).isEqualTo("before; discarded");
    }

    @Test
    void thatItEndedThereIsTheCauseOfTheManualReset() throws IOException {
        for (int attempt = 1; attempt <= 3; attempt++) {
            play.disk = WatchedDisk.dyingAt("force fresh");
            run(attempt, ResetMode.RECOVER);
        }
        play.disk = WatchedDisk.healthy();

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.manual.get(0)).hasRootCauseMessage("the process ended in it 3 times");
        assertThat(play.manual.get(0)).hasMessage("bad ident");
        assertThat(play.manual.get(0).code().id()).isEqualTo("protocol/208");
    }

    @Test
    void aCallbackAfterInWhichTheProcessEndsThreeTimesIsNotCalledAgain() throws IOException {
        for (int attempt = 1; attempt <= 3; attempt++) {
            play.disk = dyingAfterTheCallback();
            run(attempt, ResetMode.DISCARD);
        }
        assertThat(callbacks()).isEqualTo("before; discarded; discarded; discarded");
        play.disk = WatchedDisk.healthy();
        play.unhandled.clear();

        assertThat(play.coordinator(ResetMode.DISCARD).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(callbacks()).isEqualTo("before; discarded; discarded; discarded");
        assertThat(play.unhandled.get(0)).hasRootCauseMessage("the process ended in it 3 times");
        assertThat(play.journal()).contains("step=DONE");
    }

    @Test
    void theManualCallbackIsCalledAgainAtEveryStartUntilTheAppActs() throws IOException {
        play.reset(ResetMode.MANUAL);
        play.coordinator(ResetMode.MANUAL).resume();

        assertThat(callbacks()).isEqualTo("manual; manual");
        assertThat(play.manual.get(1)).hasMessage("bad ident").hasNoCause();
        assertThat(play.manual.get(1).resetRealm().isDone()).isTrue();
        assertThat(play.coordinator(ResetMode.MANUAL).resume()).isEqualTo(ResetOutcome.NOTHING);
    }

    @Test
    void stagesThatFailedBeforeTheCrashAreToldOf() throws IOException {
        play.store.failing("download", new IOException("forgotten"));
        play.reset(ResetMode.RECOVER);
        play.coordinator(ResetMode.RECOVER).resume();

        assertThat(play.manual.get(0)).hasRootCauseMessage("forgotten");
        assertThat(play.manual.get(1)).hasRootCauseMessage("tried before: [RECOVER]");
    }

    @ParameterizedTest
    @CsvSource({
        "RECOVER,            RECOVER_OR_DISCARD, RECOVERED",
        "RECOVER,            DISCARD,            DISCARDED",
        "RECOVER,            MANUAL,             MANUAL",
        "DISCARD,            RECOVER,            RECOVERED",
        "DISCARD,            RECOVER_OR_DISCARD, RECOVERED",
        "RECOVER_OR_DISCARD, DISCARD,            DISCARDED",
    })
    void theModeThatTheAppChoosesNowCounts(ResetMode then, ResetMode now, ResetOutcome outcome) throws IOException {
        play.disk = WatchedDisk.dyingAt("move fresh");
        play.reset(then);
        play.disk = WatchedDisk.healthy();

        assertThat(play.coordinator(now).resume()).isEqualTo(outcome);
        assertThat(unsynced()).contains("+ mine");
    }

    @Test
    void aNewFileThatIsInPlaceStaysThereWhateverTheModeIsNow() throws IOException {
        die(ResetMode.DISCARD, 5, "write journal.tmp");

        assertThat(play.coordinator(ResetMode.MANUAL).resume()).isEqualTo(ResetOutcome.DISCARDED);
        assertThat(play.store.lines()).containsExactly("= server");
    }

    @Test
    void aResetThatIsDueFinishesWhatACrashLeft() throws IOException {
        die(ResetMode.RECOVER, 1, "move fresh");

        assertThat(play.coordinator(ResetMode.RECOVER).reset(Play.OTHER, Play.ALL, ResetConditions.none()))
                .isEqualTo(ResetOutcome.RECOVERED);
        assertThat(callbacks()).isEqualTo("before; recovered");
    }

    @Test
    void whatTheAppWroteSinceTheCrashIsBackedUpAndRecovered() throws IOException {
        die(ResetMode.RECOVER, 1, "move fresh");
        play.store.write("= old", "+ mine", "+ since");

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.lines()).containsExactly("= server", "+ mine", "+ since");
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(folder.resolve(BACKUP + "-2")).hasContent("= old\n+ mine\n+ since\n");
    }

    @Test
    void whatTheCrashLeftInASideFileIsMergedBeforeTheSwap() throws IOException {
        die(ResetMode.RECOVER, 1, "move fresh");
        play.store.on("pause", () -> play.store.append("+ in the log"));

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.lines()).containsExactly("= server", "+ mine", "+ in the log");
    }

    @Test
    void aFreshCopyThatIsWholeIsNotDownloadedAgain() throws IOException {
        die(ResetMode.RECOVER, 1, "move fresh");
        play.coordinator(ResetMode.RECOVER).resume();

        assertThat(play.store.calls).containsOnlyOnce("download");
    }

    @Test
    void aFreshCopyThatIsGoneIsDownloadedAgain() throws IOException {
        die(ResetMode.RECOVER, 1, "move fresh");
        Files.delete(folder.resolve("notes.db.reset/fresh"));

        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.store.lines()).containsExactly("= server", "+ mine");
    }

    @Test
    void aFreshCopyThatIsDamagedIsDownloadedAgain() throws IOException {
        play.disk = WatchedDisk.dyingAt("move fresh");
        play.reset(ResetMode.RECOVER);
        play.disk = WatchedDisk.dyingAt("move fresh");
        Files.writeString(folder.resolve("notes.db.reset/fresh"), "= ser");

        play.coordinator(ResetMode.RECOVER).resume();
        assertThat(folder.resolve("notes.db.reset/fresh")).hasContent("= server\n+ mine\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 copy notes.db", "1 force fresh", "1 move fresh", "6 write journal.tmp"})
    void downloadsDoNotClearAResetThatIsUnderWay(String death) throws IOException {
        die(ResetMode.RECOVER, Integer.parseInt(death.substring(0, 1)), death.substring(2));
        String journal = play.journal();

        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isFalse();
        assertThat(play.journal()).isEqualTo(journal);
        assertThat(play.coordinator(ResetMode.RECOVER).resume()).isEqualTo(ResetOutcome.RECOVERED);
    }

    @Test
    void filesThatAreInvalidAtTheFreshPlaceAreCleanedUp() throws IOException {
        Files.createDirectories(folder.resolve("notes.db.reset/fresh/inside"));
        Files.writeString(folder.resolve("notes.db.reset/fresh-wal"), "old");

        assertThat(play.reset(ResetMode.RECOVER)).isEqualTo(ResetOutcome.RECOVERED);
        assertThat(play.files()).containsExactly(BACKUP, "notes.db.reset/journal");
    }

    private void die(ResetMode mode, int nth, String operation) {
        play.disk = dyingAt(nth, operation);
        play.reset(mode);
        play.disk = WatchedDisk.healthy();
        play.manual.clear();
        play.seen.remove("manual"); // Of a process that was dead already.
    }

    private static WatchedDisk dyingAt(int nth, String operation) {
        int[] left = {nth};
        return new WatchedDisk((n, name) -> {
            if (name.equals(operation) && --left[0] == 0) {
                throw new WatchedDisk.Death();
            }
        });
    }

    private WatchedDisk dyingAfterTheCallback() {
        int already = play.seen.size();
        return new WatchedDisk((n, name) -> {
            boolean isCalled = play.seen.stream().skip(already).anyMatch(call -> call.startsWith("discarded"));
            if (isCalled) {
                throw new WatchedDisk.Death();
            }
        });
    }

    private void run(int attempt, ResetMode mode) {
        if (attempt == 1) {
            play.reset(mode);
        } else {
            play.coordinator(mode).resume();
        }
        play.manual.clear();
        play.seen.remove("manual");
    }

    private String callbacks() {
        List<String> names =
                play.seen.stream().map(call -> call.replaceAll(" .*", "")).toList();
        return names.isEmpty() ? "-" : String.join("; ", names);
    }

    /** Everything that is in the store or in a backup. */
    private List<String> unsynced() throws IOException {
        try (var files = Files.list(play.folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> Play.linesOf(file).stream())
                    .distinct()
                    .toList();
        }
    }
}
