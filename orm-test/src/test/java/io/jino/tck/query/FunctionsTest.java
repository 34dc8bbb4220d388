package io.jino.tck.query;

import static io.jino.expr.Functions.coalesce;
import static io.jino.expr.Functions.condition;
import static io.jino.expr.Functions.fn;
import static io.jino.expr.Functions.greatest;
import static io.jino.expr.Functions.least;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.raw;
import static io.jino.expr.Functions.scalar;
import static io.jino.expr.Functions.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Case;
import io.jino.expr.Expression;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Computations with numbers and texts, and the doors. */
abstract class FunctionsTest extends Bookshop {

    @Nested
    class A_number {
        @Test
        void is_computed_with() {
            gives(BOOK.pages.plus(1), "t0.[pages] + $1::int4", "t0.[pages] + ?", 101);
            gives(BOOK.pages.plus(BOOK.rating), "t0.[pages] + t0.[rating]", "t0.[pages] + t0.[rating]", 105);
            gives(BOOK.pages.minus(1), "t0.[pages] - $1::int4", "t0.[pages] - ?", 99);
            gives(BOOK.pages.minus(BOOK.rating), "t0.[pages] - t0.[rating]", "t0.[pages] - t0.[rating]", 95);
            gives(BOOK.pages.times(3), "t0.[pages] * $1::int4", "t0.[pages] * ?", 300);
            gives(BOOK.pages.times(BOOK.rating), "t0.[pages] * t0.[rating]", "t0.[pages] * t0.[rating]", 500);
            gives(BOOK.pages.modulo(7), "t0.[pages] % $1::int4", "t0.[pages] % ?", 2);
            gives(number(7).plus(BOOK.pages), "$1::int4 + t0.[pages]", "? + t0.[pages]", 107);
            gives(number(7L).plus(BOOK.id), "$1::int8 + t0.[id]", "? + t0.[id]", 8L);
        }

        @Test
        void that_is_a_decimal_stays_one() {
            var found = BOOK.find(
                            number(new BigDecimal("1.1")).minus(BOOK.price).times(BOOK.price))
                    .where(BOOK.id.eq(1L));
            says(found)
                    .postgres("select ($1::numeric - t0.[price]) * t0.[price] from [book] t0 where t0.[id] = $2::int8")
                    .mysql("select (cast(? as decimal(65, 30)) - t0.[price]) * t0.[price] from [book] t0"
                            + " where t0.[id] = ?");
            assertThat(rows(found).get(0)).isEqualByComparingTo("-98.7");
            var wide = BOOK.price.times(new BigDecimal("1000000000000000000.1"));
            var exact = new BigDecimal("10500000000000000001.05");
            var other = new BigDecimal("10500000000000000001.06");
            assertThat(rows(BOOK.find(wide).where(BOOK.id.eq(1L))).get(0)).isEqualByComparingTo(exact);
            assertThat(rows(BOOK.find(BOOK.id).where(wide.eq(exact)))).containsExactly(1L);
            assertThat(rows(BOOK.find(BOOK.id).where(wide.eq(other)))).isEmpty();
            assertThat(rows(BOOK.find(BOOK.id).where(wide.in(exact, exact)))).containsExactly(1L);
            assertThat(rows(BOOK.find(BOOK.id).where(wide.in(other, other)))).isEmpty();
            assertThat(rows(BOOK.find(BOOK.id).where(wide.between(other, other))))
                    .isEmpty();
            assertThat(rows(BOOK.find(
                                    Case.of(BOOK.inPrint, wide).otherwise(exact).max()))
                            .get(0))
                    .isGreaterThan(exact);
            assertThat(rows(BOOK.find(Expression.value(SqlType.BIG_DECIMAL, exact))
                                    .limit(1))
                            .get(0))
                    .isEqualByComparingTo(exact);
        }

        @Test
        void that_has_more_digits_than_mariadb_computes_with_is_refused_there() {
            for (var wide : new BigDecimal[] {BigDecimal.TEN.pow(36), BigDecimal.ONE.scaleByPowerOfTen(-31)}) {
                var found = BOOK.find(BOOK.price.times(wide));
                assertThatThrownBy(() -> Said.text(Dialect.mariadb(), found))
                        .isInstanceOf(ValueRangeException.class)
                        .hasMessageContaining("35 digits");
                assertThat(Said.text(Dialect.postgres(), found)).contains("$1::numeric");
            }
        }

        @Test
        void that_is_whole_stays_so_when_divided() {
            gives(BOOK.pages.dividedBy(7), "(t0.[pages] / $1::int4)", "(t0.[pages] div ?)", 14);
            gives(2, BOOK.copies.dividedBy((short) 7), "(t0.[copies] / $1::int2)", "(t0.[copies] div ?)", (short) -2);
            gives(BOOK.pages.dividedBy(BOOK.rating), "(t0.[pages] / t0.[rating])", "(t0.[pages] div t0.[rating])", 20);
            gives(BOOK.weight.dividedBy(2.0), "t0.[weight] / $1::float8", "t0.[weight] / ?", 0.75);
            var eighth = BOOK.price.dividedBy(BigDecimal.valueOf(8));
            assertThat(rows(BOOK.find(eighth).where(BOOK.id.eq(1L))).get(0)).isEqualByComparingTo("1.3125");
        }

        @Test
        void has_its_functions() {
            gives(2, BOOK.copies.abs(), "abs(t0.[copies])", "abs(t0.[copies])", (short) 20);
            gives(2, BOOK.copies.sign(), "sign(t0.[copies])", "sign(t0.[copies])", -1);
            gives(BOOK.weight.floor(), "floor(t0.[weight])", "floor(t0.[weight])", 1.0);
            gives(BOOK.weight.ceil(), "ceil(t0.[weight])", "ceil(t0.[weight])", 2.0);
            gives(BOOK.pages.floor(), "floor(t0.[pages])", "floor(t0.[pages])", 100);
            gives(
                    3,
                    BOOK.price.round(1),
                    "round(t0.[price]::numeric, $1::int4)",
                    "round(t0.[price], ?)",
                    new BigDecimal("7.3"));
            gives(
                    BOOK.weight.power(2),
                    "power(cast(t0.[weight] as float8), $1::float8)",
                    "power(cast(t0.[weight] as double), ?)",
                    2.25);
            gives(4, BOOK.weight.sqrt(), "sqrt(cast(t0.[weight] as float8))", "sqrt(cast(t0.[weight] as double))", 2.0);
        }

        @Test
        void is_cast_to_another_class() {
            gives(BOOK.pages.as(SqlType.LONG), "cast(t0.[pages] as int8)", "cast(t0.[pages] as signed)", 100L);
            gives(BOOK.pages.as(SqlType.DOUBLE), "cast(t0.[pages] as float8)", "cast(t0.[pages] as double)", 100.0);
            gives(BOOK.pages.cast(SqlType.STRING), "cast(t0.[pages] as text)", "cast(t0.[pages] as char)", "100");
            var exact = BOOK.pages.as(SqlType.BIG_DECIMAL);
            says(BOOK.find(exact))
                    .postgres("select cast(t0.[pages] as numeric) from [book] t0")
                    .mysql("select cast(t0.[pages] as decimal(65, 30)) from [book] t0");
            assertThat(rows(BOOK.find(exact)).get(0)).isEqualByComparingTo("100");
        }

        @Test
        void replaces_null_and_becomes_it() {
            gives(2, BOOK.rating.orElse(0), "coalesce(t0.[rating], $1::int4)", "coalesce(t0.[rating], ?)", 0);
            gives(
                    2,
                    BOOK.rating.orElse(BOOK.pages).plus(1),
                    "coalesce(t0.[rating], t0.[pages]) + $1::int4",
                    "coalesce(t0.[rating], t0.[pages]) + ?",
                    251);
            gives(
                    2,
                    BOOK.rating.nullIf(5).orElse(1),
                    "coalesce(nullif(t0.[rating], $1::int4), $2::int4)",
                    "coalesce(nullif(t0.[rating], ?), ?)",
                    1);
            gives(
                    2,
                    coalesce(BOOK.rating, BOOK.pages),
                    "coalesce(t0.[rating], t0.[pages])",
                    "coalesce(t0.[rating], t0.[pages])",
                    250);
            gives(
                    greatest(BOOK.pages, BOOK.rating),
                    "greatest(t0.[pages], t0.[rating])",
                    "greatest(t0.[pages], t0.[rating])",
                    100);
            gives(
                    least(BOOK.pages, BOOK.rating),
                    "least(t0.[pages], t0.[rating])",
                    "least(t0.[pages], t0.[rating])",
                    5);
        }
    }

    @Nested
    class A_text {
        @Test
        void is_put_together() {
            gives(BOOK.title.concat("!"), "t0.[title] || $1", "concat(t0.[title], ?)", "Alpha!");
            gives(
                    BOOK.title.concat(BOOK.title),
                    "t0.[title] || t0.[title]",
                    "concat(t0.[title], t0.[title])",
                    "AlphaAlpha");
            gives(text("a ").concat(BOOK.title), "$1 || t0.[title]", "concat(?, t0.[title])", "a Alpha");
            gives(
                    BOOK.title.concat("-").concat(BOOK.pages.cast(SqlType.STRING)),
                    "(t0.[title] || $1) || cast(t0.[pages] as text)",
                    "concat((concat(t0.[title], ?)), cast(t0.[pages] as char))",
                    "Alpha-100");
        }

        @Test
        void has_its_functions() {
            gives(BOOK.title.lower(), "lower(t0.[title])", "lower(t0.[title])", "alpha");
            gives(BOOK.title.upper(), "upper(t0.[title])", "upper(t0.[title])", "ALPHA");
            gives(text("  x ").trim(), "trim($1)", "trim(?)", "x");
            gives(BOOK.title.length(), "char_length(t0.[title])", "char_length(t0.[title])", 5);
            gives(
                    BOOK.title.substring(2, 3),
                    "substr(t0.[title], $1::int4, $2::int4)",
                    "substr(t0.[title], ?, ?)",
                    "lph");
            gives(BOOK.title.left(2), "left(t0.[title], $1::int4)", "left(t0.[title], ?)", "Al");
            gives(BOOK.title.right(2), "right(t0.[title], $1::int4)", "right(t0.[title], ?)", "ha");
            gives(BOOK.title.replace("ph", "f"), "replace(t0.[title], $1, $2)", "replace(t0.[title], ?, ?)", "Alfa");
            gives(BOOK.title.padLeft(7, "*"), "lpad(t0.[title], $1::int4, $2)", "lpad(t0.[title], ?, ?)", "**Alpha");
            gives(BOOK.title.position("ph"), "position($1 in t0.[title])", "position(? in t0.[title])", 3);
            gives(BOOK.title.position("zz"), "position($1 in t0.[title])", "position(? in t0.[title])", 0);
        }

        @Test
        void counts_characters_and_not_bytes() {
            assertThat(rows(BOOK.find(text("äöü😀").length()).where(BOOK.id.eq(1L))))
                    .containsExactly(4);
        }

        @Test
        void replaces_null_and_becomes_it() {
            var bio = WRITER.find(WRITER.bio.orElse("none").upper()).orderBy(WRITER.id.asc());
            says(bio)
                    .postgres("select upper(coalesce(t0.[bio], $1)) from [writer] t0 order by t0.[id]")
                    .mysql("select upper(coalesce(t0.[bio], ?)) from [writer] t0 order by t0.[id]");
            assertThat(rows(bio)).containsExactly("LIKES DOGS", "NONE", "100%_!", "NONE");
            var other = WRITER.find(
                            WRITER.bio.nullIf("100%_!").orElse(WRITER.name).lower())
                    .orderBy(WRITER.id.asc());
            assertThat(rows(other)).containsExactly("likes dogs", "bob", "cid", "dee");
        }
    }

    @Nested
    class A_case {
        @Test
        void gives_the_result_of_the_first_condition_that_holds() {
            var size = Case.when(BOOK.pages.gt(200), SqlType.STRING, "long")
                    .when(BOOK.pages.gt(80), "middle")
                    .otherwise("short");
            String postgres = "case when t0.[pages] > $1::int4 then $2 when t0.[pages] > $3::int4 then $4 else $5 end";
            gives(size, postgres, "case when t0.[pages] > ? then ? when t0.[pages] > ? then ? else ? end", "middle");
            assertThat(rows(BOOK.find(size).orderBy(BOOK.id.asc())))
                    .containsExactly("middle", "long", "long", "short", "long");
        }

        @Test
        void of_expressions_may_have_no_other_result() {
            var known = Case.of(BOOK.inPrint, BOOK.title).when(BOOK.pages.gt(260), BOOK.title.upper());
            var found = BOOK.find(known.otherwiseNull().orNull()).orderBy(BOOK.id.asc());
            says(found)
                    .postgres("select case when t0.[in_print] then t0.[title] when t0.[pages] > $1::int4"
                            + " then upper(t0.[title]) end from [book] t0 order by t0.[id]");
            assertThat(rows(found)).containsExactly("Alpha", null, "Gamma", "delta", "EPSILON");
            gives(
                    known.otherwise(BOOK.title),
                    "case when t0.[in_print] then t0.[title] when t0.[pages] > $1::int4"
                            + " then upper(t0.[title]) else t0.[title] end",
                    "case when t0.[in_print] then t0.[title]"
                            + " when t0.[pages] > ? then upper(t0.[title]) else t0.[title] end",
                    "Alpha");
        }

        @Test
        void of_numbers_is_a_number() {
            var sum = Case.of(BOOK.inPrint, BOOK.pages).otherwise(0).sum();
            says(BOOK.find(sum))
                    .postgres("select sum(case when t0.[in_print] then t0.[pages] else $1::int4 end) from [book] t0")
                    .mysql("select sum(case when t0.[in_print] then t0.[pages] else ? end) from [book] t0");
            assertThat(rows(BOOK.find(sum))).containsExactly(400);
            var ones = Case.when(BOOK.inPrint, SqlType.INTEGER, 1).when(BOOK.pages.gt(260), 2);
            assertThat(rows(BOOK.find(ones.otherwise(BOOK.pages).max()))).containsExactly(250);
            assertThat(rows(BOOK.find(ones.when(BOOK.id.eq(0L), BOOK.pages)
                            .otherwiseNull()
                            .plus(1)
                            .sum())))
                    .containsExactly(9);
        }
    }

    @Nested
    class A_door {
        @Test
        void is_an_operator_of_the_database() {
            gives(BOOK.pages.op("&", number(6), SqlType.INTEGER), "t0.[pages] & $1::int4", "t0.[pages] & ?", 4);
            holds(
                    condition(BOOK.title.op("not like", text("%a"), SqlType.BOOLEAN)),
                    "t0.[title] not like $1",
                    "t0.[title] not like ?",
                    5);
        }

        @Test
        void is_a_function_of_the_database_by_its_own_name() {
            gives(fn("reverse", SqlType.STRING, BOOK.title), "reverse(t0.[title])", "reverse(t0.[title])", "ahplA");
            gives(
                    fn("mod", SqlType.INTEGER, BOOK.pages, number(7)),
                    "mod(t0.[pages], $1::int4)",
                    "mod(t0.[pages], ?)",
                    2);
            says(BOOK.find(fn("now", SqlType.LOCAL_DATE_TIME))).mysql("select now() from [book] t0");
        }

        @Test
        void is_sql_with_holes_for_expressions_and_values() {
            gives(
                    raw(SqlType.INTEGER, "{0} * {1} + {0}", BOOK.pages, number(2)),
                    "t0.[pages] * $1::int4 + t0.[pages]",
                    "t0.[pages] * ? + t0.[pages]",
                    300);
            gives(
                    number(raw(SqlType.INTEGER, "{0} + 1", BOOK.pages)).times(2),
                    "(t0.[pages] + 1) * $1::int4",
                    "(t0.[pages] + 1) * ?",
                    202);
        }

        @Test
        void refuses_names_that_are_more_than_a_name() {
            for (String bad : new String[] {"lower(", "a b", "x;y", "", "a.b.c", "\"a\""}) {
                assertThatThrownBy(() -> fn(bad, SqlType.STRING)).hasMessageContaining("[jino:function]");
            }
            for (String bad : new String[] {"--", "/*", "= 1 or 1 =", ";", ""}) {
                assertThatThrownBy(() -> BOOK.pages.op(bad, BOOK.pages, SqlType.INTEGER))
                        .isInstanceOf(InvalidQueryException.class)
                        .hasMessageContaining("[jino:operator]");
            }
        }

        @Test
        void refuses_holes_that_do_not_match() {
            assertThatThrownBy(() -> raw(SqlType.INTEGER, "{0} + {1}", BOOK.pages))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Hole: {1}")
                    .hasMessageContaining("[jino:raw-hole]");
            assertThatThrownBy(() -> raw(SqlType.INTEGER, "{0} + {2}", BOOK.pages, BOOK.id, BOOK.rating))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Hole: {1}");
        }
    }

    @Nested
    class A_scalar_query {
        @Test
        void correlates_with_the_query_around_it() {
            var other = BOOK.as();
            var pages = number(scalar(other.find(other.pages.sum()).where(other.writerId.eq(BOOK.writerId))));
            String query = "(select sum(t1.[pages]) from [book] t1 where t1.[writer_id] = t0.[writer_id])";
            gives(pages, query, query, 350);
            gives(pages.minus(BOOK.pages), query + " - t0.[pages]", query + " - t0.[pages]", 250);
        }

        @Test
        void is_refused_if_it_gives_more_than_one_value() {
            assertThatThrownBy(() -> scalar(BOOK.find()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:scalar]");
        }
    }
}
