package io.jino.observe;

/**
 * What a connection was taken for: by one verb, by a transaction, or by a scope.
 *
 * @param waitNanos how long was waited for it, in ns
 * @param heldNanos how long it was out, in ns
 * @param statements how many statements were sent, those of transaction control included
 * @param roundTrips how often a reply was waited for; statements that were sent together share one. Preparing a statement
 *     that was not prepared yet takes one more, which the driver does not tell
 * @param isLost whether it broke or was given up, and does not go back to the pool
 */
public record ConnectionUse(long waitNanos, long heldNanos, int statements, int roundTrips, boolean isLost) {}
