package io.jino.tck.write;

import static io.jino.tck.write.BookTable.BOOK;
import static io.jino.tck.write.WriterTable.WRITER;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.ConstraintViolationException;
import io.jino.error.TooManyRowsException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.query.Projection;
import io.jino.query.Query;
import io.jino.query.ValuesTable;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.tck.write.BookTable.Book;
import io.jino.tck.write.WriterTable.Writer;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the write statements do, on each database. */
@Schema(
        on = Database.POSTGRES,
        value = {WriterTable.POSTGRES, BookTable.POSTGRES})
@Schema(
        on = Database.MYSQL,
        value = {WriterTable.MYSQL, BookTable.MYSQL})
abstract class WriteTest {
    private final Db db;
    private final Dialect dialect;
    private final Statements statements;

    WriteTest(Db db, Dialect dialect, Statements statements) {
        this.db = db;
        this.dialect = dialect;
        this.statements = statements;
    }

    private List<Writer> writers() {
        return await(db.all(WRITER.find().orderBy(WRITER.id.asc())));
    }

    private List<String> titles() {
        return await(db.all(BOOK.find(BOOK.title).orderBy(BOOK.id.asc())));
    }

    /** What a query with returning gives, or nothing, if the database has it not. */
    private <R> List<R> returned(Feature feature, Query<R> query) {
        if (dialect.has(feature)) {
            return await(db.all(query));
        }
        statements.clear();
        assertThatThrownBy(() -> await(db.all(query))).isInstanceOf(UnsupportedFeatureException.class);
        statements.hasCount(0);
        return List.of();
    }

    @Nested
    class An_insert {
        @Test
        void of_entities_fills_what_the_database_makes() {
            assertThat(await(db.execute(WRITER.insert().row(Writer.of("a"))))).isEqualTo(1);
            assertThat(await(db.execute(WRITER.insert().rows(List.of(Writer.of("b"), Writer.of("c"))))))
                    .isEqualTo(2);

            statements.hasCount(2);
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
            await(db.execute(BOOK.insert().set(BOOK.writerId.to(1L), BOOK.title.to("t"))));

            await(db.execute(insert));
            await(db.execute(WRITER.insert().set(WRITER.name.to("b"), WRITER.id.to(10L), WRITER.visits.toNull())));

            assertThat(await(db.one(max.find(max.id.max())))).isEqualTo(10L);
            assertThat(writers()).containsExactly(new Writer(9L, "a", 7, "t"), new Writer(10L, "b", null, null));
        }

        @Test
        void of_a_query_inserts_what_it_gives() {
            await(db.execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b"), Writer.of("c")))));
            var insert = BOOK.insert()
                    .columns(BOOK.writerId, BOOK.title)
                    .from(WRITER.find(Projection.of(WRITER.id, WRITER.name.upper())
                                    .pair())
                            .where(WRITER.name.ne("b"))
                            .orderBy(WRITER.id.asc()));

            assertThat(await(db.execute(insert))).isEqualTo(2);

            assertThat(titles()).containsExactly("A", "C");
        }

        @Test
        void of_a_query_binds_the_values_that_it_selects() {
            await(db.execute(WRITER.insert().row(Writer.of("a"))));
            var insert = BOOK.insert()
                    .columns(BOOK.writerId, BOOK.title)
                    .from(WRITER.find(
                            Projection.of(Expression.value(SqlType.INTEGER, 5), Expression.value(SqlType.STRING, "x"))
                                    .pair()));

            await(db.execute(insert));

            assertThat(await(db.all(BOOK.find()))).containsExactly(new Book(1L, 5, "x"));
        }

        @Test
        void gives_rows_back_with_what_the_database_made() {
            var one = WRITER.insert().row(Writer.of("a")).returning(WRITER);
            var several = WRITER.insert()
                    .rows(List.of(Writer.of("b"), Writer.of("c")))
                    .returning(Projection.of(WRITER.id, WRITER.name.upper()).as((id, name) -> id + name));

            var first = returned(Feature.INSERT_RETURNING, one);
            var second = returned(Feature.INSERT_RETURNING, several);

            if (dialect.has(Feature.INSERT_RETURNING)) {
                assertThat(first).containsExactly(new Writer(1L, "a", 7, null));
                assertThat(second).containsExactlyInAnyOrder("2B", "3C");
            }
        }
    }

    @Nested
    class On_conflict {
        @BeforeEach
        void write() {
            await(db.execute(WRITER.insert().set(WRITER.name.to("a"), WRITER.visits.to(1))));
        }

        @Test
        void an_insert_fails_if_nothing_else_is_said() {
            assertThatThrownBy(() -> await(db.execute(WRITER.insert().row(Writer.of("a")))))
                    .isInstanceOf(ConstraintViolationException.class);
        }

        @Test
        void the_row_that_is_there_is_updated_from_both() {
            var insert = WRITER.insert()
                    .set(WRITER.name.to("a"), WRITER.visits.to(10), WRITER.bio.to("new"))
                    .onConflict(WRITER.name)
                    .doUpdate(WRITER.visits.to(WRITER.visits.plus(WRITER.visits.excluded())), WRITER.bio.toExcluded());

            await(db.execute(insert));

            assertThat(writers()).containsExactly(new Writer(1L, "a", 11, "new"));
        }

        @Test
        void the_row_that_is_there_gets_a_default() {
            var insert =
                    WRITER.insert().row(Writer.of("a")).onConflict(WRITER.name).doUpdate(WRITER.visits.toDefault());

            await(db.execute(insert));

            assertThat(writers()).containsExactly(new Writer(1L, "a", 7, null));
        }

        @Test
        void the_row_that_is_there_stays_and_the_others_are_inserted() {
            var rows = List.of(Writer.of("b"), Writer.of("a"), Writer.of("c"));

            await(db.execute(WRITER.insert().rows(rows).onConflict(WRITER.name).doNothing()));
            await(db.execute(WRITER.insert().rows(rows).onConflict().doNothing()));

            assertThat(await(db.all(WRITER.find(WRITER.name).orderBy(WRITER.name.asc()))))
                    .containsExactly("a", "b", "c");
            assertThat(await(db.one(WRITER.find(WRITER.visits).where(WRITER.name.eq("a")))))
                    .isEqualTo(1);
        }

        @Test
        void rows_are_counted_as_the_database_does() {
            var row = WRITER.insert().row(Writer.of("a"));
            var updating = row.onConflict(WRITER.name).doUpdate(WRITER.visits.to(99));
            boolean isPostgres = dialect.equals(Dialect.postgres());

            assertThat(await(db.execute(updating))).isEqualTo(isPostgres ? 1 : 2);
            assertThat(await(db.execute(row.onConflict(WRITER.name).doNothing())))
                    .isEqualTo(isPostgres ? 0 : 1);
            assertThat(await(db.execute(updating))).isEqualTo(1);
        }

        @Test
        void doing_nothing_hides_no_other_error() {
            var tooLong =
                    WRITER.insert().row(Writer.of("x".repeat(21))).onConflict().doNothing();
            var nameless = WRITER.insert().set(WRITER.bio.to("x")).onConflict().doNothing();

            assertThatThrownBy(() -> await(db.execute(tooLong))).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> await(db.execute(nameless))).isInstanceOf(RuntimeException.class);
            assertThat(writers()).hasSize(1);
        }

        @Test
        void a_constraint_and_a_condition_decide_on_postgres() {
            var insert = WRITER.insert()
                    .rows(List.of(Writer.of("a"), Writer.of("b")))
                    .onConstraint("writer_name")
                    .doUpdate(WRITER.bio.to("again"))
                    .where(WRITER.visits.gt(100));
            if (!dialect.equals(Dialect.postgres())) {
                assertThatThrownBy(() -> await(db.execute(insert))).isInstanceOf(UnsupportedFeatureException.class);
                return;
            }

            assertThat(await(db.all(insert.returning(WRITER.name)))).containsExactly("b");
            assertThat(await(db.all(insert.where(WRITER.visits.lt(0)).returning(WRITER.name))))
                    .isEmpty();

            assertThat(await(db.all(WRITER.find(WRITER.bio.opt())))).noneMatch(bio -> bio.isPresent());
        }

        @Test
        void what_was_inserted_or_updated_is_given_back() {
            var insert = WRITER.insert()
                    .rows(List.of(Writer.of("a"), Writer.of("b")))
                    .onConflict(WRITER.name)
                    .doUpdate(WRITER.visits.to(WRITER.visits.plus(1)))
                    .returning(Projection.of(WRITER.name, WRITER.visits).as((name, visits) -> name + visits));

            var rows = returned(Feature.INSERT_RETURNING, insert);

            if (dialect.has(Feature.INSERT_RETURNING)) {
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

            assertThat(rows).isEqualTo(dialect.has(Feature.NOTHING_RETURNING) ? List.of("b") : List.of());
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

            await(db.execute(insert));

            assertThat(writers()).containsExactly(new Writer(1L, "a", 3, null));
        }

        @Test
        void rows_of_a_cross_join_update_it() {
            await(db.execute(BOOK.insert().set(BOOK.writerId.to(1L), BOOK.title.to("t"))));
            var source = WRITER.as();
            var insert = WRITER.insert()
                    .columns(WRITER.name, WRITER.bio)
                    .from(source.find(Projection.of(source.name, BOOK.title).pair())
                            .crossJoin(BOOK))
                    .onConflict(WRITER.name)
                    .doUpdate(WRITER.bio.toExcluded());

            await(db.execute(insert));

            assertThat(writers()).containsExactly(new Writer(1L, "a", 1, "t"));
        }
    }

    @Nested
    class An_update {
        @BeforeEach
        void write() {
            await(db.execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b"), Writer.of("c")))));
            await(db.execute(BOOK.insert()
                    .rows(List.of(new Book(null, 1, "x"), new Book(null, 1, "y"), new Book(null, 3, "z")))));
        }

        private List<@Nullable String> bios() {
            return await(db.all(WRITER.find(WRITER.bio.orNull()).orderBy(WRITER.id.asc())));
        }

        @Test
        void sets_what_a_query_about_each_row_gives() {
            var update = WRITER.update()
                    .set(WRITER.bio.to(BOOK.find(BOOK.title.max()).where(BOOK.writerId.eq(WRITER.id))))
                    .all();

            assertThat(await(db.execute(update))).isEqualTo(3);

            assertThat(bios()).containsExactly("y", null, "z");
        }

        @Test
        void sets_defaults_and_expressions() {
            await(db.execute(WRITER.update().set(WRITER.visits.to(1)).all()));
            var update = WRITER.update()
                    .set(WRITER.visits.toDefault(), WRITER.name.to(WRITER.name.upper()))
                    .where(WRITER.id.eq(2L));

            assertThat(await(db.execute(update))).isEqualTo(1);

            assertThat(writers().get(1)).isEqualTo(new Writer(2L, "B", 7, null));
            assertThat(writers().get(0).visits()).isEqualTo(1);
        }

        @Test
        void looks_at_other_tables() {
            var update = WRITER.update()
                    .from(BOOK, BOOK.writerId.eq(WRITER.id))
                    .set(WRITER.bio.to(BOOK.title), WRITER.visits.to(WRITER.visits.plus(1)))
                    .where(BOOK.title.ne("x"));

            assertThat(await(db.execute(update))).isEqualTo(2);

            assertThat(bios()).containsExactly("y", null, "z");
            assertThat(writers()).extracting(Writer::visits).containsExactly(8, 7, 8);
        }

        @Test
        void sets_different_values_in_many_rows_from_a_table_of_values() {
            var values =
                    ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "one").row(3L, "three");
            var update = WRITER.update()
                    .from(values, values.column(0, SqlType.LONG).eq(WRITER.id))
                    .set(WRITER.bio.to(values.column(1, SqlType.STRING)));

            assertThat(await(db.execute(update))).isEqualTo(2);

            assertThat(bios()).containsExactly("one", null, "three");
        }

        @Test
        void looks_at_the_same_table_under_another_name() {
            var next = WRITER.as();
            var update =
                    WRITER.update().from(next, next.id.eq(WRITER.id.plus(1L))).set(WRITER.bio.to(next.name));

            await(db.execute(update));

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

            assertThat(rows).isEqualTo(dialect.has(Feature.UPDATE_RETURNING) ? List.of("cz") : List.of());
        }

        @Test
        void of_too_many_rows_changes_none() {
            var update = WRITER.update().set(WRITER.visits.to(0)).all().returning(WRITER.id);
            if (dialect.has(Feature.UPDATE_RETURNING)) {
                assertThatThrownBy(() -> await(db.one(update))).isInstanceOf(TooManyRowsException.class);
                assertThatThrownBy(() -> await(db.oneOrEmpty(update))).isInstanceOf(TooManyRowsException.class);
                assertThat(writers()).extracting(Writer::visits).containsOnly(7);
                assertThat(await(db.first(update))).isPresent();
                assertThat(writers()).extracting(Writer::visits).containsOnly(0);
            }
        }
    }

    @Nested
    class A_delete {
        @BeforeEach
        void write() {
            await(db.execute(WRITER.insert().rows(List.of(Writer.of("a"), Writer.of("b")))));
            await(db.execute(BOOK.insert()
                    .rows(List.of(new Book(null, 1, "x"), new Book(null, 2, "y"), new Book(null, 1, "z")))));
        }

        @Test
        void looks_at_other_tables() {
            var delete =
                    BOOK.delete().using(WRITER, WRITER.id.eq(BOOK.writerId)).where(WRITER.name.eq("a"));

            assertThat(await(db.execute(delete))).isEqualTo(2);

            assertThat(titles()).containsExactly("y");
            assertThat(writers()).hasSize(2);
        }

        @Test
        void looks_at_a_query_about_each_row() {
            var delete = WRITER.delete()
                    .where(Functions.exists(
                            BOOK.find(BOOK.id).where(BOOK.writerId.eq(WRITER.id).and(BOOK.title.eq("y")))));

            assertThat(await(db.execute(delete))).isEqualTo(1);

            assertThat(writers()).extracting(Writer::name).containsExactly("a");
        }

        @Test
        void gives_back_what_was_there() {
            var delete = BOOK.delete().where(BOOK.writerId.eq(1L)).returning(BOOK.title);

            var rows = returned(Feature.DELETE_RETURNING, delete);

            if (dialect.has(Feature.DELETE_RETURNING)) {
                assertThat(rows).containsExactlyInAnyOrder("x", "z");
                assertThat(titles()).containsExactly("y");
            }
        }

        @Test
        void of_too_many_rows_deletes_none() {
            if (dialect.has(Feature.DELETE_RETURNING)) {
                var delete = BOOK.delete().all().returning(BOOK.title);
                assertThatThrownBy(() -> await(db.one(delete))).isInstanceOf(TooManyRowsException.class);
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

            assertThat(rows).isEqualTo(dialect.has(Feature.DELETE_USING_RETURNING) ? List.of("yb") : List.of());
        }
    }
}
