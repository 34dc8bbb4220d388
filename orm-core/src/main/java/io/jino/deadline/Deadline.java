package io.jino.deadline;

import org.jspecify.annotations.Nullable;

/**
 * A wait that may take too long. It can wait in one {@link DeadlineQueue} at a time, which it is a link of, so that waiting
 * allocates nothing.
 */
public abstract class Deadline {
    // Owned by the queue that it waits in, and guarded by its lock.
    @Nullable Deadline before;

    @Nullable Deadline after;

    long at;

    /** For those that wait. */
    protected Deadline() {}

    /** Called when it has waited too long, on a thread that serves others as well: must neither block nor throw. */
    protected abstract void expire();
}
