package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What the journal says of a reset. Immutable: a change makes a copy, and only {@link #change} assigns fields. */
final class PendingReset {
    private Instant time;
    private ResetMode mode;
    private Reason reason;
    private Set<ResetStrategy> eligible;
    private Set<ResetStrategy> tried;
    private ResetStrategy stage;
    private ResetStep step;
    private int attempt = 1;
    private String backup;
    private String backupDigest = "";
    private String freshDigest = "";

    private PendingReset(
            Instant time,
            ResetMode mode,
            Reason reason,
            Set<ResetStrategy> eligible,
            Set<ResetStrategy> tried,
            ResetStrategy stage,
            String backup) {
        this.time = time;
        this.mode = mode;
        this.reason = reason;
        this.eligible = eligible;
        this.tried = tried;
        this.stage = stage;
        this.step = stage == ResetStrategy.MANUAL ? ResetStep.MANUAL : ResetStep.STARTED;
        this.backup = backup;
    }

    private PendingReset(PendingReset other) {
        this(other.time, other.mode, other.reason, other.eligible, other.tried, other.stage, other.backup);
        step = other.step;
        attempt = other.attempt;
        backupDigest = other.backupDigest;
        freshDigest = other.freshDigest;
    }

    private PendingReset change(Consumer<PendingReset> assign) {
        PendingReset copy = new PendingReset(this);
        assign.accept(copy);
        return copy;
    }

    /**
     * A reset that begins.
     *
     * @param mode what the app has chosen; for whoever reads the journal, what counts later is what it chooses then
     * @param eligible the automatic stages that the error and the server allow
     * @param tried the automatic stages that an earlier reset for the same error tried
     * @param stage the first
     * @param backup the stamp in the name of the backup that will be made
     */
    static PendingReset begin(
            Instant time,
            ResetMode mode,
            Reason reason,
            Set<ResetStrategy> eligible,
            Set<ResetStrategy> tried,
            ResetStrategy stage,
            String backup) {
        return new PendingReset(time, mode, reason, copy(eligible), copy(tried), stage, backup);
    }

    Instant time() {
        return time;
    }

    ResetMode mode() {
        return mode;
    }

    Reason reason() {
        return reason;
    }

    Set<ResetStrategy> eligible() {
        return eligible;
    }

    Set<ResetStrategy> tried() {
        return tried;
    }

    ResetStrategy stage() {
        return stage;
    }

    ResetStep step() {
        return step;
    }

    /** How often this stage was begun; after the swap, how often the app was to be told. */
    int attempt() {
        return attempt;
    }

    String backup() {
        return backup;
    }

    /** Of the original when it was backed up; "" before. */
    String backupDigest() {
        return backupDigest;
    }

    /** Of the fresh copy; "" before it is whole. */
    String freshDigest() {
        return freshDigest;
    }

    PendingReset at(ResetStep next) {
        return change(copy -> copy.step = next);
    }

    PendingReset withAttempt(int number) {
        return change(copy -> copy.attempt = number);
    }

    /** Another name for a backup that is to be made. */
    PendingReset withBackup(String stamp) {
        return change(copy -> copy.backup = stamp);
    }

    PendingReset withBackupDigest(String digest) {
        return change(copy -> copy.backupDigest = digest);
    }

    PendingReset withFreshDigest(String digest) {
        return change(copy -> copy.freshDigest = digest);
    }

    PendingReset withEligible(Set<ResetStrategy> strategies) {
        return change(copy -> copy.eligible = copy(strategies));
    }

    PendingReset withTried(ResetStrategy strategy) {
        Set<ResetStrategy> more = EnumSet.of(strategy);
        more.addAll(tried);
        return change(copy -> copy.tried = copy(more));
    }

    /** Another stage; a fresh copy that the last one made is not its own. */
    PendingReset withStage(ResetStrategy next) {
        return change(copy -> {
            copy.stage = next;
            copy.attempt = 1;
            copy.freshDigest = "";
        });
    }

    /** Whether both are of one reset, at whatever step. */
    boolean isSameReset(PendingReset other) {
        return time.equals(other.time) && reason.isSameError(other.reason);
    }

    private static Set<ResetStrategy> copy(Set<ResetStrategy> strategies) {
        Set<ResetStrategy> copy = EnumSet.noneOf(ResetStrategy.class);
        copy.addAll(strategies);
        return Collections.unmodifiableSet(copy);
    }
}
