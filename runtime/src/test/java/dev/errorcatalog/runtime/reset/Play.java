package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A store with one change that was not uploaded, an app whose callbacks note what they see, and real files. */
final class Play {
    static final Set<ResetStrategy> ALL = Set.of(ResetStrategy.values());
    static final ErrorReport REPORT =
            ErrorReport.of("demo::ProtocolError", 208).message("bad ident").build();
    static final ErrorReport OTHER =
            ErrorReport.of("demo::ProtocolError", 209).message("diverged").build();

    final TextStore store;
    final Path folder;
    /** What the app saw, in order: the callback and its views. */
    final List<String> seen = new ArrayList<>();

    final List<Required> unhandled = new ArrayList<>();
    final List<Required> manual = new ArrayList<>();
    Disk disk = WatchedDisk.healthy();

    Play(Path folder) throws IOException {
        this.folder = folder;
        store = new TextStore(folder.resolve("notes.db"));
        store.write("= old", "+ mine");
    }

    ClientReset<TextStore.View, Required> config(ResetMode mode) {
        return switch (mode) {
            case RECOVER_OR_DISCARD ->
                ClientReset.<TextStore.View, Required>recoverOrDiscard()
                        .onBeforeReset(before -> seen.add("before " + before))
                        .onAfterRecovery((before, after) -> seen.add("recovered " + before + " -> " + after))
                        .onAfterDiscard((before, after) -> seen.add("discarded " + before + " -> " + after))
                        .onManualReset(this::manual);
            case RECOVER -> oneStage(ClientReset.recover(), "recovered");
            case DISCARD -> oneStage(ClientReset.discard(), "discarded");
            case MANUAL -> ClientReset.manual(this::manual);
        };
    }

    private OneStageReset<TextStore.View, Required> oneStage(OneStageReset<TextStore.View, Required> mode, String how) {
        return mode.onBeforeReset(before -> seen.add("before " + before))
                .onAfterReset((before, after) -> seen.add(how + " " + before + " -> " + after))
                .onManualReset(this::manual);
    }

    void manual(Required required) {
        seen.add("manual");
        manual.add(required);
    }

    ClientResetCoordinator<TextStore.View, Required> coordinator(ClientReset<TextStore.View, Required> config) {
        return ClientResetCoordinator.of(store, config, Required::new, unhandled::add)
                .withDisk(disk)
                .withClock(Clock.fixed(Instant.parse("2026-11-21T09:30:00.123Z"), ZoneOffset.UTC));
    }

    ClientResetCoordinator<TextStore.View, Required> coordinator(ResetMode mode) {
        return coordinator(config(mode));
    }

    ResetOutcome reset(ResetMode mode) {
        return coordinator(mode).reset(REPORT, ALL, ResetConditions.none());
    }

    /** Returns how many operations of the disk a reset takes that nothing disturbs. */
    int operationsOf(ResetMode mode) throws IOException {
        Play undisturbed = new Play(Files.createDirectory(folder.resolve("undisturbed")));
        WatchedDisk counted = WatchedDisk.healthy();
        undisturbed.disk = counted;
        undisturbed.reset(mode);
        return counted.operations.size();
    }

    /** Returns the names of the files in the store's folder but the store itself; of the work folder what is in it. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.equals("notes.db") && !name.equals("notes.db.reset/lock"))
                    .sorted()
                    .toList();
        }
    }

    static Path realPath(Path file) {
        try {
            return Disk.real().realPath(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String journal() throws IOException {
        Path journal = store.path().resolveSibling("notes.db.reset").resolve("journal");
        return Files.exists(journal) ? Files.readString(journal) : "";
    }
}
