package io.jino.tck;

import static io.jino.test.Await.await;

import io.jino.test.Database;
import io.jino.test.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sends SQL as it is written, through the driver alone: what the answers of Jino are compared with. */
public final class ByHand implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final SqlConnection connection;

    public ByHand(TestDatabase database) {
        connection = await(
                database.kind() == Database.POSTGRES
                        ? PgConnection.connect(vertx, database.uri()).map(SqlConnection.class::cast)
                        : MySQLConnection.connect(vertx, database.uri()).map(SqlConnection.class::cast));
    }

    /** The rows, comparable with {@link Answers#of}. */
    public List<List<@Nullable Object>> rows(String sql) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Row row : await(connection.query(sql).execute())) {
            rows.add(IntStream.range(0, row.size())
                    .mapToObj(row::getValue)
                    .map(Answers::comparable)
                    .toList());
        }
        return rows;
    }

    @Override
    public void close() {
        await(connection.close());
        await(vertx.close());
    }
}
