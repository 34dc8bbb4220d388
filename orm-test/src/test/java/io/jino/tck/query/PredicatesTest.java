package io.jino.tck.query;

import static io.jino.expr.Functions.all;
import static io.jino.expr.Functions.any;
import static io.jino.expr.Functions.exists;
import static io.jino.expr.Functions.ifNotNull;
import static io.jino.expr.Functions.ifPresent;
import static io.jino.expr.Functions.rowEq;
import static io.jino.expr.Functions.rowIn;
import static io.jino.expr.Functions.rowLt;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.query.Projection;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every condition, and for which books it holds. */
abstract class PredicatesTest extends Bookshop {

    @Nested
    class A_comparison {
        @Test
        void is_with_a_value() {
            holds(BOOK.pages.eq(250), "t0.[pages] = $1::int4", "t0.[pages] = ?", 2, 3);
            holds(BOOK.pages.ne(250), "t0.[pages] <> $1::int4", "t0.[pages] <> ?", 1, 4, 5);
            holds(BOOK.pages.lt(100), "t0.[pages] < $1::int4", "t0.[pages] < ?", 4);
            holds(BOOK.pages.le(100), "t0.[pages] <= $1::int4", "t0.[pages] <= ?", 1, 4);
            holds(BOOK.pages.gt(250), "t0.[pages] > $1::int4", "t0.[pages] > ?", 5);
            holds(BOOK.pages.ge(250), "t0.[pages] >= $1::int4", "t0.[pages] >= ?", 2, 3, 5);
        }

        @Test
        void is_with_an_expression() {
            var rating = BOOK.rating.times(50);
            holds(BOOK.pages.eq(rating), "t0.[pages] = (t0.[rating] * $1::int4)", "t0.[pages] = (t0.[rating] * ?)");
            holds(
                    BOOK.pages.ne(rating),
                    "t0.[pages] <> (t0.[rating] * $1::int4)",
                    "t0.[pages] <> (t0.[rating] * ?)",
                    1,
                    3,
                    4);
            holds(
                    BOOK.pages.lt(rating),
                    "t0.[pages] < (t0.[rating] * $1::int4)",
                    "t0.[pages] < (t0.[rating] * ?)",
                    1,
                    4);
            holds(
                    BOOK.pages.le(rating),
                    "t0.[pages] <= (t0.[rating] * $1::int4)",
                    "t0.[pages] <= (t0.[rating] * ?)",
                    1,
                    4);
            holds(BOOK.pages.gt(rating), "t0.[pages] > (t0.[rating] * $1::int4)", "t0.[pages] > (t0.[rating] * ?)", 3);
            holds(
                    BOOK.pages.ge(rating),
                    "t0.[pages] >= (t0.[rating] * $1::int4)",
                    "t0.[pages] >= (t0.[rating] * ?)",
                    3);
        }

        @Test
        void is_with_the_only_value_of_a_query() {
            var other = BOOK.as();
            var most = other.find(other.pages.max());
            String max = "(select max(t1.[pages]) from [book] t1)";
            holds(BOOK.pages.eq(most), "t0.[pages] = " + max, "t0.[pages] = " + max, 5);
            holds(BOOK.pages.ne(most), "t0.[pages] <> " + max, "t0.[pages] <> " + max, 1, 2, 3, 4);
            holds(BOOK.pages.lt(most), "t0.[pages] < " + max, "t0.[pages] < " + max, 1, 2, 3, 4);
            holds(BOOK.pages.le(most), "t0.[pages] <= " + max, "t0.[pages] <= " + max, 1, 2, 3, 4, 5);
            holds(BOOK.pages.gt(most), "t0.[pages] > " + max, "t0.[pages] > " + max);
            holds(BOOK.pages.ge(most), "t0.[pages] >= " + max, "t0.[pages] >= " + max, 5);
        }

        @Test
        void is_between_two_values_or_expressions() {
            holds(
                    BOOK.pages.between(100, 250),
                    "t0.[pages] between $1::int4 and $2::int4",
                    "t0.[pages] between ? and ?",
                    1,
                    2,
                    3);
            holds(
                    BOOK.pages.between(BOOK.rating, BOOK.rating.times(50)),
                    "t0.[pages] between t0.[rating] and (t0.[rating] * $1::int4)",
                    "t0.[pages] between t0.[rating] and (t0.[rating] * ?)",
                    1,
                    4);
        }

        @Test
        void with_null_has_words_of_its_own() {
            holds(BOOK.rating.isNull(), "t0.[rating] is null", "t0.[rating] is null", 2, 5);
            holds(BOOK.rating.isNotNull(), "t0.[rating] is not null", "t0.[rating] is not null", 1, 3, 4);
            holds(BOOK.rating.plus(1).isNull(), "(t0.[rating] + $1::int4) is null", "(t0.[rating] + ?) is null", 2, 5);
        }

        @Test
        void where_null_is_a_value_like_any_other() {
            holds(
                    BOOK.rating.isDistinctFrom(5),
                    "t0.[rating] is distinct from $1::int4",
                    "not (t0.[rating] <=> ?)",
                    2,
                    3,
                    4,
                    5);
            holds(
                    BOOK.rating.isNotDistinctFrom((Integer) null),
                    "t0.[rating] is not distinct from $1::int4",
                    "t0.[rating] <=> ?",
                    2,
                    5);
            holds(
                    BOOK.rating.isDistinctFrom((Integer) null),
                    "t0.[rating] is distinct from $1::int4",
                    "not (t0.[rating] <=> ?)",
                    1,
                    3,
                    4);
            holds(
                    BOOK.rating.isDistinctFrom(BOOK.rating),
                    "t0.[rating] is distinct from t0.[rating]",
                    "not (t0.[rating] <=> t0.[rating])");
            holds(
                    BOOK.rating.isNotDistinctFrom(BOOK.rating),
                    "t0.[rating] is not distinct from t0.[rating]",
                    "t0.[rating] <=> t0.[rating]",
                    1,
                    2,
                    3,
                    4,
                    5);
        }

        @Test
        void of_rows_compares_one_after_the_other() {
            var row = List.<Expression<?>>of(BOOK.pages, BOOK.id);
            var values = List.of(Expression.value(SqlType.INTEGER, 250), Expression.value(SqlType.LONG, 3L));
            holds(
                    rowEq(row, values),
                    "(t0.[pages], t0.[id]) = ($1::int4, $2::int8)",
                    "(t0.[pages], t0.[id]) = (?, ?)",
                    3);
            holds(
                    rowLt(row, values),
                    "(t0.[pages], t0.[id]) < ($1::int4, $2::int8)",
                    "(t0.[pages], t0.[id]) < (?, ?)",
                    1,
                    2,
                    4);
            var other = BOOK.as();
            holds(
                    rowIn(
                            row,
                            other.find(Projection.of(other.pages, other.id.max())
                                            .pair())
                                    .groupBy(other.pages)),
                    "(t0.[pages], t0.[id]) in (select t1.[pages], max(t1.[id]) from [book] t1 group by t1.[pages])",
                    "(t0.[pages], t0.[id]) in (select t1.[pages], max(t1.[id]) from [book] t1 group by t1.[pages])",
                    1,
                    3,
                    4,
                    5);
        }
    }

    @Nested
    class A_membership {
        @Test
        void among_values_has_one_text_for_any_number_of_them() {
            holds(BOOK.id.in(List.of(1L, 3L, 9L)), "t0.[id] = any($1::int8[])", "t0.[id] in (?, ?, ?, ?)", 1, 3);
            holds(BOOK.id.in(2L), "t0.[id] = any($1::int8[])", "t0.[id] in (?)", 2);
            holds(BOOK.title.in("Alpha", "x"), "t0.[title] = any($1::text[])", "t0.[title] in (?, ?)", 1);
            holds(
                    BOOK.price.in(new BigDecimal("7.25"), BigDecimal.valueOf(15)),
                    "t0.[price] = any($1::text[]::numeric[])",
                    "t0.[price] in (cast(? as decimal(65, 30)), cast(? as decimal(65, 30)))",
                    3,
                    5);
        }

        @Test
        void among_no_values_never_holds_and_outside_of_them_always_does() {
            holds(BOOK.id.in(List.of()), "t0.[id] = any($1::int8[])", "1 = 0");
            holds(BOOK.id.notIn(List.of()), "not (t0.[id] = any($1::int8[]))", "not (1 = 0)", 1, 2, 3, 4, 5);
        }

        @Test
        void outside_of_values_is_not_so_for_null() {
            holds(
                    BOOK.rating.notIn(List.of(5, 9)),
                    "not (t0.[rating] = any($1::int4[]))",
                    "not (t0.[rating] in (?, ?))",
                    3,
                    4);
        }

        @Test
        void among_thousands_of_values_is_several_lists_where_there_are_no_arrays() {
            var many = BOOK.find(BOOK.id)
                    .where(BOOK.id.in(LongStream.rangeClosed(2, 2500).boxed().toList()))
                    .orderBy(BOOK.id.asc());
            var lists = Said.text(Dialect.mariadb(), many).split(" or ");
            assertThat(lists)
                    .extracting(list -> list.chars().filter(c -> c == '?').count())
                    .containsExactly(1024L, 1024L, 512L);
            assertThat(rows(many)).containsExactly(2L, 3L, 4L, 5L);
        }

        @Test
        void among_the_rows_of_a_query() {
            var bosses = WRITER.as();
            var query = WRITER.find(WRITER.id).where(WRITER.bossId.eq(1L));
            holds(
                    BOOK.writerId.in(query),
                    "t0.[writer_id] in (select t1.[id] from [writer] t1 where t1.[boss_id] = $1::int8)",
                    "t0.[writer_id] in (select t1.[id] from [writer] t1 where t1.[boss_id] = ?)",
                    3,
                    4);
            holds(
                    BOOK.writerId.notIn(query),
                    "not (t0.[writer_id] in (select t1.[id] from [writer] t1 where t1.[boss_id] = $1::int8))",
                    "not (t0.[writer_id] in (select t1.[id] from [writer] t1 where t1.[boss_id] = ?))",
                    1,
                    2);
            holds(
                    BOOK.writerId.in(
                            bosses.find(bosses.id).orderBy(bosses.id.desc()).limit(2)),
                    "t0.[writer_id] in (select t1.[id] from [writer] t1 order by t1.[id] desc limit $1::int8)",
                    "t0.[writer_id] in (select * from (select t1.[id] as [c0] from [writer] t1 order by t1.[id] desc limit ?) x)",
                    4);
        }

        @Test
        void of_a_row_in_a_query() {
            var other = BOOK.as();
            holds(
                    exists(other.find().where(other.pages.eq(BOOK.pages).and(other.id.ne(BOOK.id)))),
                    "exists (select 1 from [book] t1 where t1.[pages] = t0.[pages] and t1.[id] <> t0.[id])",
                    "exists (select 1 from [book] t1 where t1.[pages] = t0.[pages] and t1.[id] <> t0.[id])",
                    2,
                    3);
            holds(
                    exists(WRITER.find().where(WRITER.id.eq(BOOK.writerId))).not(),
                    "not (exists (select 1 from [writer] t1 where t1.[id] = t0.[writer_id]))",
                    "not (exists (select 1 from [writer] t1 where t1.[id] = t0.[writer_id]))",
                    5);
        }

        @Test
        void compares_with_all_or_any_rows_of_a_query() {
            var other = BOOK.as();
            var printed = other.find(other.pages).where(other.inPrint);
            String query = "(select t1.[pages] from [book] t1 where t1.[in_print])";
            holds(BOOK.pages.gtAll(printed), "t0.[pages] > all " + query, "t0.[pages] > all " + query, 5);
            holds(BOOK.pages.gtAny(printed), "t0.[pages] > any " + query, "t0.[pages] > any " + query, 1, 2, 3, 5);
            holds(BOOK.pages.ltAll(printed), "t0.[pages] < all " + query, "t0.[pages] < all " + query);
            holds(BOOK.pages.ltAny(printed), "t0.[pages] < any " + query, "t0.[pages] < any " + query, 1, 4);
            holds(
                    BOOK.pages.ltAll(printed.orderBy(other.pages.desc()).limit(1)),
                    "t0.[pages] < all (select t1.[pages] from [book] t1 where t1.[in_print] order by t1.[pages] desc limit $1::int8)",
                    "t0.[pages] < all (select * from (select t1.[pages] as [c0] from [book] t1 where t1.[in_print] order by t1.[pages] desc limit ?) x)",
                    1,
                    4);
        }
    }

    @Nested
    class A_pattern {
        @Test
        void matches_a_text() {
            holds(BOOK.title.like("%lt%"), "t0.[title] like $1 escape '!'", "t0.[title] like ? escape '!'", 4);
            holds(BOOK.title.like("B_ta"), "t0.[title] like $1 escape '!'", "t0.[title] like ? escape '!'", 2);
            holds(BOOK.title.startsWith("Ep"), "t0.[title] like $1 escape '!'", "t0.[title] like ? escape '!'", 5);
            holds(BOOK.title.endsWith("ta"), "t0.[title] like $1 escape '!'", "t0.[title] like ? escape '!'", 2, 4);
            holds(BOOK.title.contains("mm"), "t0.[title] like $1 escape '!'", "t0.[title] like ? escape '!'", 3);
            holds(
                    BOOK.title.like("%a").not(),
                    "not (t0.[title] like $1 escape '!')",
                    "not (t0.[title] like ? escape '!')",
                    5);
        }

        @Test
        void matches_whatever_the_case() {
            holds(
                    BOOK.title.likeIgnoreCase("D%"),
                    "t0.[title] ilike $1 escape '!'",
                    "lower(t0.[title]) like lower(?) escape '!'",
                    4);
            holds(
                    BOOK.title.containsIgnoreCase("ALPH"),
                    "t0.[title] ilike $1 escape '!'",
                    "lower(t0.[title]) like lower(?) escape '!'",
                    1);
            holds(BOOK.title.eqIgnoreCase("DELTA"), "lower(t0.[title]) = lower($1)", "lower(t0.[title]) = lower(?)", 4);
        }

        @Test
        void has_nothing_special_in_a_part() {
            assertThat(rows(WRITER.find(WRITER.id).where(WRITER.bio.contains("%_!"))))
                    .containsExactly(3L);
            assertThat(rows(WRITER.find(WRITER.id).where(WRITER.bio.contains("%o"))))
                    .isEmpty();
        }

        @Test
        void can_be_a_regular_expression() {
            holds(BOOK.title.matches("^[AB]"), "t0.[title] ~ $1", "t0.[title] regexp ?", 1, 2);
        }
    }

    @Nested
    class Conditions_together {
        @Test
        void keep_their_structure() {
            holds(
                    BOOK.inPrint.and(BOOK.pages.gt(200).or(BOOK.rating.eq(4))),
                    "t0.[in_print] and (t0.[pages] > $1::int4 or t0.[rating] = $2::int4)",
                    "t0.[in_print] and (t0.[pages] > ? or t0.[rating] = ?)",
                    3,
                    4);
            holds(
                    BOOK.inPrint.and(BOOK.pages.gt(200)).or(BOOK.rating.eq(4)).not(),
                    "not ((t0.[in_print] and t0.[pages] > $1::int4) or t0.[rating] = $2::int4)",
                    "not ((t0.[in_print] and t0.[pages] > ?) or t0.[rating] = ?)",
                    1);
        }

        @Test
        void never_hold_or_always() {
            holds(Predicate.never(), "1 = 0", "1 = 0");
            says(BOOK.find(BOOK.id).where(Predicate.always())).postgres("select t0.[id] from [book] t0");
        }

        @Test
        void that_are_absent_vanish() {
            Optional<Integer> none = Optional.empty();
            @Nullable Integer nobody = null;
            var nothing = ifPresent(none, BOOK.pages::gt);
            var wanted = ifPresent(Optional.of(200), BOOK.pages::gt);
            String more = "t0.[pages] > ";
            holds(all(nothing, wanted, ifNotNull(nobody, BOOK.rating::eq)), more + "$1::int4", more + "?", 2, 3, 5);
            holds(any(nothing, wanted), more + "$1::int4", more + "?", 2, 3, 5);
            holds(nothing.or(wanted).and(nothing.not()), more + "$1::int4", more + "?", 2, 3, 5);
            for (var absent : List.of(all(), all(nothing), any(nothing), nothing.not(), nothing.and(nothing))) {
                var found = BOOK.find(BOOK.id).where(absent);
                says(found).postgres("select t0.[id] from [book] t0").mysql("select t0.[id] from [book] t0");
            }
            holds(any(), "1 = 0", "1 = 0");
            holds(ifNotNull(5, BOOK.rating::eq), "t0.[rating] = $1::int4", "t0.[rating] = ?", 1);
        }

        @Test
        void bind_values_and_never_write_them() {
            var statement = Renderer.select(
                    dialect(), BOOK.find().where(BOOK.title.eq("s3cr3t")).select());
            assertThat(statement.text()).doesNotContain("s3cr3t");
            assertThat(statement.values()).containsExactly("s3cr3t");
        }
    }
}
