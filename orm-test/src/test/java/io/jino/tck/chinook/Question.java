package io.jino.tck.chinook;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.query.Query;
import io.jino.test.Database;
import java.util.List;
import java.util.function.Function;

/**
 * A question to the shop, asked with the query language and by hand.
 *
 * @param name what it asks for
 * @param asked asks with the query language
 * @param postgres the SQL by hand
 * @param mysql the SQL by hand, for MySQL and MariaDB
 */
record Question(String name, Function<Db, List<?>> asked, String postgres, String mysql) {
    /** A question whose SQL is the same everywhere. */
    static Question of(String name, Query<?> query, String sql) {
        return of(name, query, sql, sql);
    }

    static Question of(String name, Query<?> query, String postgres, String mysql) {
        return new Question(name, db -> await(db.all(query)), postgres, mysql);
    }

    String sql(Database kind) {
        return kind == Database.POSTGRES ? postgres : mysql;
    }
}
