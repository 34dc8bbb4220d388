package io.jino.deadline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Those who wait for the same length of time, the oldest first.
 *
 * <p>One timer is enough for all of them: it runs for the oldest, and where waits end in time it runs once in that length of time,
 * however many there were. May be used from any thread.
 */
public final class DeadlineQueue {
    private final long millis;
    private final long nanos;
    /** Before the first and behind the last. */
    private final Deadline ends = new Ends();

    private boolean isTimed;

    /** @param millis how long each may wait, in ms */
    public DeadlineQueue(long millis) {
        this(Duration.ofMillis(millis));
    }

    /** @param longest how long each may wait */
    public DeadlineQueue(Duration longest) {
        this.millis = longest.toMillis();
        this.nanos = TimeUnit.NANOSECONDS.convert(longest);
    }

    /** How long each may wait, in ms. */
    public long millis() {
        return millis;
    }

    /** Lets one more wait. */
    public synchronized void add(Deadline deadline) {
        Deadline last = before(ends);
        deadline.at = System.nanoTime() + nanos;
        deadline.before = last;
        deadline.after = ends;
        last.after = deadline;
        ends.before = deadline;
        if (!isTimed) {
            isTimed = true;
            look(nanos);
        }
    }

    /**
     * Ends a wait.
     *
     * @return whether it was waiting still; if not, it has expired, or somebody else has ended it
     */
    public synchronized boolean remove(Deadline deadline) {
        Deadline before = deadline.before;
        Deadline after = deadline.after;
        if (before == null || after == null) {
            return false;
        }
        before.after = after;
        after.before = before;
        deadline.before = null;
        deadline.after = null;
        return true;
    }

    private void look(long later) {
        CompletableFuture.delayedExecutor(later, TimeUnit.NANOSECONDS).execute(this::expireAll);
    }

    private void expireAll() {
        while (true) {
            Deadline oldest;
            synchronized (this) {
                oldest = after(ends);
                if (oldest == ends) {
                    isTimed = false;
                    return;
                }
                long left = oldest.at - System.nanoTime();
                if (left > 0) {
                    look(left);
                    return;
                }
                remove(oldest);
            }
            try {
                oldest.expire();
            } catch (RuntimeException failure) {
                // Such as that of an event loop that has ended. The others still wait.
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            }
        }
    }

    private static Deadline before(Deadline deadline) {
        return deadline.before == null ? deadline : deadline.before;
    }

    private static Deadline after(Deadline deadline) {
        return deadline.after == null ? deadline : deadline.after;
    }

    /** Closes the ring. */
    private static final class Ends extends Deadline {
        Ends() {
            before = this;
            after = this;
        }

        @Override
        protected void expire() {
            throw new IllegalStateException("nobody waits here");
        }
    }
}
