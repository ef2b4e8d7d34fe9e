package dev.errorcatalog.runtime.dispatch;

import java.time.Duration;
import java.time.Instant;

/** How often an error came that the SDK retries by itself, since sync last worked. Immutable. */
public final class RetryRow {
    private final int count;
    private final Instant first;
    private final Instant last;
    /** The count at which the error was reported as persisting; 0 if it was not. */
    private final int reportedAt;

    private RetryRow(int count, Instant first, Instant last, int reportedAt) {
        this.count = count;
        this.first = first;
        this.last = last;
        this.reportedAt = reportedAt;
    }

    static RetryRow startingAt(Instant now) {
        return new RetryRow(1, now, now, 0);
    }

    RetryRow next(Instant now) {
        return new RetryRow(count == Integer.MAX_VALUE ? count : count + 1, first, now, reportedAt);
    }

    RetryRow reported() {
        return new RetryRow(count, first, last, count);
    }

    /** How many came in a row; at least 1. */
    public int count() {
        return count;
    }

    /** When the first of the row came, by the dispatcher's clock. */
    public Instant first() {
        return first;
    }

    /** When the last of the row came, by the dispatcher's clock. */
    public Instant last() {
        return last;
    }

    /** Whether the row was reported as persisting. */
    public boolean isPersisting() {
        return reportedAt > 0;
    }

    /** Whether it is this very error of the row that is to be reported. */
    boolean isReportedNow() {
        return isPersisting() && reportedAt == count;
    }

    /** The time from the first to the last of the row; negative if the clock was set back. */
    Duration length() {
        return Duration.between(first, last);
    }

    @Override
    public String toString() {
        return count + " in a row since " + first;
    }
}
