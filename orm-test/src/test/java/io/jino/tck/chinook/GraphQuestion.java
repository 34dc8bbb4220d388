package io.jino.tck.chinook;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.query.Query;
import io.jino.tck.Graphs;
import io.jino.test.Database;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question to the shop whose answer is a graph, loaded along relations, and asked by hand with outer joins.
 *
 * @param name what it asks for
 * @param asked loads the graph and makes rows of it
 * @param statements how many statements that takes
 * @param postgres the SQL by hand
 * @param mysql the SQL by hand, for MySQL and MariaDB
 */
record GraphQuestion(
        String name, Function<Db, List<List<@Nullable Object>>> asked, int statements, String postgres, String mysql) {
    /** A question whose SQL by hand is the same everywhere. */
    static <R> GraphQuestion of(String name, Class<R> type, Query<R> query, int statements, String sql) {
        return of(name, type, query, statements, sql, sql);
    }

    static <R> GraphQuestion of(
            String name, Class<R> type, Query<R> query, int statements, String postgres, String mysql) {
        return new GraphQuestion(name, db -> Graphs.of(type, await(db.all(query))), statements, postgres, mysql);
    }

    String sql(Database kind) {
        return kind == Database.POSTGRES ? postgres : mysql;
    }
}
