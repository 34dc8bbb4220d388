package io.jino.tck.relation;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The rows of {@link Rows}, and how to state what is sent for them. */
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
abstract class Blog {
    private Db db;
    private Dialect dialect;
    private Statements statements;
    private TestDatabase database;

    @BeforeEach
    void open(Db given, Dialect spoken, Statements recorded, TestDatabase own) {
        db = given;
        dialect = spoken;
        statements = recorded;
        database = own;
        Rows.fill(given);
        recorded.clear();
    }

    final Db db() {
        return db;
    }

    final TestDatabase database() {
        return database;
    }

    final Statements statements() {
        return statements;
    }

    final boolean isPostgres() {
        return dialect.equals(Dialect.postgres());
    }

    final boolean isMaria() {
        return dialect.equals(Dialect.mariadb());
    }

    static <T> T done(Future<T> future) {
        return await(future);
    }

    /** All rows of a query, which takes no more statements than it says. */
    final <R> List<R> all(Query<R> query) {
        statements.clear();
        var rows = done(db.all(query));
        assertThat(statements.count()).isLessThanOrEqualTo(db.cost(query).statements());
        return rows;
    }

    /** States what was sent on every database; names stand in brackets, which become the quotes of the dialect. */
    final void sent(String... texts) {
        statements.containsExactly(Arrays.stream(texts)
                .map(text -> text.replaceAll("\\[([a-z]\\w*)]", isPostgres() ? "\"$1\"" : "`$1`"))
                .toArray(String[]::new));
    }

    /** States what was sent where MySQL and MariaDB get the same. */
    final void sent(String[] postgres, String[] mysql) {
        sent(isPostgres() ? postgres : mysql);
    }

    /** States what was sent on each database. */
    final void sent(String[] postgres, String[] mysql, String[] mariadb) {
        sent(isPostgres() ? postgres : isMaria() ? mariadb : mysql);
    }

    static String[] on(String... texts) {
        return texts;
    }

    /** What a statement bound. */
    final String bound(int statement) {
        return Arrays.deepToString(statements.all().get(statement).values().toArray());
    }
}
