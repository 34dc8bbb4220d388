package io.jino.mutiny;

import io.jino.DbConnection;
import io.jino.Operations;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;

/**
 * A connection that is held for several verbs, which are {@link Uni}s; see {@link DbConnection}.
 */
public final class MutinyConnection extends MutinyOperations {
    private final DbConnection connection;

    MutinyConnection(DbConnection connection, Around around) {
        super(around);
        this.connection = connection;
    }

    @Override
    Operations operations(Context context) {
        return connection;
    }

    /** Gives the connection back before the end of the function; see {@link DbConnection#release}. */
    public Uni<Void> release() {
        return Unis.of((emitter, call) -> connection.release());
    }

    /** The driver's connection; see {@link DbConnection#unwrap}. */
    public Uni<SqlConnection> unwrap() {
        return Unis.of((emitter, call) -> connection.unwrap());
    }
}
