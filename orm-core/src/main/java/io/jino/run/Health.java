package io.jino.run;

import io.jino.error.ConnectionException;
import io.jino.error.DatabaseException;
import io.jino.sql.Dialect;
import java.util.Set;

/**
 * What a failed statement means for the transaction it is in.
 */
enum Health {
    /** The statement is undone, and the transaction goes on. */
    ALIVE,
    /** The server refuses everything until a savepoint, or all of it, is rolled back. */
    FAILED,
    /** The server has rolled back all of it, or is not there any more. */
    DEAD,
    /** MySQL and MariaDB: dead or alive, as a setting of the server says. */
    UNCERTAIN;

    /** Asks for that setting. */
    static final String ASK = "select @@innodb_rollback_on_timeout";

    private static final int LOCK_TIMEOUT = 1205;

    /** Deadlocks, too many locks, and a row that changed since the snapshot; Galera says 1213 for its conflicts. */
    private static final Set<Integer> ROLLED_BACK = Set.of(1213, 1206, 1020, 1053, 1927);

    static Health after(Dialect dialect, Throwable failure) {
        if (failure instanceof ConnectionException) {
            return DEAD;
        }
        if (!(failure instanceof DatabaseException refused)
                || (refused.sqlState() == null && refused.vendorCode() == 0)) {
            // The driver or Jino refused it; the server has not seen it, or has done what it was asked.
            return ALIVE;
        }
        if (dialect.equals(Dialect.postgres())) {
            return FAILED;
        }
        if (refused.vendorCode() == LOCK_TIMEOUT) {
            return UNCERTAIN;
        }
        // The driver would go on, and the server would commit each statement by itself.
        return ROLLED_BACK.contains(refused.vendorCode()) ? DEAD : ALIVE;
    }

    /** Whether a COMMIT that failed like this is known not to have happened. */
    static boolean isRefusedCommit(Throwable failure) {
        if (!(failure instanceof DatabaseException refused)
                || (refused.sqlState() == null && refused.vendorCode() == 0)) {
            return false;
        }
        String state = refused.sqlState() == null ? "" : refused.sqlState();
        boolean isLoss = state.startsWith("08") || state.startsWith("57P") || state.equals("40003");
        return !isLoss && !Set.of(1053, 1317, 1927).contains(refused.vendorCode());
    }
}
