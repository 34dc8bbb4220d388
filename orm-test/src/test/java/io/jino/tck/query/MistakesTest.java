package io.jino.tck.query;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.query.Projection;
import io.jino.query.Query;
import io.jino.query.ValuesTable;
import io.jino.test.Statements;
import io.jino.type.SqlType;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What cannot be meant is an error before anything is sent, and says what to do. */
abstract class MistakesTest extends Bookshop {

    @AfterEach
    void nothing_was_sent(Statements statements) {
        statements.containsExactly();
    }

    private static void refuses(String id, String remedy, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining(remedy)
                .hasMessageContaining("[jino:" + id + "]");
    }

    /** By every verb, in its future and not as an exception. */
    private void refusesToRun(String id, String remedy, Query.Reading<?> query) {
        for (var future :
                List.of(db().all(query), db().first(query), db().one(query), db().count(query), db().exists(query))) {
            refuses(id, remedy, () -> await(future));
        }
    }

    @Nested
    class While_it_is_built {
        @Test
        void a_comparison_with_null() {
            Integer nothing = nothing();
            refuses("null-comparison", "isNull()", () -> BOOK.rating.eq(nothing));
            refuses("null-comparison", "isDistinctFrom", () -> BOOK.rating.ne(nothing));
            refuses("null-comparison", "isNull()", () -> BOOK.rating.between(1, nothing));
            refuses("null-comparison", "isNull()", () -> BOOK.rating.in(Arrays.asList(1, null)));
        }

        @Test
        void a_negative_bound() {
            refuses("negative-limit", "zero or more", () -> BOOK.find().limit(-1));
            refuses("negative-offset", "zero or more", () -> BOOK.find().offset(-1));
        }

        @Test
        void a_column_that_a_derived_table_does_not_have() {
            var pages = BOOK.find(BOOK.pages.times(2)).asTable();
            refuses("derived-column", "Add it to what the query selects", () -> pages.column(BOOK.id));
            refuses("derived-column", "Add it", () -> pages.column(BOOK.pages.times(3)));
            refuses("derived-column", "from 0 to 0", () -> pages.column(1, SqlType.INTEGER));
        }

        @Test
        void a_row_of_values_that_is_too_short_or_of_other_types() {
            var values = ValuesTable.of(SqlType.LONG, SqlType.STRING);
            refuses("values-row", "one value for each column", () -> values.row(1L));
            refuses("values-row", "values of the types", () -> values.row("x", 1L));
            refuses("values-row", "Add a row", () -> BOOK.find().crossJoin(values));
            refuses("values-column", "Its columns are", () -> values.column(0, SqlType.STRING));
        }

        @Test
        void a_manner_of_locking_without_a_lock() {
            refuses("no-lock", "forUpdate()", () -> BOOK.find().skipLocked());
            refuses("no-lock", "forUpdate()", () -> BOOK.find().noWait());
            refuses("no-lock", "forUpdate()", () -> BOOK.find().of(BOOK));
        }

        @Test
        void the_rows_after_another_in_an_order_that_is_not_of_columns() {
            var book = new Projection.Pair<>(1L, 2);
            refuses(
                    "keyset",
                    "Find entities",
                    () -> BOOK.find(Projection.of(BOOK.id, BOOK.pages).pair()).after(book));
        }
    }

    @Nested
    class When_it_is_run {
        @Test
        void a_column_of_a_table_that_is_not_part_of_it() {
            refusesToRun("unknown-table", "Join the table", BOOK.find().where(WRITER.id.eq(1L)));
            refusesToRun("unknown-table", "Join the table", BOOK.as().find().where(BOOK.id.eq(1L)));
        }

        @Test
        void a_table_that_is_used_twice() {
            refusesToRun("table-twice", "as()", WRITER.find().join(WRITER, WRITER.id.eq(WRITER.bossId)));
        }

        @Test
        void something_of_the_outer_side_of_a_join_that_cannot_be_null() {
            var on = WRITER.id.eq(BOOK.writerId);
            refusesToRun("outer-null", "opt()", BOOK.find(WRITER.name).leftJoin(WRITER, on));
            refusesToRun("outer-null", "opt()", BOOK.find(WRITER).leftJoin(WRITER, on));
            refusesToRun("outer-null", "opt()", BOOK.find(BOOK.title).rightJoin(WRITER, on));
            refusesToRun("outer-null", "opt()", BOOK.find(BOOK.title).fullJoin(WRITER, on));
            var pair = Projection.of(BOOK.title, WRITER.name).pair();
            refusesToRun("outer-null", "opt()", BOOK.find(pair).leftJoin(WRITER, on));
            var names = WRITER.find(WRITER.name).asTable();
            refusesToRun(
                    "outer-null",
                    "opt()",
                    BOOK.find(names.column(WRITER.name))
                            .leftJoin(names, names.column(WRITER.name).eq(BOOK.title)));
        }

        @Test
        void rows_that_are_left_out_without_an_order() {
            refusesToRun("unordered-offset", "orderBy", BOOK.find().offset(1));
            refuses(
                    "unordered-offset",
                    "orderBy",
                    () -> BOOK.find(BOOK.id).offset(1).asTable());
            refuses(
                    "unordered-offset",
                    "orderBy",
                    () -> BOOK.id.in(BOOK.as().find(BOOK.id).offset(1)));
        }
    }

    // What the checker of nulls would not let pass, but a caller without one can do.
    @SuppressWarnings("NullAway")
    private static Integer nothing() {
        @Nullable Integer nothing = null;
        return nothing;
    }
}
