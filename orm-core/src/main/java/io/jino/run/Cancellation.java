package io.jino.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a call that nobody waits for its result any more.
 *
 * <p>A call that waits for a connection gives it back as it arrives; a transaction is rolled back, unless its COMMIT is on
 * its way; a statement of its own is given a moment to end, and stopped then. May be used from any thread.
 */
public final class Cancellation {
    /** Of a call that is never cancelled. */
    public static final Cancellation NEVER = new Cancellation(false);

    private final boolean isPossible;
    private final List<Runnable> actions = new ArrayList<>();
    private boolean isCancelled;

    /** Of one call. */
    public Cancellation() {
        this(true);
    }

    private Cancellation(boolean isPossible) {
        this.isPossible = isPossible;
    }

    /** Cancels the call; the second time nothing happens. */
    public void cancel() {
        List<Runnable> told;
        synchronized (this) {
            if (isCancelled || !isPossible) {
                return;
            }
            isCancelled = true;
            told = List.copyOf(actions);
            actions.clear();
        }
        told.forEach(Runnable::run);
    }

    /** Whether it can be cancelled at all. */
    public boolean isPossible() {
        return isPossible;
    }

    /** Whether it was cancelled. */
    public synchronized boolean isCancelled() {
        return isCancelled;
    }

    /** What to do when it is cancelled, which may be at once. */
    public void onCancel(Runnable action) {
        synchronized (this) {
            if (!isPossible) {
                return;
            }
            if (!isCancelled) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }
}
