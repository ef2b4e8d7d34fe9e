package dev.errorcatalog.runtime.reset.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is taken from the package of client reset, one at a time. */
final class Ablations {
    /** Every call that makes something durable; found in the sources, so that none is forgotten. */
    private static final Pattern FORCE = Pattern.compile("\\n *[a-z.]*disk\\.force(Directory)?\\([^;]*;");

    private Ablations() {}

    static List<Ablation> forces() throws IOException {
        List<Ablation> forces = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Ablation.source("Disk").resolveSibling(""))) {
            for (Path source : sources.sorted().toList()) {
                String file = source.getFileName().toString().replace(".java", "");
                String text = Files.readString(source);
                for (Matcher call = FORCE.matcher(text); call.find(); ) {
                    forces.add(new Ablation(
                            file,
                            text.substring(call.start() - 40, call.end()),
                            text.substring(call.start() - 40, call.start())));
                }
            }
        }
        return forces;
    }

    static List<Ablation> others() {
        return List.of(
                new Ablation("Backup", "!disk.digest(files.backupDraft()).equals(digest)", "false"),
                new Ablation(
                        "Backup", "disk.move(files.backupDraft(), backup)", "disk.copy(files.backupDraft(), backup)"),
                new Ablation("Backup", "isWhole || isFree ? now.backup()", "true ? now.backup()"),
                new Ablation("Backup", "&& disk.digest(backup).equals(digest)", ""),
                new Ablation("Journal", "disk.delete(files.journalDraft());", ""),
                new Ablation(
                        "Journal",
                        "disk.move(files.journalDraft(), files.journal())",
                        "disk.copy(files.journalDraft(), files.journal())"),
                new Ablation("PendingManualReset", "if (store.isOpen()) {", "if (false) {"),
                new Ablation("Removal", "backup.make();", "disk.digest(files.original());"),
                new Ablation("Removal", "store.pause();", ""),
                new Ablation("ResetLock", "return fileLock != null;", "return true;"),
                new Ablation("ResetRun", "now.stage() == ResetStrategy.RECOVER", "true"),
                new Ablation("ResetSteps", "access.resumeIfPaused();", ""),
                new Ablation("ResetSteps", "removal.isOvertaken()", "false"),
                new Ablation("Stages", "withAttempt(journal.now().attempt() + 1);", "withAttempt(1);"),
                new Ablation("Stages", "journal.now().attempt() >= ATTEMPTS", "journal.now().attempt() < 0"),
                new Ablation("Stages", ".withTried(journal.now().stage())", ""),
                new Ablation(
                        "Transitions",
                        "disk.move(files.fresh(), files.original())",
                        "disk.copy(files.fresh(), files.original())"),
                new Ablation("Transitions", "if (!isFreshWhole()) {", "if (false) {"),
                new Ablation("Transitions", "if (!isSwapped()) {", "if (true) {"),
                new Ablation("Transitions", "if (!backup.isWhole(disk.digest(files.original()))) {", "if (false) {"),
                new Ablation("Transitions", "if (Interrupts.happened(e)) {", "if (false) {"),
                new Ablation("Transitions", "files.clear(disk);", ""));
    }
}
