package dev.errorcatalog.runtime.reset;

import dev.errorcatalog.runtime.ErrorReport;
import java.util.List;
import java.util.Optional;

/** How a run ended, and what is to be told now that it is over. Immutable. */
final class Ending {
    final ResetOutcome outcome;
    final ErrorReport report;
    /** The manual reset that is left to the app, exactly for {@link ResetOutcome#MANUAL}. */
    final Optional<PendingReset> pending;
    /** Whether the journal says so; it may be that it could not be read or written. */
    final boolean isJournaled;
    /** In the manual stage: why, in the order in which it happened. Otherwise: what failed and changed nothing. */
    final List<Throwable> failures;

    private Ending(
            ResetOutcome outcome,
            ErrorReport report,
            Optional<PendingReset> pending,
            boolean isJournaled,
            List<Throwable> failures) {
        this.outcome = outcome;
        this.report = report;
        this.pending = pending;
        this.isJournaled = isJournaled;
        this.failures = List.copyOf(failures);
    }

    static Ending of(ResetOutcome outcome, ErrorReport report, List<Throwable> failures) {
        return new Ending(outcome, report, Optional.empty(), false, failures);
    }

    static Ending manual(ErrorReport report, PendingReset pending, boolean isJournaled, List<Throwable> failures) {
        return new Ending(ResetOutcome.MANUAL, report, Optional.of(pending), isJournaled, failures);
    }

    /** Whether the store's file is a new one now. */
    boolean isReset() {
        return outcome == ResetOutcome.RECOVERED || outcome == ResetOutcome.DISCARDED;
    }
}
