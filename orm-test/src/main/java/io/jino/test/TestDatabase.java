package io.jino.test;

import static io.jino.test.Await.await;

import io.vertx.sqlclient.SqlConnection;

/**
 * The database of a {@link JinoTest}, for what the {@code Db} of the test does not do.
 *
 * <pre>{@code
 * @BeforeEach
 * void fill(TestDatabase database) {
 *     database.execute("insert into author (name) values ('daisy')");
 * }
 * }</pre>
 */
public final class TestDatabase {
    private final Database kind;
    private final String uri;
    private final SqlConnection connection;

    TestDatabase(Database kind, String uri, SqlConnection connection) {
        this.kind = kind;
        this.uri = uri;
        this.connection = connection;
    }

    /** Which one it is. */
    public Database kind() {
        return kind;
    }

    /** Its address, with the password, for a {@code Db} with other options or another client. */
    public String uri() {
        return uri;
    }

    /** Runs one or more statements on a connection of its own; {@link Statements} does not see them. */
    public void execute(String sql) {
        await(connection.query(sql).execute());
    }

    /** Which one it is; an address may hold a password. */
    @Override
    public String toString() {
        return "TestDatabase[" + kind + "]";
    }
}
