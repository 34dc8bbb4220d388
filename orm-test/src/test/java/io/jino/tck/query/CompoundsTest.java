package io.jino.tck.query;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.number;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.query.CommonTable;
import io.jino.query.Find;
import io.jino.query.Projection;
import io.jino.query.Projection.Pair;
import io.jino.query.ValuesTable;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Several queries in one. */
abstract class CompoundsTest extends Bookshop {

    private static Find<Integer> pages(long... books) {
        return BOOK.find(BOOK.pages)
                .where(BOOK.id.in(Arrays.stream(books).boxed().toList()));
    }

    @Nested
    class United_queries {
        private static final String ANY = "select t0.[pages] from [book] t0 where t0.[id] = any($%d::int8[])";

        private static String any(int alias, int number) {
            return ANY.formatted(number).replace("t0", "t" + alias);
        }

        @Test
        void give_the_rows_of_either_once_or_all() {
            var union = pages(1, 2).union(pages(2, 3));
            says(union)
                    .postgres(any(0, 1) + " union " + any(1, 2))
                    .mysql("select t0.[pages] from [book] t0 where t0.[id] in (?, ?) union select t1.[pages]"
                            + " from [book] t1 where t1.[id] in (?, ?)");
            assertThat(rows(union)).containsExactlyInAnyOrder(100, 250);
            var all = pages(1, 2).unionAll(pages(2, 3));
            says(all).postgres(any(0, 1) + " union all " + any(1, 2));
            assertThat(rows(all)).containsExactlyInAnyOrder(100, 250, 250, 250);
        }

        @Test
        void give_the_rows_of_both_or_of_one_alone() {
            var intersect = pages(1, 2).intersect(pages(3, 4));
            says(intersect).postgres(any(0, 1) + " intersect " + any(1, 2));
            assertThat(rows(intersect)).containsExactly(250);
            var except = pages(1, 2).except(pages(3, 4));
            says(except).postgres(any(0, 1) + " except " + any(1, 2));
            assertThat(rows(except)).containsExactly(100);
        }

        @Test
        void go_from_left_to_right_where_sql_would_not() {
            var mixed = pages(1).union(pages(2)).intersect(pages(3)).unionAll(pages(3));
            says(mixed)
                    .postgres("((" + any(0, 1) + " union " + any(1, 2) + ") intersect " + any(2, 3) + ") union all "
                            + any(3, 4));
            assertThat(rows(mixed)).containsExactly(250, 250);
        }

        @Test
        void keep_the_bounds_of_the_second_query_in_parentheses() {
            var least = BOOK.find(BOOK.pages).orderBy(BOOK.pages.asc()).limit(1);
            var both = pages(1).union(least);
            says(both)
                    .postgres(any(0, 1) + " union (select t1.[pages] from [book] t1 order by t1.[pages]"
                            + " limit $2::int8)")
                    .mysql("select t0.[pages] from [book] t0 where t0.[id] in (?) union (select t1.[pages]"
                            + " from [book] t1 order by t1.[pages] limit ?)");
            assertThat(rows(both)).containsExactlyInAnyOrder(100, 50);
        }

        @Test
        void are_ordered_and_cut_as_a_whole_by_what_they_select() {
            var found = BOOK.find(Projection.of(BOOK.title, BOOK.rating).pair())
                    .where(BOOK.id.le(2L))
                    .unionAll(BOOK.find(
                            Projection.of(BOOK.title.upper(), BOOK.rating).pair()))
                    .orderBy(BOOK.rating.desc().nullsLast(), BOOK.title.asc())
                    .limit(4)
                    .offset(1);
            String before = "select t0.[title] as [c0], t0.[rating] as [c1] from [book] t0 where t0.[id] <= ";
            String second = " union all select upper(t1.[title]), t1.[rating] from [book] t1 order by ";
            says(found)
                    .postgres(
                            before + "$1::int8" + second + "[c1] desc nulls last, [c0] limit $2::int8 offset $3::int8")
                    .mysql(before + "?" + second + "([c1]) is null, [c1] desc, [c0] limit ? offset ?");
            assertThat(rows(found)).hasSize(4).element(1).isEqualTo(new Pair<>("DELTA", 4));
        }

        @Test
        void refuse_an_order_by_what_they_do_not_select() {
            var found = pages(1).union(pages(2)).orderBy(BOOK.id.asc());
            assertThatThrownBy(() -> rows(found))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:compound-order]");
        }

        @Test
        void are_counted_and_used_as_a_table() {
            var union = pages(1, 2).union(pages(3));
            assertThat(await(db().count(union))).isEqualTo(2);
            var table = union.orderBy(BOOK.pages.asc()).asTable();
            var sum = table.find(table.column(BOOK.pages).sum());
            says(sum)
                    .postgres("select sum(t0.[c0]) from (select t1.[pages] as [c0] from [book] t1"
                            + " where t1.[id] = any($1::int8[]) union select t2.[pages] from [book] t2"
                            + " where t2.[id] = any($2::int8[]) order by [c0]) t0");
            assertThat(rows(sum)).containsExactly(350);
        }
    }

    @Nested
    class A_common_table {
        @Test
        void is_used_by_its_name() {
            var top = CommonTable.of(
                    "top",
                    BOOK.find(Projection.of(BOOK.writerId, count()).pair())
                            .groupBy(BOOK.writerId)
                            .having(count().gt(1L)));
            var found = WRITER.find(Projection.of(WRITER.name, top.table().column(count()))
                            .pair())
                    .with(top)
                    .join(top, top.table().column(BOOK.writerId).eq(WRITER.id));
            String after = ") select t1.[name], t2.[c1] from [writer] t1 join [top] t2 on t2.[c0] = t1.[id]";
            String query = "with [top] ([c0], [c1]) as (select t0.[writer_id], count(*) from [book] t0"
                    + " group by t0.[writer_id] having count(*) > ";
            says(found)
                    .postgres(query + "$1::int8" + after)
                    .mysql(query + "?" + after)
                    .binds(1L);
            assertThat(rows(found)).containsExactly(new Pair<>("Ann", 2L));
        }

        @Test
        void is_used_twice_and_by_another_common_table() {
            var printed = CommonTable.of(
                    "printed",
                    BOOK.find(Projection.of(BOOK.id, BOOK.pages).pair()).where(BOOK.inPrint));
            var once = printed.table();
            var most = CommonTable.of("most", once.find(once.column(BOOK.pages).max()));
            var again = printed.as();
            var other = printed.as();
            var found = again.find(again.column(BOOK.id))
                    .with(printed)
                    .with(most)
                    .join(most, most.table().column(0, SqlType.INTEGER).eq(again.column(BOOK.pages)))
                    .join(other, other.column(BOOK.id).lt(again.column(BOOK.id)));
            says(found)
                    .postgres("with [printed] ([c0], [c1]) as (select t0.[id], t0.[pages] from [book] t0"
                            + " where t0.[in_print]), [most] ([c0]) as (select max(t1.[c1]) from [printed] t1)"
                            + " select t2.[c0] from [printed] t2 join [most] t3 on t3.[c0] = t2.[c1]"
                            + " join [printed] t4 on t4.[c0] < t2.[c0]");
            assertThat(rows(found)).containsExactly(3L);
        }

        @Test
        void goes_on_from_its_own_rows() {
            var below = CommonTable.recursive(
                    "below",
                    WRITER.find(Projection.of(WRITER.id, number(0)).pair()).where(WRITER.bossId.isNull()),
                    last -> {
                        var next = WRITER.as();
                        return next.find(Projection.of(
                                                next.id, last.column(number(0)).plus(1))
                                        .pair())
                                .join(last, last.column(WRITER.id).eq(next.bossId));
                    });
            var table = below.table();
            var found = table.find(Projection.of(table.column(WRITER.id), table.column(number(0)))
                            .pair())
                    .with(below)
                    .orderBy(table.column(WRITER.id).asc());
            says(found)
                    .postgres("with recursive [below] ([c0], [c1]) as (select t0.[id], $1::int4 from [writer] t0"
                            + " where t0.[boss_id] is null union all select t1.[id], t2.[c1] + $2::int4"
                            + " from [writer] t1 join [below] t2 on t2.[c0] = t1.[boss_id])"
                            + " select t3.[c0], t3.[c1] from [below] t3 order by t3.[c0]")
                    .on(
                            Dialect.mariadb(),
                            "with recursive [below] ([c0], [c1]) as (select t0.[id], ? from [writer] t0"
                                    + " where t0.[boss_id] is null union all select t1.[id], t2.[c1] + ?"
                                    + " from [writer] t1 join [below] t2 on t2.[c0] = t1.[boss_id])"
                                    + " select t3.[c0], t3.[c1] from [below] t3 order by t3.[c0]")
                    .on(
                            Dialect.mysql(),
                            "with recursive [below] ([c0], [c1]) as (select t0.[id], cast(? as signed) from [writer] t0"
                                    + " where t0.[boss_id] is null union all select t1.[id], t2.[c1] + ?"
                                    + " from [writer] t1 join [below] t2 on t2.[c0] = t1.[boss_id])"
                                    + " select t3.[c0], t3.[c1] from [below] t3 order by t3.[c0]");
            assertThat(rows(found))
                    .containsExactly(new Pair<>(1L, 0), new Pair<>(2L, 1), new Pair<>(3L, 1), new Pair<>(4L, 2));
        }

        @Test
        void counts_rows_too() {
            var all = CommonTable.of("everything", BOOK.find(BOOK.id));
            var found = all.find(all.table().column(BOOK.id)).with(all);
            assertThat(await(db().count(found))).isEqualTo(5);
            assertThat(await(db().exists(found))).isTrue();
        }

        @Test
        void can_be_made_of_values() {
            var numbers = ValuesTable.of(SqlType.INTEGER).row(3).row(4);
            var named = CommonTable.of("numbers", numbers.find(numbers.column(0, SqlType.INTEGER)));
            var column = number(named.table().column(0, SqlType.INTEGER));
            assertThat(rows(named.find(column.times(2)).with(named).orderBy(column.asc())))
                    .containsExactly(6, 8);
        }
    }
}
