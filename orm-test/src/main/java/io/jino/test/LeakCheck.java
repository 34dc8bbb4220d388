package io.jino.test;

import io.jino.Db;
import io.jino.test.Housekeeping.OpenTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Whether a test has given everything back. What it left counts against it only, not against the tests after it. */
final class LeakCheck {
    private static final long NANOS_TO_WAIT = Duration.ofSeconds(2).toNanos();
    private static final long MILLIS_BETWEEN = 10;

    private final Db db;
    private final Housekeeping housekeeping;
    private int lostBefore;

    LeakCheck(Db db, Housekeeping housekeeping) {
        this.db = db;
        this.housekeeping = housekeeping;
    }

    /** Waits a while for what is on its way back, then fails if something is missing. */
    void check() throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            int leased = db.leasedConnections();
            lostBefore = Math.min(lostBefore, leased);
            int lost = leased - lostBefore;
            var open = housekeeping.openTransactions();
            if (lost == 0 && open.isEmpty()) {
                return;
            }
            if (System.nanoTime() - start > NANOS_TO_WAIT) {
                lostBefore = leased;
                open.forEach(housekeeping::cut);
                throw new AssertionFailedError(message(lost, open));
            }
            Thread.sleep(MILLIS_BETWEEN);
        }
    }

    private static String message(int lost, List<OpenTransaction> open) {
        var lines = new ArrayList<String>();
        lines.add("The test ended and left behind:");
        if (lost > 0) {
            lines.add("  connections that are not back in the pool: " + lost);
        }
        open.forEach(transaction -> lines.add("  an open transaction: " + transaction.description()));
        lines.add("Await every future, and end every transaction, before the test ends.");
        return String.join(System.lineSeparator(), lines);
    }
}
