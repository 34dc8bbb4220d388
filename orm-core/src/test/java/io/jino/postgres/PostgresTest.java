package io.jino.postgres;

import static io.jino.postgres.DocTable.DOC;
import static io.jino.postgres.Postgres.anyOf;
import static io.jino.postgres.Postgres.array;
import static io.jino.postgres.Postgres.arrayAgg;
import static io.jino.postgres.Postgres.dateRange;
import static io.jino.postgres.Postgres.eqAll;
import static io.jino.postgres.Postgres.eqAny;
import static io.jino.postgres.Postgres.generateSeries;
import static io.jino.postgres.Postgres.ilike;
import static io.jino.postgres.Postgres.int8Range;
import static io.jino.postgres.Postgres.json;
import static io.jino.postgres.Postgres.range;
import static io.jino.postgres.Postgres.toTsVector;
import static io.jino.postgres.Postgres.tsVector;
import static io.jino.postgres.Postgres.websearchToTsQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Expression;
import io.jino.expr.Subquery;
import io.jino.postgres.RangeExpression.Bounds;
import io.jino.postgres.TextVector.Weight;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresTest {
    private static Statement rendered(Subquery<?> query) {
        return Renderer.select(Dialect.postgres(), query.select());
    }

    /** The statement that orders by an expression, without what stands before it. */
    private static String sql(Expression<?> expression) {
        return statement(expression).text().replaceFirst(".* order by ", "");
    }

    private static Statement statement(Expression<?> expression) {
        return rendered(DOC.find(DOC.id).orderBy(expression.asc()));
    }

    @Nested
    class An_array {
        @Test
        void is_compared_by_its_operators() {
            assertThat(sql(array(DOC.tags).contains(List.of("a")))).isEqualTo("(t0.\"tags\" @> $1)");
            assertThat(sql(array(DOC.related).containedBy(List.of(1L)))).isEqualTo("(t0.\"related\" <@ $1::int8[])");
            assertThat(sql(array(DOC.related).overlaps(DOC.related))).isEqualTo("(t0.\"related\" && t0.\"related\")");
            assertThat(sql(array(DOC.tags).has("a"))).isEqualTo("$1 = any(t0.\"tags\")");
            assertThat(sql(eqAny(DOC.id, DOC.related))).isEqualTo("t0.\"id\" = any(t0.\"related\")");
            assertThat(sql(eqAll(DOC.id, DOC.related))).isEqualTo("t0.\"id\" = all(t0.\"related\")");
            assertThat(sql(DOC.id.gt(anyOf(DOC.related)))).isEqualTo("t0.\"id\" > any(t0.\"related\")");
        }

        @Test
        void is_changed_and_measured() {
            assertThat(sql(array(DOC.tags).append("a"))).isEqualTo("array_append(t0.\"tags\", $1)");
            assertThat(sql(array(DOC.related).append(DOC.id))).isEqualTo("array_append(t0.\"related\", t0.\"id\")");
            assertThat(sql(array(DOC.tags).concat(List.of("a")))).isEqualTo("array_cat(t0.\"tags\", $1)");
            assertThat(sql(array(DOC.related).remove(1L))).isEqualTo("array_remove(t0.\"related\", $1::int8)");
            assertThat(sql(array(DOC.tags).length())).isEqualTo("cardinality(t0.\"tags\")");
            assertThat(sql(array(DOC.tags).element(1))).isEqualTo("(t0.\"tags\")[$1::int4]");
            assertThat(sql(array(SqlType.LONG, List.of(1L)).length())).isEqualTo("cardinality($1::int8[])");
        }

        @Test
        void is_made_of_a_group() {
            assertThat(sql(arrayAgg(DOC.title).distinct().filter(DOC.id.gt(1L))))
                    .isEqualTo("array_agg(distinct t0.\"title\") filter (where t0.\"id\" > $1::int8)");
        }

        @Test
        void is_bound_as_one_value_with_its_nulls() {
            var numbers = statement(array(DOC.related).contains(Arrays.asList(1L, null)));
            var decimals = statement(array(DOC.prices).contains(List.of(new java.math.BigDecimal("1.50"))));

            assertThat((Object[]) numbers.values().get(0)).isEqualTo(new Long[] {1L, null});
            assertThat(numbers.types()).containsExactly("LONG[]");
            assertThat(decimals.text()).endsWith("@> $1::text[]::numeric[])");
            assertThat((Object[]) decimals.values().get(0)).isEqualTo(new String[] {"1.50"});
        }
    }

    @Nested
    class A_document {
        @Test
        void is_asked_by_bound_paths() {
            assertThat(sql(json(DOC.body).text("a", "b"))).isEqualTo("(t0.\"body\" #>> $1::text[])");
            assertThat(sql(json(DOC.body).at("a").text("b"))).isEqualTo("((t0.\"body\" #> $1::text[]) #>> $2::text[])");
            assertThat(sql(json(DOC.body).number("n"))).isEqualTo("nullif(t0.\"body\" #> $1::text[], 'null')::numeric");
            assertThat(sql(json(DOC.body).bool("n"))).isEqualTo("nullif(t0.\"body\" #> $1::text[], 'null')::bool");
            assertThat((Object[]) statement(json(DOC.body).text("a'", "\"b\\"))
                            .values()
                            .get(0))
                    .isEqualTo(new String[] {"a'", "\"b\\"});
        }

        @Test
        void is_compared_by_its_operators() {
            assertThat(sql(json(DOC.body).contains("{}"))).isEqualTo("(t0.\"body\" @> $1::text::jsonb)");
            assertThat(sql(json(DOC.body).containedBy("{}"))).isEqualTo("(t0.\"body\" <@ $1::text::jsonb)");
            assertThat(sql(json(DOC.body).hasKey("a"))).isEqualTo("(t0.\"body\" ? $1)");
            assertThat(sql(json(DOC.body).hasAnyKey(List.of("a")))).isEqualTo("(t0.\"body\" ?| $1::text[])");
            assertThat(sql(json(DOC.body).hasAllKeys(List.of("a")))).isEqualTo("(t0.\"body\" ?& $1::text[])");
        }

        @Test
        void is_changed() {
            assertThat(sql(json(DOC.body).set("1", "a")))
                    .isEqualTo("jsonb_set(t0.\"body\", $1::text[], $2::text::jsonb)");
            assertThat(sql(json(DOC.body).remove("a"))).isEqualTo("(t0.\"body\" #- $1::text[])");
            assertThat(sql(json(DOC.body).merge("{}"))).isEqualTo("(t0.\"body\" || $1::text::jsonb)");
        }

        @Test
        void is_delivered_as_text_and_is_itself_inside_of_a_statement() {
            assertThat(rendered(DOC.find(DOC.body)).text()).isEqualTo("select t0.\"body\"::text from \"doc\" t0");
            var inner = DOC.find(DOC.body).asTable();
            assertThat(rendered(inner.find(json(inner.column(DOC.body)).at("a")))
                            .text())
                    .isEqualTo("select (t0.\"c0\" #> $1::text[])::text"
                            + " from (select t1.\"body\" as \"c0\" from \"doc\" t1) t0");
        }

        @Test
        void has_no_path_without_steps() {
            assertThatThrownBy(() -> json(DOC.body).text()).isInstanceOf(InvalidQueryException.class);
        }
    }

    @Nested
    class A_range {
        @Test
        void is_made_and_compared() {
            var range = int8Range(1L, null, Bounds.CLOSED);

            assertThat(sql(range.contains(5L))).isEqualTo("(int8range($1::int8, $2::int8, '[]') @> $3::int8)");
            assertThat(sql(int8Range(DOC.id, DOC.id, Bounds.OPEN).overlaps(range)))
                    .isEqualTo("(int8range(t0.\"id\", t0.\"id\", '()') && int8range($1::int8, $2::int8, '[]'))");
            assertThat(sql(dateRange((LocalDate) null, null, Bounds.CLOSED_OPEN).lower()))
                    .isEqualTo("lower(daterange($1::date, $2::date, '[)'))");
            assertThat(sql(range(DOC.title, SqlType.LONG).containedBy(range)))
                    .isEqualTo("(t0.\"title\" <@ int8range($1::int8, $2::int8, '[]'))");
        }
    }

    @Nested
    class A_text_search {
        @Test
        void has_its_configuration_in_the_text_and_the_search_bound() {
            var words = toTsVector("english", DOC.title);
            var search = websearchToTsQuery("english", "it's");

            assertThat(sql(words.matches(search)))
                    .isEqualTo("(to_tsvector('english', t0.\"title\") @@ websearch_to_tsquery('english', $1))");
            assertThat(sql(words.weight(Weight.A).concat(tsVector(DOC.title)).rank(search)))
                    .isEqualTo("ts_rank((setweight(to_tsvector('english', t0.\"title\"), 'A') || t0.\"title\"),"
                            + " websearch_to_tsquery('english', $1))");
            assertThatThrownBy(() -> toTsVector("x', 'y", DOC.title)).isInstanceOf(InvalidQueryException.class);
        }

        @Test
        void ignores_the_case_in_a_pattern() {
            assertThat(sql(ilike(DOC.title, "a%"))).isEqualTo("t0.\"title\" ilike $1 escape '!'");
        }
    }

    @Nested
    class A_series {
        @Test
        void is_a_table_of_numbers_dates_or_times() {
            var numbers = generateSeries(1, 3);
            var days = generateSeries(LocalDate.EPOCH, LocalDate.EPOCH, Period.of(0, 1, 1));
            var times = generateSeries(Instant.EPOCH, Instant.EPOCH, Duration.ofMinutes(1));

            assertThat(rendered(numbers.find(numbers.value())).text())
                    .isEqualTo("select t0.\"value\" from generate_series($1::int8, $2::int8, $3::int8) t0 (\"value\")");
            assertThat(rendered(days.find(days.value())).text())
                    .isEqualTo("select cast(t0.\"value\" as date) from generate_series($1::date::timestamp,"
                            + " $2::date::timestamp, $3::int8 * interval '1 month' + $4::int4 * interval '1 day')"
                            + " t0 (\"value\")");
            assertThat(rendered(times.find(times.value())).text())
                    .isEqualTo("select t0.\"value\" from generate_series($1::timestamptz, $2::timestamptz,"
                            + " $3::int8 * interval '1 microsecond') t0 (\"value\")");
            assertThat(rendered(times.find(times.value())).values()).endsWith(60_000_000L);
        }

        @Test
        void has_a_step_that_leads_somewhere() {
            assertThatThrownBy(() -> generateSeries(1, 2, 0)).isInstanceOf(InvalidQueryException.class);
            assertThatThrownBy(() -> generateSeries(Instant.EPOCH, Instant.EPOCH, Duration.ofNanos(1)))
                    .isInstanceOf(InvalidQueryException.class);
        }
    }

    @Nested
    class Elsewhere {
        static Stream<Subquery<?>> extras() {
            var numbers = generateSeries(1, 3);
            return Stream.concat(
                    Stream.of(numbers.find(numbers.value()), DOC.find(DOC.tags), DOC.find()),
                    Stream.<Expression<?>>of(
                                    array(SqlType.LONG, List.of(1L)).length(),
                                    eqAny(DOC.id, DOC.related),
                                    arrayAgg(DOC.title),
                                    json(DOC.body).text("a"),
                                    json(DOC.body).set("1", "a"),
                                    int8Range(1L, 2L, Bounds.CLOSED).lower(),
                                    toTsVector("english", DOC.title).matches(websearchToTsQuery("english", "x")))
                            .map(DOC::find));
        }

        @ParameterizedTest
        @MethodSource("extras")
        void is_refused_with_an_alternative(Subquery<?> query) {
            for (var dialect : List.of(Dialect.mysql(), Dialect.mariadb())) {
                assertThatThrownBy(() -> Renderer.select(dialect, query.select()))
                        .isInstanceOf(UnsupportedFeatureException.class)
                        .hasMessageContaining("is not supported by " + dialect)
                        .hasMessageContaining("Use ");
            }
        }
    }
}
