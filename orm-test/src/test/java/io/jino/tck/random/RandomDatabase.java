package io.jino.tck.random;

import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.expr.Expression;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.test.server.DatabaseServer;
import io.jino.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLBuilder;
import io.vertx.mysqlclient.MySQLConnectOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database with the samples in it. Texts are compared by code points, in columns and out of them. */
final class RandomDatabase implements AutoCloseable {
    private static final PoolOptions CONNECTIONS =
            new PoolOptions().setMaxSize(4).setConnectionTimeout(600);

    private static final String SAMPLE = """
            create table sample (id bigint primary key, small int, whole int, big bigint, amount decimal(12, 3),
            rate decimal(6, 2), name %1$s, note %1$s, flag boolean, done boolean, day date, moment %2$s, token %3$s,
            mood %1$s, paint %4$s)""";

    private final DatabaseServer server;
    private final String name;
    private final Vertx vertx;
    private final Pool pool;
    private final Dialect dialect;
    private final Db db;

    private RandomDatabase(DatabaseServer server, String name, Vertx vertx, Pool pool, Dialect dialect) {
        this.server = server;
        this.name = name;
        this.vertx = vertx;
        this.pool = pool;
        this.dialect = dialect;
        this.db = Db.on(pool, dialect);
    }

    static RandomDatabase postgres() {
        var server = DatabaseServer.postgres();
        String name = DatabaseServer.freshName("random");
        var options = PgConnectOptions.fromUri(server.createDatabase(name));
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .connectingTo(options.setCachePreparedStatements(true))
                .with(CONNECTIONS)
                .using(vertx)
                .build();
        var database = new RandomDatabase(server, name, vertx, pool, Dialect.postgres());
        database.execute("create type \"paint\" as enum ('RED', 'GREEN', 'BLUE')");
        return database.filled(SAMPLE.formatted("text collate pg_c_utf8", "timestamptz", "uuid", "\"paint\""));
    }

    static RandomDatabase mysql() {
        var server = DatabaseServer.mysql();
        String name = DatabaseServer.freshName("random");
        var options = MySQLConnectOptions.fromUri(server.createDatabase(name));
        var vertx = Vertx.vertx();
        var connection = await(io.vertx.mysqlclient.MySQLConnection.connect(vertx, options));
        boolean isMaria = connection.databaseMetadata().fullVersion().contains("MariaDB");
        await(connection.close());
        String collation = isMaria ? "utf8mb4_nopad_bin" : "utf8mb4_0900_bin";
        var pool = MySQLBuilder.pool()
                // MySQL keeps the type that a placeholder had at its first use, if there is no column beside it to
                // tell: `select ?`
                // does not give a text where it gave a number before. No other statement is hurt by that.
                .connectingTo(options.setCachePreparedStatements(isMaria).setPipeliningLimit(1))
                .with(CONNECTIONS)
                .withConnectHandler(fresh -> fresh.query("set names utf8mb4 collate " + collation)
                        .execute()
                        .onComplete(set -> fresh.close()))
                .using(vertx)
                .build();
        var database = new RandomDatabase(server, name, vertx, pool, isMaria ? Dialect.mariadb() : Dialect.mysql());
        return database.filled(SAMPLE.formatted(
                "varchar(100) collate " + collation,
                "datetime(6)",
                isMaria ? "uuid" : "binary(16)",
                "enum('RED', 'GREEN', 'BLUE')"));
    }

    private RandomDatabase filled(String table) {
        execute(table);
        await(db.insertAll(SampleTable.SAMPLE, Samples.ROWS));
        return this;
    }

    private void execute(String sql) {
        await(pool.query(sql).execute());
    }

    Dialect dialect() {
        return dialect;
    }

    Future<Question.Answer> answer(Question question) {
        var rows = db.all(question.find());
        var count = db.count(question.find());
        var exists = db.exists(question.find());
        return Future.all(rows, count, exists)
                .map(all -> new Question.Answer(
                        rows.result().stream().map(Sample::id).toList(), count.result(), exists.result()));
    }

    /** What an expression is in each row, in the order of the rows. */
    <T> Future<List<@Nullable Object>> values(Expression<T> expression) {
        return db.all(SampleTable.SAMPLE.find(expression.orNull()).orderBy(SampleTable.SAMPLE.id.asc()))
                .map(read -> {
                    var values = new ArrayList<@Nullable Object>();
                    for (T value : read) {
                        values.add(value == null ? null : wired(expression.type(), value));
                    }
                    return values;
                });
    }

    private static <T> @Nullable Object wired(SqlType<T> type, T value) {
        return Evaluation.value(type, type.bind(value));
    }

    String text(Expression<?> expression) {
        var statement = Renderer.select(
                dialect, SampleTable.SAMPLE.find(expression.orNull()).select());
        return statement.text() + Arrays.deepToString(statement.values().toArray());
    }

    @Override
    public void close() {
        await(db.close());
        await(vertx.close());
        server.dropDatabase(name);
    }
}
