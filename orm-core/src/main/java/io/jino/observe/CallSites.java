package io.jino.observe;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Decides for which calls it is worth to remember the place.
 *
 * <p>That takes a microsecond and a kilobyte, a fourth of what a verb that finds a row costs in all. So it is done for the first
 * verbs, and for those whose statement has failed lately: what fails once may come without its place, what fails twice has it.
 */
public final class CallSites {
    /** For nobody. */
    static final CallSites OFF = new CallSites(false);

    private static final int FIRST_VERBS = 1_000;
    private static final int VERBS_AFTER_FAILURE = 1_000;
    private static final int MOST_STATEMENTS = 1_024;

    private final boolean isOn;
    private final AtomicInteger first = new AtomicInteger(FIRST_VERBS);
    private final ConcurrentHashMap<String, AtomicInteger> failed = new ConcurrentHashMap<>();

    /** @param isOn whether any place is remembered */
    public CallSites(boolean isOn) {
        this.isOn = isOn;
    }

    /** Whether any place is remembered. */
    public boolean isOn() {
        return isOn;
    }

    /**
     * Whether to remember the place of a call.
     *
     * @param sql the statement that it sends; null if that is not known yet, or it is several
     */
    public boolean isWanted(@Nullable String sql) {
        if (!isOn) {
            return false;
        }
        if (sql == null || (first.get() > 0 && first.getAndDecrement() > 0)) {
            return true;
        }
        var left = failed.isEmpty() ? null : failed.get(sql);
        if (left == null) {
            return false;
        }
        if (left.decrementAndGet() <= 0) {
            failed.remove(sql);
        }
        return true;
    }

    /** A statement has failed, or its rows were not what was asked for. */
    public void failed(String sql) {
        if (isOn && failed.size() < MOST_STATEMENTS) {
            failed.put(sql, new AtomicInteger(VERBS_AFTER_FAILURE));
        }
    }
}
