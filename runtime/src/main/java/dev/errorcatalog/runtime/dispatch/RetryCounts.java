package dev.errorcatalog.runtime.dispatch;

import dev.errorcatalog.runtime.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the automatic retries of each code, and says when a row of them has lasted too long: once in a row. Has at most
 * as many rows as the catalog has codes that are retried.
 */
final class RetryCounts {
    private final int maxTimes;
    private final Duration maxTime;
    private final Map<ErrorCode, RetryRow> rows = new HashMap<>();

    /**
     * Takes the limits.
     *
     * @param maxTimes so many in a row are too many; 0 for no such limit
     * @param maxTime so long a row is too long; zero for no such limit
     */
    RetryCounts(int maxTimes, Duration maxTime) {
        this.maxTimes = maxTimes;
        this.maxTime = maxTime;
    }

    /** Counts one more, and returns the row up to it. */
    synchronized RetryRow count(ErrorCode code, Instant now) {
        RetryRow before = rows.get(code);
        RetryRow row = before == null ? RetryRow.startingAt(now) : before.next(now);
        if (!row.isPersisting() && isTooLong(row)) {
            row = row.reported();
        }
        rows.put(code, row);
        return row;
    }

    synchronized Optional<RetryRow> row(ErrorCode code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** Ends all rows. */
    synchronized void clear() {
        rows.clear();
    }

    private boolean isTooLong(RetryRow row) {
        return (maxTimes > 0 && row.count() >= maxTimes)
                || (!maxTime.isZero() && row.length().compareTo(maxTime) >= 0);
    }
}
