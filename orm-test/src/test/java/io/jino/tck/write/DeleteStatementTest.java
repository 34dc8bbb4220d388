package io.jino.tck.write;

import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.TooManyRowsException;
import io.jino.expr.Functions;
import io.jino.query.Projection;
import io.jino.sql.Feature;
import io.jino.tck.write.BookTable.Book;
import io.jino.tck.write.WriterTable.Writer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a delete statement does, on each database. */
abstract class DeleteStatementTest extends Writing {
    @BeforeEach
    void write() {
        await(db().execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b")))));
        await(db().execute(BOOK.insert()
                .rows(List.of(new Book(null, 1, "x"), new Book(null, 2, "y"), new Book(null, 1, "z")))));
    }

    @Test
    void looks_at_other_tables() {
        var delete = BOOK.delete().using(WRITER, WRITER.id.eq(BOOK.writerId)).where(WRITER.name.eq("a"));

        assertThat(await(db().execute(delete))).isEqualTo(2);

        assertThat(titles()).containsExactly("y");
        assertThat(writers()).hasSize(2);
    }

    @Test
    void looks_at_a_query_about_each_row() {
        var delete = WRITER.delete()
                .where(Functions.exists(
                        BOOK.find(BOOK.id).where(BOOK.writerId.eq(WRITER.id).and(BOOK.title.eq("y")))));

        assertThat(await(db().execute(delete))).isEqualTo(1);

        assertThat(writers()).extracting(Writer::name).containsExactly("a");
    }

    @Test
    void gives_back_what_was_there() {
        var delete = BOOK.delete().where(BOOK.writerId.eq(1L)).returning(BOOK.title);

        var rows = returned(Feature.DELETE_RETURNING, delete);

        if (dialect().has(Feature.DELETE_RETURNING)) {
            assertThat(rows).containsExactlyInAnyOrder("x", "z");
            assertThat(titles()).containsExactly("y");
        }
    }

    @Test
    void of_too_many_rows_deletes_none() {
        if (dialect().has(Feature.DELETE_RETURNING)) {
            var delete = BOOK.delete().all().returning(BOOK.title);
            assertThatThrownBy(() -> await(db().one(delete))).isInstanceOf(TooManyRowsException.class);
            assertThat(titles()).hasSize(3);
        }
    }

    @Test
    void with_other_tables_gives_rows_back_where_the_database_has_it() {
        var delete = BOOK.delete()
                .using(WRITER, WRITER.id.eq(BOOK.writerId))
                .where(WRITER.name.eq("b"))
                .returning(Projection.of(BOOK.title, WRITER.name).as(String::concat));

        var rows = returned(Feature.DELETE_USING_RETURNING, delete);

        assertThat(rows).isEqualTo(dialect().has(Feature.DELETE_USING_RETURNING) ? List.of("yb") : List.of());
    }
}
