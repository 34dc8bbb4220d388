package io.jino.schema;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): milliseconds, then a counter within them, then random bits.
 */
final class TimeOrderedUuid {
    /** The milliseconds and, in the lower 12 bits, the counter of the last UUID. */
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedUuid() {}

    /** A UUID greater than every one made before in this process. */
    static UUID next() {
        long now = System.currentTimeMillis() << 12;
        // A clock that stands still or goes back only moves the counter, which may run into the milliseconds.
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long most = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFF);
        return new UUID(most, UUID.randomUUID().getLeastSignificantBits());
    }
}
