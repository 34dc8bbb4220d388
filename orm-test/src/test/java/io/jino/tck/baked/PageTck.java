package io.jino.tck.baked;

import static io.jino.tck.baked.BookTable.BOOK;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.DatabaseException;
import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.query.Page;
import io.jino.tck.baked.BookTable.Book;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Schema(on = Database.POSTGRES, value = BookTable.POSTGRES)
@Schema(on = Database.MYSQL, value = BookTable.MYSQL)
abstract class PageTck {
    @BeforeEach
    void write(Db db) {
        await(db.insertAll(BOOK, List.of(new Book(null, "a", 1), new Book(null, "b", 2), new Book(null, "c", 3))));
    }

    @Test
    void a_page_has_its_rows_and_the_total(Db db, Statements statements) {
        var find = BOOK.find(BOOK.title).where(BOOK.pages.gt(0)).orderBy(BOOK.id.asc());

        assertThat(await(db.page(find.limit(2)))).isEqualTo(new Page<>(List.of("a", "b"), 3, 0, 2));
        assertThat(await(db.page(find.limit(2))).hasNext()).isTrue();
        var last = await(db.page(find.limit(2).offset(2)));
        assertThat(last).isEqualTo(new Page<>(List.of("c"), 3, 2, 2));
        assertThat(last.hasNext()).isFalse();
        assertThat(await(db.page(find.limit(2).offset(9)))).isEqualTo(new Page<>(List.of(), 3, 9, 2));
        statements.hasCount(8);
    }

    @Test
    void the_total_counts_without_the_order(Db db, Statements statements, TestDatabase database) {
        await(db.page(BOOK.find(BOOK.title).orderBy(BOOK.id.asc()).limit(2).offset(1)));

        String quote = database.kind() == Database.POSTGRES ? "\"" : "`";
        assertThat(statements.last().text()).isEqualTo("select count(*) from 'book' t0".replace("'", quote));
        assertThat(statements.last().values()).isEmpty();
    }

    @Test
    void both_statements_share_a_round_trip_where_the_driver_can(TestDatabase database) {
        boolean isPostgres = database.kind() == Database.POSTGRES;
        String sleep = isPostgres ? "(pg_sleep(0.5) is not null)" : "(sleep(0.5) = 0)";
        var sent = new CopyOnWriteArrayList<Long>();
        var db = Db.connect(database.uri(), DbOptions.defaults().listener(statement -> sent.add(System.nanoTime())));
        try {
            Expression<Boolean> slow = Functions.raw(SqlType.BOOLEAN, sleep);
            await(db.page(BOOK.find(slow).orderBy(BOOK.id.asc()).limit(1)));

            long between = TimeUnit.NANOSECONDS.toMillis(sent.get(1) - sent.get(0));
            if (isPostgres) {
                assertThat(between).isLessThan(400);
            } else {
                assertThat(between).isGreaterThanOrEqualTo(400);
            }
        } finally {
            await(db.close());
        }
    }

    @Test
    void a_statement_that_fails_is_the_failure_and_the_connection_is_back(TestDatabase database) {
        var db = Db.connect(database.uri(), DbOptions.defaults().maxConnections(1));
        try {
            var none = Functions.raw(SqlType.LONG, "no_such_function(1)");
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> await(
                                db.page(BOOK.find(none).orderBy(BOOK.id.asc()).limit(1))))
                        .isInstanceOf(DatabaseException.class);
                assertThat(db.leasedConnections()).isZero();
                assertThat(await(db.count(BOOK.find()))).isEqualTo(3);
            }
        } finally {
            await(db.close());
        }
    }

    @Test
    void a_page_needs_an_order_and_a_limit(Db db, Statements statements) {
        assertThatThrownBy(() -> await(db.page(BOOK.find().limit(2))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:page-order]");
        assertThatThrownBy(() -> await(db.page(BOOK.find().orderBy(BOOK.id.asc()))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:page-limit]");
        statements.hasCount(0);
    }
}
