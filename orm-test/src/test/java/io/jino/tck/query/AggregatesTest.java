package io.jino.tck.query;

import static io.jino.expr.Functions.condition;
import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.denseRank;
import static io.jino.expr.Functions.exists;
import static io.jino.expr.Functions.firstValue;
import static io.jino.expr.Functions.fn;
import static io.jino.expr.Functions.lag;
import static io.jino.expr.Functions.lastValue;
import static io.jino.expr.Functions.lead;
import static io.jino.expr.Functions.ntile;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.over;
import static io.jino.expr.Functions.rank;
import static io.jino.expr.Functions.rowNumber;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.ValueRangeException;
import io.jino.expr.Expression;
import io.jino.expr.Item;
import io.jino.expr.Window;
import io.jino.expr.Window.Bound;
import io.jino.query.Projection;
import io.jino.query.Projection.Pair;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Functions of many rows. */
abstract class AggregatesTest extends Bookshop {

    /** States what an aggregate of all books says, and what it gives. */
    private <T> void sums(Expression<T> aggregate, String postgres, String mysql, T expected) {
        says(BOOK.find(aggregate))
                .postgres("select " + postgres + " from [book] t0")
                .mysql("select " + mysql + " from [book] t0");
        assertThat(rows(BOOK.find(aggregate))).containsExactly(expected);
    }

    @Nested
    class An_aggregate {
        @Test
        void is_of_all_rows() {
            sums(count(), "count(*)", "count(*)", 5L);
            sums(BOOK.rating.count(), "count(t0.[rating])", "count(t0.[rating])", 3L);
            sums(BOOK.pages.sum(), "sum(t0.[pages])", "sum(t0.[pages])", 950);
            sums(BOOK.pages.min(), "min(t0.[pages])", "min(t0.[pages])", 50);
            sums(
                    BOOK.title.max(),
                    "max(t0.[title])",
                    "max(t0.[title])",
                    rows(BOOK.find(BOOK.title).orderBy(BOOK.title.desc()).limit(1))
                            .get(0));
            assertThat(rows(BOOK.find(BOOK.pages.avg())).get(0)).isEqualByComparingTo("190");
            assertThat(rows(BOOK.find(BOOK.price.sum())).get(0)).isEqualByComparingTo("152.74");
        }

        @Test
        void is_of_different_values() {
            sums(BOOK.pages.countDistinct(), "count(distinct t0.[pages])", "count(distinct t0.[pages])", 4L);
            sums(BOOK.pages.sum().distinct(), "sum(distinct t0.[pages])", "sum(distinct t0.[pages])", 700);
            sums(BOOK.pages.max().distinct(), "max(distinct t0.[pages])", "max(distinct t0.[pages])", 300);
        }

        @Test
        void is_of_rows_for_which_a_condition_holds() {
            sums(
                    count().filter(BOOK.inPrint),
                    "count(*) filter (where t0.[in_print])",
                    "count(case when t0.[in_print] then 1 end)",
                    3L);
            sums(
                    BOOK.pages.sum().filter(BOOK.rating.gt(3)),
                    "sum(t0.[pages]) filter (where t0.[rating] > $1::int4)",
                    "sum(case when t0.[rating] > ? then t0.[pages] end)",
                    150);
            sums(
                    BOOK.pages.countDistinct().filter(BOOK.inPrint.not()),
                    "count(distinct t0.[pages]) filter (where not (t0.[in_print]))",
                    "count(distinct case when not (t0.[in_print]) then t0.[pages] end)",
                    2L);
            sums(
                    BOOK.pages.max().filter(BOOK.pages.lt(250)),
                    "max(t0.[pages]) filter (where t0.[pages] < $1::int4)",
                    "max(case when t0.[pages] < ? then t0.[pages] end)",
                    100);
        }

        @Test
        void joins_texts_in_an_order() {
            sums(
                    BOOK.title.joined(", ").orderBy(BOOK.id.desc()),
                    "string_agg(t0.[title], ', ' order by t0.[id] desc)",
                    "group_concat(t0.[title] order by t0.[id] desc separator 0x2c20)",
                    "Epsilon, delta, Gamma, Beta, Alpha");
            sums(
                    WRITER_NAMES_OF_BOOKS,
                    "string_agg(distinct t0.[title], '' order by t0.[title]) filter (where t0.[pages] = $1::int4)",
                    "group_concat(distinct case when t0.[pages] = ? then t0.[title] end order by t0.[title]"
                            + " separator '')",
                    "BetaGamma");
        }

        private static final Expression<String> WRITER_NAMES_OF_BOOKS =
                BOOK.title.joined("").distinct().orderBy(BOOK.title.asc()).filter(BOOK.pages.eq(250));

        @Test
        void of_conditions_is_a_condition() {
            sums(BOOK.inPrint.every(), "bool_and(t0.[in_print])", "min(t0.[in_print])", false);
            sums(BOOK.pages.gt(299).some(), "bool_or((t0.[pages] > $1::int4))", "max((t0.[pages] > ?))", true);
            var inPrint = BOOK.find(BOOK.writerId)
                    .groupBy(BOOK.writerId)
                    .having(condition(BOOK.inPrint.every()))
                    .orderBy(BOOK.writerId.asc());
            says(inPrint)
                    .postgres("select t0.[writer_id] from [book] t0 group by t0.[writer_id]"
                            + " having bool_and(t0.[in_print]) order by t0.[writer_id]");
            assertThat(rows(inPrint)).containsExactly(2L, 3L);
        }

        // Without groups, an aggregate makes one row of all, or of none; wherever it stands.
        @Test
        void inside_of_an_expression_makes_one_row_to_count() {
            var next = BOOK.find(BOOK.pages.max().plus(1));
            var none = next.where(BOOK.id.lt(0L));
            assertThat(await(db().count(next))).isEqualTo(1);
            assertThat(await(db().count(BOOK.find(BOOK.pages.plus(1))))).isEqualTo(5);
            assertThat(await(db().count(BOOK.find(fn("max", SqlType.INTEGER, BOOK.pages)))))
                    .isEqualTo(1);
            assertThat(await(db().exists(none))).isTrue();
            assertThat(await(db().exists(BOOK.find().where(BOOK.id.lt(0L))))).isFalse();
            var book = BOOK.as();
            assertThat(rows(BOOK.find(BOOK.id)
                            .where(exists(book.find(book.pages.max().plus(1)).where(book.id.lt(0L))))))
                    .hasSize(5);
        }

        @Test
        void is_counted_and_asked_for_in_united_queries() {
            var both = BOOK.find(Projection.of(BOOK.id, BOOK.pages).pair())
                    .where(BOOK.id.eq(1L))
                    .union(BOOK.find(Projection.of(BOOK.id, BOOK.pages).pair()).where(BOOK.id.eq(2L)));
            assertThat(await(db().count(both))).isEqualTo(2);
            assertThat(rows(WRITER.find(WRITER.id).where(exists(both)))).hasSize(4);
        }

        @Test
        void of_no_rows_is_null_and_a_count_zero() {
            var none = BOOK.find(Projection.of(BOOK.pages.sum().opt(), count()).pair())
                    .where(BOOK.id.eq(0L));
            assertThat(rows(none)).containsExactly(new Pair<>(Optional.empty(), 0L));
        }
    }

    @Nested
    class A_group {
        @Test
        void has_a_condition_of_its_own() {
            var found = BOOK.find(
                            Projection.of(BOOK.pages, count(), BOOK.price.max()).as((a, b, c) -> List.of(a, b)))
                    .where(BOOK.inPrint.or(BOOK.id.lt(3L)))
                    .groupBy(BOOK.pages)
                    .having(count().gt(1L).or(BOOK.pages.max().lt(60)))
                    .orderBy(count().desc(), BOOK.pages.asc());
            says(found)
                    .postgres("select t0.[pages], count(*), max(t0.[price]) from [book] t0"
                            + " where t0.[in_print] or t0.[id] < $1::int8 group by t0.[pages]"
                            + " having count(*) > $2::int8 or max(t0.[pages]) < $3::int4"
                            + " order by count(*) desc, t0.[pages]")
                    .mysql("select t0.[pages], count(*), max(t0.[price]) from [book] t0"
                            + " where t0.[in_print] or t0.[id] < ? group by t0.[pages]"
                            + " having count(*) > ? or max(t0.[pages]) < ?"
                            + " order by count(*) desc, t0.[pages]")
                    .binds(3L, 1L, 60);
            assertThat(rows(found)).containsExactly(List.of(250, 2L), List.of(50, 1L));
        }

        @Test
        void by_an_expression_that_binds_a_value_is_by_its_position() {
            var hundreds = BOOK.pages.dividedBy(100);
            var found = BOOK.find(Projection.of(hundreds, count()).pair())
                    .groupBy(BOOK.pages.dividedBy(100))
                    .orderBy(BOOK.pages.dividedBy(100).desc());
            says(found)
                    .postgres("select (t0.[pages] / $1::int4), count(*) from [book] t0 group by 1 order by 1 desc")
                    .mysql("select (t0.[pages] div ?), count(*) from [book] t0 group by 1 order by 1 desc")
                    .binds(100);
            assertThat(rows(found))
                    .containsExactly(new Pair<>(3, 1L), new Pair<>(2, 2L), new Pair<>(1, 1L), new Pair<>(0, 1L));
        }

        @Test
        void by_a_selected_expression_with_another_value_is_by_the_other() {
            var found = BOOK.find(Projection.of(BOOK.pages.dividedBy(100).max(), count())
                            .pair())
                    .groupBy(BOOK.pages.dividedBy(200));
            says(found)
                    .postgres("select max((t0.[pages] / $1::int4)), count(*) from [book] t0"
                            + " group by (t0.[pages] / $2::int4)")
                    .binds(100, 200);
            assertThat(rows(found)).containsExactlyInAnyOrder(new Pair<>(3, 3L), new Pair<>(1, 2L));
        }

        @Test
        void that_is_distinct_is_ordered_by_position_too() {
            var found = BOOK.find(BOOK.title.left(1))
                    .distinct()
                    .orderBy(BOOK.title.left(1).desc())
                    .limit(2);
            says(found)
                    .postgres("select distinct left(t0.[title], $1::int4) from [book] t0 order by 1 desc"
                            + " limit $2::int8")
                    .mysql("select distinct left(t0.[title], ?) from [book] t0 order by 1 desc limit ?");
            assertThat(rows(found)).hasSize(2);
        }
    }

    @Nested
    class A_window_function {
        private final Window byPages = Window.all().orderBy(BOOK.pages.asc(), BOOK.id.asc());

        /** What a function says, and gives for the books in the order of their ids. */
        private <T> void over(Item<T> function, String postgres, String mysql, List<T> expected) {
            var found = BOOK.find(function).orderBy(BOOK.id.asc());
            says(found)
                    .postgres("select " + postgres + " from [book] t0 order by t0.[id]")
                    .mysql("select " + mysql + " from [book] t0 order by t0.[id]");
            assertThat(rows(found)).isEqualTo(expected);
        }

        @Test
        void numbers_the_rows() {
            String order = " over (order by t0.[pages], t0.[id])";
            over(rowNumber(byPages), "row_number()" + order, "row_number()" + order, List.of(2L, 3L, 4L, 1L, 5L));
            var ties = Window.all().orderBy(BOOK.pages.desc());
            String down = " over (order by t0.[pages] desc)";
            over(rank(ties), "rank()" + down, "rank()" + down, List.of(4L, 2L, 2L, 5L, 1L));
            over(denseRank(ties), "dense_rank()" + down, "dense_rank()" + down, List.of(3L, 2L, 2L, 4L, 1L));
            over(ntile(2, byPages), "ntile($1::int4)" + order, "ntile(?)" + order, List.of(1L, 1L, 2L, 1L, 2L));
        }

        @Test
        void looks_at_other_rows() {
            String order = " over (order by t0.[pages], t0.[id])";
            over(
                    lag(BOOK.title, 1, byPages).opt(),
                    "lag(t0.[title], $1::int4)" + order,
                    "lag(t0.[title], ?)" + order,
                    List.of(
                            Optional.of("delta"),
                            Optional.of("Alpha"),
                            Optional.of("Beta"),
                            Optional.empty(),
                            Optional.of("Gamma")));
            over(
                    lead(BOOK.id, 2, byPages).opt(),
                    "lead(t0.[id], $1::int4)" + order,
                    "lead(t0.[id], ?)" + order,
                    List.of(Optional.of(3L), Optional.of(5L), Optional.empty(), Optional.of(2L), Optional.empty()));
            over(
                    firstValue(BOOK.title, byPages),
                    "first_value(t0.[title])" + order,
                    "first_value(t0.[title])" + order,
                    List.of("delta", "delta", "delta", "delta", "delta"));
            String frame = " over (order by t0.[pages], t0.[id] rows between current row and unbounded following)";
            over(
                    lastValue(BOOK.title, byPages.rows(Bound.current(), Bound.last())),
                    "last_value(t0.[title])" + frame,
                    "last_value(t0.[title])" + frame,
                    List.of("Epsilon", "Epsilon", "Epsilon", "Epsilon", "Epsilon"));
        }

        @Test
        void is_an_aggregate_of_a_partition() {
            String same = " over (partition by t0.[in_print])";
            over(
                    BOOK.pages.sum().over(Window.partitionBy(BOOK.inPrint)),
                    "sum(t0.[pages])" + same,
                    "sum(t0.[pages])" + same,
                    List.of(400, 550, 400, 400, 550));
            over(
                    BOOK.pages.max().over(Window.partitionBy(BOOK.inPrint)).minus(BOOK.pages),
                    "max(t0.[pages])" + same + " - t0.[pages]",
                    "max(t0.[pages])" + same + " - t0.[pages]",
                    List.of(150, 50, 0, 200, 0));
            over(
                    BOOK.pages.sum().filter(BOOK.id.gt(1L)).over(Window.partitionBy(BOOK.inPrint)),
                    "sum(t0.[pages]) filter (where t0.[id] > $1::int8)" + same,
                    "sum(case when t0.[id] > ? then t0.[pages] end)" + same,
                    List.of(300, 550, 300, 300, 550));
        }

        @Test
        void has_a_frame() {
            var window = Window.partitionBy(BOOK.inPrint).orderBy(BOOK.id.asc());
            String same = " over (partition by t0.[in_print] order by t0.[id] ";
            over(
                    BOOK.pages.sum().over(window.rows(Bound.preceding(1), Bound.current())),
                    "sum(t0.[pages])" + same + "rows between 1 preceding and current row)",
                    "sum(t0.[pages])" + same + "rows between 1 preceding and current row)",
                    List.of(100, 250, 350, 300, 550));
            over(
                    BOOK.pages.sum().over(window.rows(Bound.first(), Bound.following(1))),
                    "sum(t0.[pages])" + same + "rows between unbounded preceding and 1 following)",
                    "sum(t0.[pages])" + same + "rows between unbounded preceding and 1 following)",
                    List.of(350, 550, 400, 400, 550));
            over(
                    BOOK.id
                            .count()
                            .over(Window.all()
                                    .orderBy(BOOK.pages.asc())
                                    .range(Bound.preceding(50), Bound.following(50))),
                    "count(t0.[id]) over (order by t0.[pages] range between 50 preceding and 50 following)",
                    "count(t0.[id]) over (order by t0.[pages] range between 50 preceding and 50 following)",
                    List.of(2L, 3L, 3L, 2L, 3L));
            assertThatThrownBy(() -> Bound.preceding(-1)).hasMessageContaining("[jino:negative-frame]");
        }

        @Test
        void can_be_one_that_only_the_database_knows() {
            over(
                    AggregatesTest.this.cumulative(byPages),
                    "cume_dist() over (order by t0.[pages], t0.[id])",
                    "cume_dist() over (order by t0.[pages], t0.[id])",
                    List.of(0.4, 0.6, 0.8, 0.2, 1.0));
        }
    }

    private Expression<Double> cumulative(Window window) {
        return over(fn("cume_dist", SqlType.DOUBLE), window);
    }

    @Nested
    class A_whole_number_as_a_result {
        @Test
        void is_exact_whatever_width_the_database_gives() {
            var big = Expression.value(SqlType.LONG, Long.MAX_VALUE);
            assertThat(rows(BOOK.find(number(big).max()))).containsExactly(Long.MAX_VALUE);
            assertThat(rows(BOOK.find(BOOK.copies.sum()))).containsExactly((short) 27);
            assertThat(rows(BOOK.find(BOOK.copies.as(SqlType.LONG).sum()))).containsExactly(27L);
            assertThat(rows(BOOK.find(BOOK.id.sum()))).containsExactly(15L);
            assertThat(rows(BOOK.find(BOOK.id.times(4_000_000_000L).sum()))).containsExactly(60_000_000_000L);
            assertThat(rows(BOOK.find(BOOK.rating.avg())).get(0)).isEqualByComparingTo("4");
        }

        @Test
        void is_refused_if_it_does_not_fit() {
            var tooMany = BOOK.pages.as(SqlType.LONG).times(1_000_000_000L);
            var narrow = Expression.of(tooMany.node(), SqlType.INTEGER);
            assertThatThrownBy(() -> rows(BOOK.find(narrow))).isInstanceOf(ValueRangeException.class);
        }
    }
}
