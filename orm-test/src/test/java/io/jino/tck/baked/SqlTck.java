package io.jino.tck.baked;

import static io.jino.tck.baked.BookTable.BOOK;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.error.TooManyRowsException;
import io.jino.mutiny.MutinyDb;
import io.jino.query.Projection;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.baked.BookTable.Book;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Schema(on = Database.POSTGRES, value = BookTable.POSTGRES)
@Schema(on = Database.MYSQL, value = BookTable.MYSQL)
abstract class SqlTck {
    record Summary(String title, Optional<Long> twice) {}

    @BeforeEach
    void write(Db db) {
        await(db.insertAll(BOOK, List.of(new Book(null, "a", 1), new Book(null, "b", 2), new Book(null, "c", 3))));
    }

    @Test
    void rows_are_read_as_an_entity_by_the_names_of_its_columns(Db db, Statements statements) {
        var found = Sql.of(
                        "select title, pages, id from book where pages > {pages} and title <> {not} order by id desc")
                .bind("pages", 1)
                .bind("not", "x")
                .as(BOOK);

        assertThat(await(db.all(found))).containsExactly(new Book(3L, "c", 3), new Book(2L, "b", 2));
        assertThat(await(db.first(found))).contains(new Book(3L, "c", 3));
        assertThat(await(db.count(found))).isEqualTo(2);
        assertThat(await(db.exists(found))).isTrue();
        assertThatThrownBy(() -> await(db.one(found))).isInstanceOf(TooManyRowsException.class);
        statements.hasCount(5);
    }

    @Test
    void rows_are_read_as_a_projection(Db db) {
        var twice = Sql.column("twice", SqlType.LONG).opt();
        var item = Projection.of(BOOK.title, twice).as(Summary::new);
        var found = Sql.of("select nullif(pages * 2, 2) as twice, title from book where id <= 2 order by id")
                .as(item);

        assertThat(await(db.all(found)))
                .containsExactly(new Summary("a", Optional.empty()), new Summary("b", Optional.of(4L)));
    }

    @Test
    void a_row_of_one_column_is_read_as_a_value(Db db, MutinyDb mutiny) {
        var most = Sql.of("select max(pages) from book").as(SqlType.INTEGER);

        assertThat(await(db.one(most))).isEqualTo(3);
        assertThat(mutiny.one(most).await().indefinitely()).isEqualTo(3);
        assertThat(await(db.all(BOOK.find(BOOK.title).where(BOOK.pages.in(most)))))
                .containsExactly("c");
    }

    @Test
    void several_values_are_bound_as_the_database_takes_them(Db db, Dialect dialect) {
        boolean isPostgres = dialect.equals(Dialect.postgres());
        var sql =
                Sql.of("select id from book where id " + (isPostgres ? "= any({ids})" : "in ({ids})") + " order by id");

        assertThat(await(db.all(
                        sql.bindAll("ids", SqlType.LONG, List.of(1L, 3L, 9L)).as(SqlType.LONG))))
                .containsExactly(1L, 3L);
        assertThat(await(db.all(sql.bindAll("ids", SqlType.LONG, List.of()).as(SqlType.LONG))))
                .isEmpty();
    }

    @Test
    void a_parameter_is_used_twice(Db db) {
        var sql = Sql.of("select id from book where pages > {n} or id = {n} order by id")
                .bind("n", 2L);

        assertThat(await(db.all(sql.as(SqlType.LONG)))).containsExactly(2L, 3L);
    }

    @Test
    void a_command_tells_how_many_rows_it_reached(Db db, MutinyDb mutiny) {
        var update = Sql.of("update book set pages = pages + {more} where id > {id}")
                .bind("more", 10)
                .bind("id", 1L);

        assertThat(await(db.execute(update))).isEqualTo(2);
        assertThat(mutiny.execute(update).await().indefinitely()).isEqualTo(2);
    }

    @Test
    void what_is_missing_is_an_error_before_anything_is_sent(Db db, Statements statements) {
        assertThatThrownBy(() -> await(db.execute(Sql.of("delete from book where id = {id}"))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:sql-unbound]");
        assertThatThrownBy(() -> await(db.page(Sql.of("select 1").as(SqlType.LONG))))
                .hasMessageContaining("[jino:written-page]");
        statements.hasCount(0);
    }

    @Test
    void a_column_that_is_not_there_is_named(Db db) {
        assertThatThrownBy(
                        () -> await(db.all(Sql.of("select id, title from book").as(BOOK))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Column: pages")
                .hasMessageContaining("[jino:sql-column]");
    }

    @Test
    void a_statement_is_rendered_without_being_sent(TestDatabase database, Dialect dialect) {
        var db = Db.connect(database.uri());
        try {
            var statement = db.render(BOOK.find(BOOK.id).where(BOOK.title.eq("s3cret")));
            assertThat(statement.types()).containsExactly("STRING");
            assertThat(statement.toString()).doesNotContain("s3cret");
            assertThat(db.render(Sql.of("select {n}").bind("n", 1)).types()).containsExactly("INTEGER");
            assertThat(db.render(BOOK.delete().where(BOOK.id.eq(1L))).text())
                    .isEqualTo(
                            dialect.equals(Dialect.postgres())
                                    ? "delete from \"book\" where \"id\" = $1::int8"
                                    : "delete from `book` where `id` = ?");
            assertThat(db.leasedConnections()).isZero();
        } finally {
            await(db.close());
        }
    }
}
