package io.jino.tck.transaction;

import io.jino.Db;
import io.jino.raw.Sql;
import io.jino.raw.SqlQuery;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import io.vertx.core.Future;

/** The sessions of a server, which it may end. */
final class Sessions {
    private Sessions() {}

    /** What the server calls the session that asks. */
    static SqlQuery<Long> id(Dialect dialect) {
        return Sql.of(isPostgres(dialect) ? "select pg_backend_pid()::bigint" : "select connection_id()")
                .as(SqlType.LONG);
    }

    /** Ends a session from another one; completes when the server has done it. */
    static Future<Void> end(Db db, Dialect dialect, long id) {
        var kill = isPostgres(dialect) ? "select pg_terminate_backend(" + id + ")" : "kill " + id;
        return db.unwrap().query(kill).execute().compose(asked -> gone(db, dialect, id));
    }

    private static Future<Void> gone(Db db, Dialect dialect, long id) {
        var left = isPostgres(dialect)
                ? "select count(*) from pg_stat_activity where pid = " + id
                : "select count(*) from information_schema.processlist where id = " + id;
        return db.one(Sql.of(left).as(SqlType.LONG))
                .compose(count -> count == 0 ? Future.succeededFuture() : gone(db, dialect, id));
    }

    private static boolean isPostgres(Dialect dialect) {
        return dialect.equals(Dialect.postgres());
    }
}
