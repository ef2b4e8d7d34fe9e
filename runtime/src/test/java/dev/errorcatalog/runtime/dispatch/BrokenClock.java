package dev.errorcatalog.runtime.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that throws when it is looked at. */
final class BrokenClock extends Clock {
    private final Throwable thrown;

    BrokenClock(Throwable thrown) {
        this.thrown = thrown;
    }

    @Override
    public Instant instant() {
        throw Witness.sneaky(thrown);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
