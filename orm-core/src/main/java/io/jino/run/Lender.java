package io.jino.run;

import io.vertx.sqlclient.SqlConnection;

/**
 * Who lends connections.
 */
interface Lender {
    /** Takes a connection that can be used again; runs the action when somebody else, or the pool, has it. */
    void takeBack(Loan loan, Runnable then);

    /** Hears that the pool has a connection's place again, because the connection has ended. */
    void takeLoss();

    /** Ends a statement at the server that did not end with its connection. */
    void kill(SqlConnection gone);
}
