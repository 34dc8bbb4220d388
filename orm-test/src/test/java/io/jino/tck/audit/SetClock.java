package io.jino.tck.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved, and is finer than a database. */
final class SetClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now = Instant.parse("2026-03-01T12:00:00.123456789Z");

    SetClock(ZoneId zone) {
        this.zone = zone;
    }

    void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("not needed here");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
