package io.jino.tck.write;

import static io.jino.expr.Functions.condition;
import static io.jino.expr.Functions.raw;
import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.ExcludedTable.EXCLUDED;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.ConstraintViolationException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.query.Projection;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.tck.write.BookTable.Book;
import io.jino.tck.write.WriterTable.Writer;
import io.jino.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an insert does where a row is there already, on each database. */
abstract class OnConflictTest extends Writing {
    @BeforeEach
    void write() {
        await(db().execute(WRITER.insert().set(WRITER.name.to("a"), WRITER.visits.to(1))));
    }

    @Test
    void an_insert_fails_if_nothing_else_is_said() {
        assertThatThrownBy(() -> await(db().execute(WRITER.insert().row(Writer.of("a")))))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void the_row_that_is_there_is_updated_from_both() {
        var insert = WRITER.insert()
                .set(WRITER.name.to("a"), WRITER.visits.to(10), WRITER.bio.to("new"))
                .onConflict(WRITER.name)
                .doUpdate(WRITER.visits.to(WRITER.visits.plus(WRITER.visits.excluded())), WRITER.bio.toExcluded());

        await(db().execute(insert));

        assertThat(writers()).containsExactly(new Writer(1L, "a", 11, "new"));
    }

    @Test
    void the_row_that_is_there_gets_a_default() {
        var insert = WRITER.insert().row(Writer.of("a")).onConflict(WRITER.name).doUpdate(WRITER.visits.toDefault());

        await(db().execute(insert));

        assertThat(writers()).containsExactly(new Writer(1L, "a", 7, null));
    }

    @Test
    void the_row_that_is_there_stays_and_the_others_are_inserted() {
        var rows = List.of(Writer.of("b"), Writer.of("a"), Writer.of("c"));

        await(db().execute(WRITER.insert().rows(rows).onConflict(WRITER.name).doNothing()));
        await(db().execute(WRITER.insert().rows(rows).onConflict().doNothing()));

        assertThat(await(db().all(WRITER.find(WRITER.name).orderBy(WRITER.name.asc()))))
                .containsExactly("a", "b", "c");
        assertThat(await(db().one(WRITER.find(WRITER.visits).where(WRITER.name.eq("a")))))
                .isEqualTo(1);
    }

    @Test
    void rows_are_counted_as_the_database_does() {
        var row = WRITER.insert().row(Writer.of("a"));
        var updating = row.onConflict(WRITER.name).doUpdate(WRITER.visits.to(99));
        boolean isPostgres = dialect().equals(Dialect.postgres());

        assertThat(await(db().execute(updating))).isEqualTo(isPostgres ? 1 : 2);
        assertThat(await(db().execute(row.onConflict(WRITER.name).doNothing()))).isEqualTo(isPostgres ? 0 : 1);
        assertThat(await(db().execute(updating))).isEqualTo(1);
    }

    @Test
    void doing_nothing_hides_no_other_error() {
        var tooLong =
                WRITER.insert().row(Writer.of("x".repeat(21))).onConflict().doNothing();
        var nameless = WRITER.insert().set(WRITER.bio.to("x")).onConflict().doNothing();

        assertThatThrownBy(() -> await(db().execute(tooLong))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> await(db().execute(nameless))).isInstanceOf(RuntimeException.class);
        assertThat(writers()).hasSize(1);
    }

    @Test
    void a_constraint_and_a_condition_decide_on_postgres() {
        var insert = WRITER.insert()
                .rows(List.of(Writer.of("a"), Writer.of("b")))
                .onConstraint("writer_name")
                .doUpdate(WRITER.bio.to("again"))
                .where(WRITER.visits.gt(100));
        if (!dialect().equals(Dialect.postgres())) {
            assertThatThrownBy(() -> await(db().execute(insert))).isInstanceOf(UnsupportedFeatureException.class);
            return;
        }

        assertThat(await(db().all(insert.returning(WRITER.name)))).containsExactly("b");
        assertThat(await(db().all(insert.where(WRITER.visits.lt(0)).returning(WRITER.name))))
                .isEmpty();

        assertThat(await(db().all(WRITER.find(WRITER.bio.opt())))).noneMatch(bio -> bio.isPresent());
    }

    @Test
    void what_was_inserted_or_updated_is_given_back() {
        var insert = WRITER.insert()
                .rows(List.of(Writer.of("a"), Writer.of("b")))
                .onConflict(WRITER.name)
                .doUpdate(WRITER.visits.to(WRITER.visits.plus(1)))
                .returning(Projection.of(WRITER.name, WRITER.visits).as((name, visits) -> name + visits));

        var rows = returned(Feature.INSERT_RETURNING, insert);

        if (dialect().has(Feature.INSERT_RETURNING)) {
            assertThat(rows).containsExactlyInAnyOrder("a2", "b7");
        }
    }

    @Test
    void an_insert_that_does_nothing_gives_back_new_rows_only() {
        var insert = WRITER.insert()
                .rows(List.of(Writer.of("a"), Writer.of("b")))
                .onConflict()
                .doNothing()
                .returning(WRITER.name);

        var rows = returned(Feature.NOTHING_RETURNING, insert);

        assertThat(rows).isEqualTo(dialect().has(Feature.NOTHING_RETURNING) ? List.of("b") : List.of());
    }

    @Test
    void rows_of_a_query_over_the_same_table_update_it() {
        var source = WRITER.as();
        var insert = WRITER.insert()
                .columns(WRITER.name, WRITER.visits)
                .from(source.find(
                        Projection.of(source.name, source.visits.plus(1)).pair()))
                .onConflict(WRITER.name)
                .doUpdate(WRITER.visits.to(WRITER.visits.plus(WRITER.visits.excluded())));

        await(db().execute(insert));

        assertThat(writers()).containsExactly(new Writer(1L, "a", 3, null));
    }

    @Test
    void rows_of_a_cross_join_update_it() {
        await(db().execute(BOOK.insert().set(BOOK.writerId.to(1L), BOOK.title.to("t"))));
        var source = WRITER.as();
        var insert = WRITER.insert()
                .columns(WRITER.name, WRITER.bio)
                .from(source.find(Projection.of(source.name, BOOK.title).pair()).crossJoin(BOOK))
                .onConflict(WRITER.name)
                .doUpdate(WRITER.bio.toExcluded());

        await(db().execute(insert));

        assertThat(writers()).containsExactly(new Writer(1L, "a", 1, "t"));
    }

    @Test
    void a_partial_index_is_found_by_its_condition_on_postgres() {
        var first = BOOK.insert().row(new Book(null, 1, "start"));
        var insert = first.onConflict(BOOK.writerId)
                .where(condition(raw(SqlType.BOOLEAN, "{0} = 'start'", BOOK.title)))
                .doNothing();
        await(db().execute(first));
        if (!dialect().equals(Dialect.postgres())) {
            assertThatThrownBy(() -> await(db().execute(insert))).isInstanceOf(UnsupportedFeatureException.class);
            return;
        }

        assertThat(await(db().execute(insert))).isZero();
        assertThat(await(db().execute(BOOK.insert()
                        .row(new Book(null, 2, "start"))
                        .onConflict(BOOK.writerId)
                        .where(condition(raw(SqlType.BOOLEAN, "{0} = 'start'", BOOK.title)))
                        .doUpdate(BOOK.title.to("again")))))
                .isEqualTo(1);

        assertThat(titles()).containsExactly("start", "start");
    }

    @Test
    void a_table_may_be_called_as_the_row_that_was_excluded() {
        await(db().upsert(EXCLUDED, new Excluded(1, "a", null)));
        await(db().upsert(EXCLUDED, new Excluded(1, "b", null)));
        var insert = EXCLUDED.insert()
                .row(new Excluded(1, "c", "new"))
                .onConflict(EXCLUDED.id)
                .doUpdate(EXCLUDED.name.to(EXCLUDED.name.concat(EXCLUDED.name.excluded())), EXCLUDED.note.toExcluded());
        await(db().execute(insert));
        if (dialect().equals(Dialect.postgres())) {
            await(db().all(insert.where(EXCLUDED.note.isNull()).returning(EXCLUDED)));
        }

        assertThat(await(db().all(EXCLUDED.find()))).containsExactly(new Excluded(1, "bc", "new"));
    }
}
