package io.jino.run;

import io.jino.error.UnsupportedFeatureException;
import io.jino.sql.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction begins.
 *
 * @param isolation SQL's name of the isolation level, or null for the database's default
 * @param readOnly whether the database refuses to write
 * @param deferrable whether it waits for a moment in which it cannot fail; PostgreSQL only
 * @param resolvable whether PostgreSQL is asked for the transaction's id, so that a lost commit can be looked up
 */
public record Opening(@Nullable String isolation, boolean readOnly, boolean deferrable, boolean resolvable) {
    /** Of a transaction without options. */
    public static final Opening PLAIN = new Opening(null, false, false, false);

    /**
     * What is sent.
     *
     * @throws UnsupportedFeatureException if the dialect lacks something of it
     */
    String sql(Dialect dialect) {
        if (dialect.equals(Dialect.postgres())) {
            return "BEGIN"
                    + (isolation == null ? "" : " ISOLATION LEVEL " + isolation)
                    + (readOnly ? " READ ONLY" : "")
                    + (deferrable ? " DEFERRABLE" : "");
        }
        if (deferrable) {
            throw new UnsupportedFeatureException(
                    dialect.toString(),
                    "A deferrable transaction",
                    "Retry it when it fails, or use a lower isolation.");
        }
        if (resolvable) {
            throw new UnsupportedFeatureException(
                    dialect.toString(),
                    "Asking whether a transaction was committed",
                    "Let the transaction write a row with a key of its own, and look for that.");
        }
        // One text: a level that was set without a transaction after it would be that of the next user's.
        return (isolation == null ? "" : "SET TRANSACTION ISOLATION LEVEL " + isolation + "; ")
                + "START TRANSACTION"
                + (readOnly ? " READ ONLY" : "");
    }
}
