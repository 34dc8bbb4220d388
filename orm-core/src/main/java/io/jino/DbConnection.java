package io.jino;

import io.jino.run.Cancellation;
import io.jino.scope.ConnectionScope;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/**
 * A connection that is held for several verbs. Given to the function of {@link Db#connection}, and of use until the future of
 * that function completes.
 *
 * <p>Its verbs commit one by one, unless they are in a {@link #transaction}; while that goes on, this handle fails with
 * {@link io.jino.error.TransactionException.Busy}. A connection of which the text of a statement shows that it has left something
 * behind, such as a setting or a lock, is not given to anybody else.
 */
public final class DbConnection extends Operations {
    private final ConnectionScope scope;

    DbConnection(ConnectionScope scope, Texts texts) {
        super(scope, texts, Cancellation.NEVER);
        this.scope = scope;
    }

    /**
     * Gives the connection back before the end of the function, when the verbs under way have ended. The next verb takes
     * one again, which may be another. If none is held, nothing happens.
     */
    public Future<Void> release() {
        return scope.release();
    }

    /**
     * The driver's connection, for what Jino does not do. Nobody gets it after this: it is closed at the end. Do not close
     * it, and do not keep it.
     */
    public Future<SqlConnection> unwrap() {
        return scope.unwrap();
    }
}
