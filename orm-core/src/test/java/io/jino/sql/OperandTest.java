package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Expression;
import io.jino.expr.NumberExpression;
import io.jino.expr.Subquery;
import io.jino.sql.AuthorTable.Author;
import io.jino.sql.AuthorTable.Mood;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What random queries found: a value is not everywhere the same to a server. */
class OperandTest {
    private static final NumberExpression<BigDecimal> VISITS = AUTHOR.visits.as(SqlType.BIG_DECIMAL);

    private static String text(Dialect dialect, Subquery<?> query) {
        String text = Renderer.select(dialect, query.select()).text();
        return text.substring(text.indexOf("`author` t0") < 0 ? 0 : text.indexOf("`author` t0") + 12);
    }

    @Nested
    class A_decimal_on_mysql {
        // The driver sends a text, and between a number and a text the server computes in doubles.
        @Test
        void is_cast_where_it_is_compared_or_computed_with() {
            var all = VISITS.plus(BigDecimal.ONE)
                    .in(BigDecimal.TEN, BigDecimal.ZERO)
                    .or(VISITS.orElse(BigDecimal.ZERO).lt(BigDecimal.TEN));
            assertThat(text(Dialect.mysql(), AUTHOR.find().where(all))
                            .replace("cast(t0.`visits` as decimal(65, 30))", "v"))
                    .isEqualTo("where (v + cast(? as decimal(65, 30))) in (cast(? as decimal(65, 30)),"
                            + " cast(? as decimal(65, 30))) or coalesce(v, cast(? as decimal(65, 30)))"
                            + " < cast(? as decimal(65, 30))");
        }

        @Test
        void has_all_digits_before_the_point_if_it_is_whole() {
            var whole = Expression.value(SqlType.BIG_INTEGER, BigInteger.TEN.pow(64));
            assertThat(text(Dialect.mariadb(), AUTHOR.find().where(whole.eq(whole))))
                    .isEqualTo("where cast(? as decimal(65, 0)) = cast(? as decimal(65, 0))");
        }

        @Test
        void is_refused_if_it_would_be_another_number_there() {
            for (String number : new String[] {"1e35", "1e-31"}) {
                var query = AUTHOR.find().where(VISITS.eq(new BigDecimal(number)));
                assertThatThrownBy(() -> text(Dialect.mariadb(), query)).isInstanceOf(ValueRangeException.class);
            }
            text(Dialect.mariadb(), AUTHOR.find().where(VISITS.eq(new BigDecimal("1.0e34"))));
        }
    }

    @Nested
    class A_value_as_criterion {
        // A bare number would be the place of an item in the select list.
        @Test
        void is_no_place_in_the_select_list_of_mysql() {
            var constant = Expression.value(SqlType.INTEGER, 2);
            assertThat(text(Dialect.mysql(), AUTHOR.find().groupBy(constant).orderBy(constant.desc())))
                    .isEqualTo("group by coalesce(?) order by coalesce(?) desc");
        }
    }

    @Nested
    class A_page_after_a_row {
        @Test
        void is_refused_on_mysql_in_the_order_of_an_enum_type_which_sorts_by_place_and_compares_by_name() {
            var last = new Author(1L, "daisy", null, true, 1, new UUID(1, 2), Mood.SAD);
            var page = AUTHOR.find().orderBy(AUTHOR.mood.asc()).after(last);
            assertThatThrownBy(() -> text(Dialect.mariadb(), page)).isInstanceOf(UnsupportedFeatureException.class);
            text(Dialect.postgres(), page);
        }
    }
}
