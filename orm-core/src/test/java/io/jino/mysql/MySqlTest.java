package io.jino.mysql;

import static io.jino.mysql.MySql.jsonAt;
import static io.jino.mysql.MySql.jsonContains;
import static io.jino.mysql.MySql.jsonSet;
import static io.jino.mysql.MySql.jsonText;
import static io.jino.mysql.MySql.match;
import static io.jino.postgres.DocTable.DOC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Expression;
import io.jino.mysql.FullText.Mode;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MySqlTest {
    private static Statement statement(Dialect dialect, Expression<?> expression) {
        return Renderer.select(
                dialect, DOC.find(DOC.id).orderBy(expression.asc()).select());
    }

    private static String mysql(Expression<?> expression) {
        return statement(Dialect.mysql(), expression).text().replaceFirst(".* order by ", "");
    }

    private static String mariadb(Expression<?> expression) {
        return statement(Dialect.mariadb(), expression).text().replaceFirst(".* order by ", "");
    }

    @Nested
    class A_document {
        @Test
        void is_asked_by_bound_paths() {
            var text = jsonText(DOC.body, "a", "b");

            assertThat(mysql(text)).isEqualTo("json_unquote(nullif(json_extract(t0.`body`, ?), cast('null' as json)))");
            assertThat(mariadb(text))
                    .isEqualTo("case json_type(json_extract(t0.`body`, ?)) when 'STRING' then json_value(t0.`body`, ?)"
                            + " when 'NULL' then null else json_extract(t0.`body`, ?) end");
            assertThat(statement(Dialect.mysql(), text).values()).containsExactly("$.\"a\".\"b\"");
        }

        @Test
        void is_compared_and_changed() {
            assertThat(mysql(jsonContains(DOC.body, "{}"))).isEqualTo("json_contains(t0.`body`, cast(? as json))");
            assertThat(mariadb(jsonContains(DOC.body, "{}"))).isEqualTo("json_contains(t0.`body`, ?)");
            assertThat(mysql(jsonSet(DOC.body, "1", JsonPath.of("a"))))
                    .isEqualTo("json_set(t0.`body`, ?, cast(? as json))");
            assertThat(mariadb(jsonSet(DOC.body, "1", JsonPath.of("a"))))
                    .isEqualTo("json_set(t0.`body`, ?, json_extract(?, '$'))");
        }

        @Test
        void is_delivered_as_text() {
            var find = DOC.find(jsonAt(DOC.body, JsonPath.of("a").at(0))).select();

            assertThat(Renderer.select(Dialect.mysql(), find).text())
                    .isEqualTo("select cast(json_extract(t0.`body`, ?) as char) from `doc` t0");
            assertThat(Renderer.select(Dialect.mariadb(), find).text())
                    .isEqualTo("select json_extract(t0.`body`, ?) from `doc` t0");
        }
    }

    @Test
    void a_path_quotes_its_keys() {
        assertThat(JsonPath.of("a\"b", "$.x[0]", "back\\slash").at(3).key("\n").text())
                .isEqualTo("$.\"a\\\"b\".\"$.x[0]\".\"back\\\\slash\"[3].\"\\n\"");
        assertThat(JsonPath.of("\1\t").text()).isEqualTo("$.\"\\u0001\\t\"");
        assertThatThrownBy(() -> JsonPath.of("-1")).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> JsonPath.of().at(-1)).isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void a_text_search_names_the_columns_of_an_index() {
        assertThat(mysql(match(DOC.title, DOC.title).against("+a", Mode.BOOLEAN)))
                .isEqualTo("match (t0.`title`, t0.`title`) against (? in boolean mode) > ?");
        assertThat(mariadb(match(DOC.title).score("a"))).isEqualTo("match (t0.`title`) against (?)");
        assertThat(mysql(match(DOC.title).score("a", Mode.EXPANSION)))
                .isEqualTo("match (t0.`title`) against (? with query expansion)");
    }

    static Stream<Expression<?>> extras() {
        return Stream.of(
                jsonText(DOC.body, "a"),
                jsonContains(DOC.body, "1"),
                jsonSet(DOC.body, "1", JsonPath.of("a")),
                match(DOC.title).score("x"));
    }

    @ParameterizedTest
    @MethodSource("extras")
    void postgres_refuses_them_with_an_alternative(Expression<?> expression) {
        assertThatThrownBy(() -> statement(Dialect.postgres(), expression))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("is not supported by PostgreSQL")
                .hasMessageContaining("Use Postgres.");
    }
}
