package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.CallbackFailedException;
import dev.errorcatalog.runtime.ErrorReport;
import dev.errorcatalog.runtime.ResetStrategy;
import dev.errorcatalog.runtime.reset.Callbacks.NamedAfter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The state machine of a reset. All it knows is what the journal says and what is on disk; so a crash changes nothing.
 *
 * <table>
 * <caption>Each step: what is true of the disk, and the method that leads on</caption>
 * <tr><th>journal</th><th>true of the disk</th><th>what comes next</th></tr>
 * <tr><td>none</td><td>no reset is pending</td><td>{@link #start}: STARTED, then the before callback</td></tr>
 * <tr><td>STARTED</td><td>the original is untouched</td><td>{@link Transitions#backUp}: BACKED_UP</td></tr>
 * <tr><td>BACKED_UP</td><td>the original and its backup are whole</td>
 *     <td>{@link Transitions#fetch}: READY; if it fails, BACKED_UP for the next stage, or MANUAL</td></tr>
 * <tr><td>READY</td><td>so they are, and so is the fresh copy; or that is the original already</td>
 *     <td>{@link Transitions#swap}: SWAPPED; STARTED if the original was changed, BACKED_UP if the copy is gone</td></tr>
 * <tr><td>SWAPPED</td><td>the fresh copy is the original; the backup is whole</td>
 *     <td>{@link #tell}: the after callback, then DONE</td></tr>
 * <tr><td>DONE</td><td>as before; the app was told</td><td>{@link ResetRun#downloadsComplete}: none</td></tr>
 * <tr><td>MANUAL</td><td>the original is whole</td>
 *     <td>the manual callback, without a lock; {@link Removal#remove}: REMOVING</td></tr>
 * <tr><td>REMOVING</td><td>the backup is whole</td><td>{@link Removal#remove}: none</td></tr>
 * </table>
 *
 * <p>A failure of disk or store outside of {@link Transitions#fetch} leads to MANUAL: no other stage would fare better.
 * What was not uploaded is in the original until {@link Transitions#swap} moves the fresh copy over it, and in the backup
 * from {@link Transitions#backUp} on.
 */
final class ResetSteps<V, R extends Throwable & ClientResetRequired> {
    private final ResettableStore<V> store;
    private final Callbacks<V, R> callbacks;
    private final Toolbox tools;
    private final Journal journal;
    private final ErrorReport report;
    private final Failures failures = new Failures();
    private final StoreAccess<V> access;
    private final Stages stages;
    private final Transitions transitions;
    private boolean isShown;

    /** For what the journal says now. */
    ResetSteps(ResettableStore<V> store, ClientReset<V, R> config, Toolbox tools, ResetLock lock, ErrorReport report) {
        this.store = store;
        this.callbacks = config.callbacks();
        this.tools = tools;
        this.journal = tools.journal;
        this.report = report;
        this.access = new StoreAccess<>(store, lock);
        this.stages = new Stages(config.mode(), journal, failures);
        this.transitions = new Transitions(store, access, stages, tools);
    }

    /** Begins with what is planned. Only this run calls the before callback, so that it is called once. */
    Ending begin() {
        try {
            start();
        } catch (Throwable e) { // Whatever a callback throws is contained; this one forbids the reset.
            boolean wasCalled = journal.isWritten();
            Interrupts.restore(e);
            return wasCalled ? manual(e) : stopped(e);
        }
        return advance();
    }

    /** Goes on with what a crash or an interrupt left, from STARTED to SWAPPED. */
    Ending goOn() {
        try {
            boolean isSwapped = journal.now().step() == ResetStep.READY && transitions.isSwapped();
            if (!isSwapped) {
                stages.tryAgain();
            }
        } catch (Throwable e) {
            return stopped(e);
        }
        return advance();
    }

    /** Goes on with a removal that a crash left. */
    Ending finishRemoval() {
        Removal removal = new Removal(store, tools);
        try {
            if (removal.isOvertaken()) {
                tools.files.clear(tools.disk);
                journal.delete();
            } else if (store.isOpen()) {
                throw new IllegalStateException("to be removed, but open again: " + tools.files.original());
            } else {
                removal.remove();
            }
            return Ending.of(ResetOutcome.REMOVED, report, List.of());
        } catch (Throwable e) {
            return stopped(e);
        }
    }

    /** Leaves it to the app, because of a failure. */
    Ending manual(Throwable failure) {
        failures.add(failure);
        try {
            stages.leaveToApp();
        } catch (Throwable e) {
            failures.addConsequence(e);
        }
        return manual();
    }

    /** Leaves it to the app. */
    Ending manual() {
        Set<ResetStrategy> tried = journal.now().tried();
        if (failures.all().isEmpty() && !tried.isEmpty()) {
            failures.add(new IllegalStateException("tried before: " + tried));
        }
        cleanUp();
        resumeStore();
        boolean isJournaled = journal.isWritten() && journal.now().step() == ResetStep.MANUAL;
        PendingReset left = journal.now().withStage(ResetStrategy.MANUAL).at(ResetStep.MANUAL);
        return Ending.manual(report, left, isJournaled, failures.all());
    }

    private Ending advance() {
        try {
            while (journal.now().step().isInStage()) {
                Interrupts.check();
                nextStep();
            }
            if (journal.now().step() == ResetStep.MANUAL) {
                return manual();
            }
            Interrupts.check();
            return tell();
        } catch (Throwable e) {
            return stopped(e);
        }
    }

    private void nextStep() throws Exception {
        switch (journal.now().step()) {
            case STARTED:
                transitions.backUp();
                break;
            case BACKED_UP:
                transitions.fetch();
                break;
            default:
                transitions.swap();
                break;
        }
    }

    /** From what is planned to STARTED, or to MANUAL. The last thing before the callback is to note that it was called. */
    private void start() throws Exception {
        Optional<BeforeReset<V>> callback = callbacks.before();
        if (callback.isPresent() && journal.now().step() == ResetStep.STARTED) {
            access.show(tools.files.original(), (BeforeReset<V>) before -> {
                journal.write(journal.now());
                callback.get().beforeReset(before);
            });
        } else {
            journal.write(journal.now());
        }
    }

    /** SWAPPED to DONE. From the callback on, nothing leads to another one. */
    private Ending tell() throws Exception {
        access.resume();
        failures.clear(); // What earlier stages failed with matters no more.
        ResetStrategy how = journal.now().stage();
        Optional<NamedAfter<V>> callback = callbacks.after(how);
        if (callback.isPresent()) {
            show(callback.get(), how);
        }
        cleanUp();
        try {
            journal.write(journal.now().at(ResetStep.DONE));
        } catch (Throwable e) {
            failures.add(e);
        }
        ResetOutcome outcome = how == ResetStrategy.RECOVER ? ResetOutcome.RECOVERED : ResetOutcome.DISCARDED;
        return Ending.of(outcome, report, failures.all());
    }

    /** Shows what was and what is. If an interrupt comes before the callback, it is for the next run to do. */
    private void show(NamedAfter<V> after, ResetStrategy how) throws Exception {
        Path backup = tools.files.backup(journal.now().backup());
        try {
            if (stages.isOneTooMany()) {
                throw Stages.tooMany();
            }
            access.show(backup, (AfterReset<V>) (old, now) -> call(after, old, now, how));
        } catch (Throwable e) {
            if (Interrupts.happened(e) && !isShown) {
                throw e;
            }
            failures.add(new CallbackFailedException(after.name, e));
        }
    }

    private void call(NamedAfter<V> after, V old, V now, ResetStrategy how) {
        isShown = true;
        try {
            after.callback.afterReset(old, now, how);
        } catch (Throwable e) { // Whatever a callback throws is contained; the reset is done.
            Interrupts.restore(e);
            failures.add(new CallbackFailedException(after.name, e));
        }
    }

    private Ending stopped(Throwable thrown) {
        return Interrupts.happened(thrown) ? interrupted() : manual(thrown);
    }

    /** The next run goes on from what the journal says; until then the store goes on with the file that is there. */
    private Ending interrupted() {
        try {
            if (journal.isWritten()) {
                stages.forgetAttempt();
            }
        } catch (Throwable e) {
            Interrupts.restore(e); // The journal is true without it.
        }
        resumeStore();
        return Ending.of(ResetOutcome.INTERRUPTED, report, List.of());
    }

    private void resumeStore() {
        try {
            access.resumeIfPaused();
        } catch (Throwable e) {
            Interrupts.restore(e);
            failures.addConsequence(e);
        }
    }

    /** What is left of it hurts nobody, and the next run tries again. */
    private void cleanUp() {
        try {
            tools.files.clear(tools.disk);
        } catch (Throwable e) {
            failures.addConsequence(e);
        }
    }
}
