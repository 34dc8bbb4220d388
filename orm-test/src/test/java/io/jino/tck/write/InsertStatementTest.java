package io.jino.tck.write;

import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.query.Projection;
import io.jino.sql.Feature;
import io.jino.tck.write.BookTable.Book;
import io.jino.tck.write.WriterTable.Writer;
import io.jino.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an insert statement does, on each database. */
abstract class InsertStatementTest extends Writing {
    @Test
    void of_entities_fills_what_the_database_makes() {
        assertThat(await(db().execute(WRITER.insert().row(Writer.of("a"))))).isEqualTo(1);
        assertThat(await(db().execute(WRITER.insert().rows(List.of(Writer.of("b"), Writer.of("c"))))))
                .isEqualTo(2);

        statements().hasCount(2);
        assertThat(writers())
                .containsExactly(
                        new Writer(1L, "a", 7, null), new Writer(2L, "b", 7, null), new Writer(3L, "c", 7, null));
    }

    @Test
    void of_listed_columns_sets_values_nulls_defaults_and_what_a_query_gives() {
        var max = WRITER.as();
        var insert = WRITER.insert()
                .set(WRITER.id.to(9L), WRITER.name.to("a"), WRITER.visits.toDefault())
                .set(WRITER.bio.to(Functions.scalar(BOOK.find(BOOK.title.max()))));
        await(db().execute(BOOK.insert().set(BOOK.writerId.to(1L), BOOK.title.to("t"))));

        await(db().execute(insert));
        await(db().execute(WRITER.insert().set(WRITER.name.to("b"), WRITER.id.to(10L), WRITER.visits.toNull())));

        assertThat(await(db().one(max.find(max.id.max())))).isEqualTo(10L);
        assertThat(writers()).containsExactly(new Writer(9L, "a", 7, "t"), new Writer(10L, "b", null, null));
    }

    @Test
    void of_a_query_inserts_what_it_gives() {
        await(db().execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b"), Writer.of("c")))));
        var insert = BOOK.insert()
                .columns(BOOK.writerId, BOOK.title)
                .from(WRITER.find(Projection.of(WRITER.id, WRITER.name.upper()).pair())
                        .where(WRITER.name.ne("b"))
                        .orderBy(WRITER.id.asc()));

        assertThat(await(db().execute(insert))).isEqualTo(2);

        assertThat(titles()).containsExactly("A", "C");
    }

    @Test
    void of_a_query_binds_the_values_that_it_selects() {
        await(db().execute(WRITER.insert().row(Writer.of("a"))));
        var insert = BOOK.insert()
                .columns(BOOK.writerId, BOOK.title)
                .from(WRITER.find(
                        Projection.of(Expression.value(SqlType.INTEGER, 5), Expression.value(SqlType.STRING, "x"))
                                .pair()));

        await(db().execute(insert));

        assertThat(await(db().all(BOOK.find()))).containsExactly(new Book(1L, 5, "x"));
    }

    @Test
    void gives_rows_back_with_what_the_database_made() {
        var one = WRITER.insert().row(Writer.of("a")).returning(WRITER);
        var several = WRITER.insert()
                .rows(List.of(Writer.of("b"), Writer.of("c")))
                .returning(Projection.of(WRITER.id, WRITER.name.upper()).as((id, name) -> id + name));

        var first = returned(Feature.INSERT_RETURNING, one);
        var second = returned(Feature.INSERT_RETURNING, several);

        if (dialect().has(Feature.INSERT_RETURNING)) {
            assertThat(first).containsExactly(new Writer(1L, "a", 7, null));
            assertThat(second).containsExactlyInAnyOrder("2B", "3C");
        }
    }
}
