package dev.errorcatalog.runtime.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The app's turn: what the exception tells, and what {@code resetRealm} does. */
class ManualResetTest {
    private static final String BACKUP = "notes.db.backup-20261121T093000.123Z";

    @TempDir
    private Path folder;

    private Play play;

    @BeforeEach
    void begin() throws IOException {
        play = new Play(folder);
    }

    @Test
    void refusesWhileTheStoreIsOpenAndWorksOnceItIsClosed() {
        Required required = manual(ResetMode.MANUAL);
        play.store.isOpen = true;

        assertThat(required.resetRealm()).hasToString("STORE_OPEN");
        assertThat(folder.resolve("notes.db")).exists();
        play.store.isOpen = false;
        assertThat(required.resetRealm().kind()).isEqualTo(ManualResetResult.Kind.DONE);
        assertThat(play.store.calls).containsExactly("pause");
    }

    @Test
    void theManualCallbackMayDoItAtOnce() {
        ClientReset<TextStore.View, Required> config = ClientReset.manual(
                required -> play.seen.add(required.resetRealm().toString()));

        play.coordinator(config).reset(Play.REPORT, Play.ALL, ResetConditions.none());

        assertThat(play.seen).containsExactly("DONE");
        assertThat(folder.resolve("notes.db")).doesNotExist();
    }

    @Test
    void theSecondTimeNothingHappens() throws IOException {
        Required required = manual(ResetMode.MANUAL);
        required.resetRealm();
        play.store.write("= downloaded again");

        ManualResetResult again = required.resetRealm();
        assertThat(again.kind()).isEqualTo(ManualResetResult.Kind.ALREADY_DONE);
        assertThat(again.isDone()).isTrue();
        assertThat(again.cause()).isEmpty();
        assertThat(play.store.lines()).containsExactly("= downloaded again");
    }

    @Test
    void anEarlierOfferOfTheSameResetServesAsWell() {
        Required first = manual(ResetMode.MANUAL);
        play.coordinator(ResetMode.MANUAL).resume();
        Required second = play.manual.get(1);

        assertThat(first.resetRealm()).hasToString("DONE");
        assertThat(second.resetRealm()).hasToString("ALREADY_DONE");
    }

    @Test
    void isNotAvailableOnceAnotherResetWasDone() throws IOException {
        Required required = manual(ResetMode.MANUAL);
        play.coordinator(ResetMode.DISCARD).reset(Play.OTHER, Play.ALL, ResetConditions.none());

        assertThat(required.resetRealm()).hasToString("NOT_AVAILABLE");
        assertThat(play.store.lines()).containsExactly("= server");
    }

    @Test
    void isNotAvailableOnceAnotherResetIsPending() throws IOException {
        Required required = manual(ResetMode.MANUAL);
        play.coordinator(ResetMode.MANUAL).reset(Play.OTHER, Play.ALL, ResetConditions.none());

        assertThat(required.resetRealm()).hasToString("NOT_AVAILABLE");
        assertThat(play.manual.get(1).resetRealm()).hasToString("DONE");
    }

    @Test
    void isNotAvailableOnceTheDownloadsAreComplete() {
        Required required = manual(ResetMode.MANUAL);

        assertThat(play.coordinator(ResetMode.MANUAL).downloadsComplete()).isTrue();
        assertThat(required.resetRealm()).hasToString("NOT_AVAILABLE");
        assertThat(ClientResets.initiate(play.store.path())).hasToString("NOT_AVAILABLE");
    }

    @Test
    void aSecondThreadIsTurnedAway() {
        Required required = manual(ResetMode.MANUAL);
        play.store.on(
                "pause",
                () -> play.seen.add(CompletableFuture.supplyAsync(required::resetRealm)
                        .join()
                        .toString()));

        assertThat(required.resetRealm()).hasToString("DONE");
        assertThat(play.seen).contains("BUSY");
    }

    @Test
    void theBackupOfAFailedStageServesIfTheAppWroteNothingSince() throws IOException {
        play.store.failing("recover", new IOException("no recovery"));
        Required required = manual(ResetMode.RECOVER);

        assertThat(required.backupExists()).isTrue();
        assertThat(required.resetRealm()).hasToString("DONE");
        assertThat(play.files()).containsExactly(BACKUP);
    }

    @Test
    void whatTheAppWroteSinceTheStagesFailedIsBackedUpAsWell() throws IOException {
        play.store.failing("recover", new IOException("no recovery"));
        Required required = manual(ResetMode.RECOVER);
        play.store.write("= old", "+ mine", "+ later");

        assertThat(required.resetRealm()).hasToString("DONE");
        assertThat(required.backupPath()).contains(folder.toRealPath().resolve(BACKUP + "-2"));
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(folder.resolve(BACKUP + "-2")).hasContent("= old\n+ mine\n+ later\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete notes.db", "copy notes.db", "force backup.tmp", "tryLock lock", "read journal"})
    void aDiskThatFailsIsToldAndTheFileIsKept(String operation) throws IOException {
        Required required = manual(ResetMode.MANUAL);
        play.disk = WatchedDisk.failingAt(operation);
        Required failing = again();

        ManualResetResult result = failing.resetRealm();
        assertThat(result.kind()).isEqualTo(ManualResetResult.Kind.FAILED);
        assertThat(result.cause()).get().hasToString("java.io.IOException: no " + operation);
        assertThat(play.store.lines()).containsExactly("= old", "+ mine");
        assertThat(play.journal()).contains("step=MANUAL");
        assertThat(play.files()).doesNotContain("notes.db.reset/backup.tmp");
        assertThat(required.resetRealm()).hasToString("DONE");
    }

    @Test
    void aStoreThatFailsIsTold() throws IOException {
        Required required = manual(ResetMode.MANUAL);
        play.store.failing("pause", new StackOverflowError());

        assertThat(required.resetRealm().cause()).get().isInstanceOf(StackOverflowError.class);
        assertThat(required.resetRealm()).hasToString("DONE");
    }

    @Test
    void aFileThatIsGoneIsNoObstacle() throws IOException {
        Required required = manual(ResetMode.MANUAL);
        Files.delete(play.store.path());

        assertThat(required.resetRealm()).hasToString("DONE");
        assertThat(play.journal()).isEmpty();
    }

    @Test
    void aRemovalThatACrashInterruptedIsFinished() throws IOException {
        manual(ResetMode.MANUAL);
        play.disk = WatchedDisk.dyingAt("delete notes.db");
        again().resetRealm();
        assertThat(play.journal()).contains("step=REMOVING");
        play.disk = WatchedDisk.healthy();

        assertThat(play.coordinator(ResetMode.MANUAL).resume()).isEqualTo(ResetOutcome.REMOVED);
        assertThat(folder.resolve("notes.db")).doesNotExist();
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(play.files()).containsExactly(BACKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete journal", "forceDirectory notes.db.reset"})
    void aRemovalThatFailedLateDoesNotRemoveTheNextFile(String operation) throws IOException {
        manual(ResetMode.MANUAL);
        play.disk = new WatchedDisk((n, name) -> {
            if (name.equals(operation) && Files.notExists(play.store.path())) {
                throw new IOException("no " + name);
            }
        });
        assertThat(again().resetRealm().kind()).isEqualTo(ManualResetResult.Kind.FAILED);
        play.disk = WatchedDisk.healthy();
        play.store.write("= downloaded again", "+ new");
        play.store.isOpen = true;

        play.coordinator(ResetMode.MANUAL).resume();
        assertThat(play.store.lines()).containsExactly("= downloaded again", "+ new");
        assertThat(play.journal()).isEmpty();
        assertThat(play.seen).containsExactly("manual");
    }

    @Test
    void aBackupOfARecoveryThatCouldNotBeNotedAsFailedIsKept() throws IOException {
        int[] writes = {0};
        play.disk = new WatchedDisk((n, name) -> {
            boolean isFull = play.manual.isEmpty() && name.equals("write journal.tmp") && ++writes[0] > 2;
            boolean isRemoved =
                    name.equals("forceDirectory " + folder.getFileName()) && Files.notExists(play.store.path());
            if (isFull || isRemoved) {
                throw new IOException("no " + name);
            }
        });
        assertThat(manual(ResetMode.RECOVER).resetRealm().kind()).isEqualTo(ManualResetResult.Kind.FAILED);
        assertThat(play.journal()).contains("step=MANUAL", "stage=MANUAL");
        play.store.write("= downloaded again");

        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isTrue();
        assertThat(folder.resolve(BACKUP)).hasContent("= old\n+ mine\n");
        assertThat(play.files()).containsExactly(BACKUP);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANUAL", "DONE"})
    void onlyTheBackupOfARecoveryThatIsDoneIsDeleted(ResetStep step) throws IOException {
        play.store.failing("recover", new IOException("no recovery"));
        manual(ResetMode.RECOVER);
        Journal journal =
                new Journal(play.disk, new ResetFiles(folder.toRealPath().resolve("notes.db")));
        PendingReset pending = journal.read().orElseThrow();
        journal.write(pending.withStage(ResetStrategy.RECOVER).at(step));

        assertThat(play.coordinator(ResetMode.RECOVER).downloadsComplete()).isTrue();
        assertThat(Files.exists(folder.resolve(BACKUP))).isEqualTo(step == ResetStep.MANUAL);
    }

    @Test
    void aRemovalIsNotFinishedUnderAnOpenStore() throws IOException {
        manual(ResetMode.MANUAL);
        play.disk = WatchedDisk.dyingAt("delete notes.db");
        again().resetRealm();
        play.disk = WatchedDisk.healthy();
        play.store.isOpen = true;

        assertThat(play.reset(ResetMode.MANUAL)).isEqualTo(ResetOutcome.MANUAL);
        assertThat(folder.resolve("notes.db")).exists();
        assertThat(play.journal()).contains("step=MANUAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.db", "./notes.db", "../%s/notes.db", "link.db", "folder-link/notes.db"})
    void isInitiatedByAnyPathThatLeadsThere(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("notes.db"));
        Files.createSymbolicLink(folder.resolve("folder-link"), folder);
        manual(ResetMode.MANUAL);

        Path other = folder.resolve(path.replace("%s", folder.getFileName().toString()));
        assertThat(ClientResets.initiate(other)).hasToString("DONE");
        assertThat(folder.resolve("notes.db")).doesNotExist();
        assertThat(ClientResets.initiate(folder.resolve("notes.db"))).hasToString("ALREADY_DONE");
    }

    @Test
    void isInitiatedByARelativePath() {
        manual(ResetMode.MANUAL);
        Path relative = Path.of("").toAbsolutePath().relativize(play.store.path());

        assertThat(ClientResets.initiate(relative)).hasToString("DONE");
    }

    @Test
    void nothingIsInitiatedWhereNothingIsPending() {
        assertThat(ClientResets.initiate(folder.resolve("other.db"))).hasToString("NOT_AVAILABLE");
    }

    @Test
    void withoutAHandlerTheExceptionGoesToTheGeneralOne() {
        play.store.failing("download", new IOException("one")).failing("download", new IOException("two"));

        assertThat(play.coordinator(ClientReset.recoverOrDiscard())
                        .reset(Play.REPORT, Play.ALL, ResetConditions.none()))
                .isEqualTo(ResetOutcome.MANUAL);
        assertThat(play.unhandled).singleElement().satisfies(required -> {
            assertThat(required).hasMessage("bad ident");
            assertThat(required.getCause()).hasMessage("two");
            assertThat(required.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("one");
            assertThat(required.resetRealm()).hasToString("DONE");
        });
    }

    @Test
    void whatTheReportHadAsItsCauseIsKept() {
        IOException own = new IOException("connection");
        ErrorReport report =
                Play.REPORT.toBuilder().cause(own).detail("more", "kept").build();
        play.store.failing("download", new IOException("download"));

        play.coordinator(ResetMode.DISCARD).reset(report, Play.ALL, ResetConditions.none());

        Required required = play.manual.get(0);
        assertThat(required.getCause()).hasMessage("download");
        assertThat(required.getSuppressed()).containsExactly(own);
        assertThat(required.report().details()).containsEntry("more", "kept");
    }

    private Required manual(ResetMode mode) {
        assertThat(play.reset(mode)).isEqualTo(ResetOutcome.MANUAL);
        return play.manual.get(0);
    }

    /** The same offer, by a coordinator on the disk of now. */
    private Required again() throws IOException {
        Disk disk = play.disk;
        play.disk = WatchedDisk.healthy();
        ResetFiles files = new ResetFiles(folder.toRealPath().resolve("notes.db"));
        PendingReset pending = new Journal(play.disk, files).read().orElseThrow();
        ManualReset manual = new PendingManualReset(play.store, disk, files, pending, true);
        return new Required(Play.REPORT.toBuilder()
                .detail(ClientResetRequired.FIELD, manual)
                .build());
    }
}
