package io.jino.tck.write;

import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.TooManyRowsException;
import io.jino.query.Projection;
import io.jino.query.ValuesTable;
import io.jino.sql.Feature;
import io.jino.tck.write.BookTable.Book;
import io.jino.tck.write.WriterTable.Writer;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update statement does, on each database. */
abstract class UpdateStatementTest extends Writing {
    @BeforeEach
    void write() {
        await(db().execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b"), Writer.of("c")))));
        await(db().execute(BOOK.insert()
                .rows(List.of(new Book(null, 1, "x"), new Book(null, 1, "y"), new Book(null, 3, "z")))));
    }

    private List<@Nullable String> bios() {
        return await(db().all(WRITER.find(WRITER.bio.orNull()).orderBy(WRITER.id.asc())));
    }

    @Test
    void sets_what_a_query_about_each_row_gives() {
        var update = WRITER.update()
                .set(WRITER.bio.to(BOOK.find(BOOK.title.max()).where(BOOK.writerId.eq(WRITER.id))))
                .all();

        assertThat(await(db().execute(update))).isEqualTo(3);

        assertThat(bios()).containsExactly("y", null, "z");
    }

    @Test
    void sets_defaults_and_expressions() {
        await(db().execute(WRITER.update().set(WRITER.visits.to(1)).all()));
        var update = WRITER.update()
                .set(WRITER.visits.toDefault(), WRITER.name.to(WRITER.name.upper()))
                .where(WRITER.id.eq(2L));

        assertThat(await(db().execute(update))).isEqualTo(1);

        assertThat(writers().get(1)).isEqualTo(new Writer(2L, "B", 7, null));
        assertThat(writers().get(0).visits()).isEqualTo(1);
    }

    @Test
    void looks_at_other_tables() {
        var update = WRITER.update()
                .from(BOOK, BOOK.writerId.eq(WRITER.id))
                .set(WRITER.bio.to(BOOK.title), WRITER.visits.to(WRITER.visits.plus(1)))
                .where(BOOK.title.ne("x"));

        assertThat(await(db().execute(update))).isEqualTo(2);

        assertThat(bios()).containsExactly("y", null, "z");
        assertThat(writers()).extracting(Writer::visits).containsExactly(8, 7, 8);
    }

    @Test
    void sets_different_values_in_many_rows_from_a_table_of_values() {
        var values = ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "one").row(3L, "three");
        var update = WRITER.update()
                .from(values, values.column(0, SqlType.LONG).eq(WRITER.id))
                .set(WRITER.bio.to(values.column(1, SqlType.STRING)));

        assertThat(await(db().execute(update))).isEqualTo(2);

        assertThat(bios()).containsExactly("one", null, "three");
    }

    @Test
    void looks_at_the_same_table_under_another_name() {
        var next = WRITER.as();
        var update = WRITER.update().from(next, next.id.eq(WRITER.id.plus(1L))).set(WRITER.bio.to(next.name));

        await(db().execute(update));

        assertThat(bios()).containsExactly("b", "c", null);
    }

    @Test
    void gives_rows_back() {
        var update = WRITER.update()
                .from(BOOK, BOOK.writerId.eq(WRITER.id))
                .set(WRITER.visits.to(0))
                .where(BOOK.title.eq("z"))
                .returning(Projection.of(WRITER, BOOK.title).as((writer, title) -> writer.name() + title));

        var rows = returned(Feature.UPDATE_RETURNING, update);

        assertThat(rows).isEqualTo(dialect().has(Feature.UPDATE_RETURNING) ? List.of("cz") : List.of());
    }

    @Test
    void of_too_many_rows_changes_none() {
        var update = WRITER.update().set(WRITER.visits.to(0)).all().returning(WRITER.id);
        if (dialect().has(Feature.UPDATE_RETURNING)) {
            assertThatThrownBy(() -> await(db().one(update))).isInstanceOf(TooManyRowsException.class);
            assertThatThrownBy(() -> await(db().oneOrEmpty(update))).isInstanceOf(TooManyRowsException.class);
            assertThat(writers()).extracting(Writer::visits).containsOnly(7);
            assertThat(await(db().first(update))).isPresent();
            assertThat(writers()).extracting(Writer::visits).containsOnly(0);
        }
    }
}
