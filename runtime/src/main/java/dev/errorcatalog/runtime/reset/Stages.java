package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetStrategy;
import java.io.IOException;
import java.util.Set;

/** From stage to stage: {@code recover -> discard -> manual}, as far as mode, error and earlier failures leave them. */
final class Stages {
    /** How often something is begun, when the process ends in it each time, before it counts as failed. */
    private static final int ATTEMPTS = 3;

    private final ResetMode mode;
    private final Journal journal;
    private final Failures failures;

    Stages(ResetMode mode, Journal journal, Failures failures) {
        this.mode = mode;
        this.journal = journal;
        this.failures = failures;
    }

    /** The stage failed: the next one, from where this one began. */
    void fail(Throwable failure) throws IOException {
        failures.add(failure);
        PendingReset failed = journal.now().withTried(journal.now().stage());
        fallBack(failure instanceof BreakingSchemaChangeException ? failed.withEligible(Set.of()) : failed);
    }

    /** Begins again after a crash or an interrupt. The app may have chosen another mode since. */
    void tryAgain() throws IOException {
        PendingReset again = journal.now().withAttempt(journal.now().attempt() + 1);
        journal.write(again);
        if (!again.step().isInStage()) {
            return;
        }
        if (next(again) != again.stage()) {
            fallBack(again);
        } else if (isOneTooMany()) {
            fail(tooMany());
        }
    }

    /** Back to a step whose result is gone; not for ever. */
    void backTo(ResetStep step) throws IOException {
        if (journal.now().attempt() >= ATTEMPTS) {
            throw new IOException("the files of the store change while it is reset");
        }
        journal.write(journal.now().at(step).withAttempt(journal.now().attempt() + 1));
    }

    /** From any step: the app's turn. */
    void leaveToApp() throws IOException {
        PendingReset now = journal.now();
        toManual(now.step() == ResetStep.SWAPPED ? now.withTried(now.stage()) : now);
    }

    /** An orderly stop is no attempt that failed. */
    void forgetAttempt() throws IOException {
        journal.write(journal.now().withAttempt(Math.max(0, journal.now().attempt() - 1)));
    }

    boolean isOneTooMany() {
        return journal.now().attempt() > ATTEMPTS;
    }

    static IllegalStateException tooMany() {
        return new IllegalStateException("the process ended in it " + ATTEMPTS + " times");
    }

    private void fallBack(PendingReset failed) throws IOException {
        ResetStrategy next = next(failed);
        if (next == ResetStrategy.MANUAL) {
            toManual(failed);
        } else {
            boolean isBackedUp = failed.step() != ResetStep.STARTED;
            journal.write(failed.withStage(next).at(isBackedUp ? ResetStep.BACKED_UP : ResetStep.STARTED));
        }
    }

    private ResetStrategy next(PendingReset pending) {
        return CycleGuard.next(mode, pending.eligible(), pending.tried());
    }

    private void toManual(PendingReset pending) throws IOException {
        journal.write(pending.withStage(ResetStrategy.MANUAL).at(ResetStep.MANUAL));
    }
}
