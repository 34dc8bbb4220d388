package io.jino.raw;

import static io.jino.bake.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.bake.BookTable.Book;
import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.query.Projection;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static Statement rendered(Dialect dialect, Sql sql) {
        return Renderer.written(new Renderings(dialect), sql.node());
    }

    private static Statement postgres(Sql sql) {
        return rendered(Dialect.postgres(), sql);
    }

    @Nested
    class A_parameter {
        @Test
        void is_bound_by_its_name() {
            var sql = Sql.of("select * from book where title like {prefix} and id = {id}")
                    .bind("id", 42L)
                    .bind("prefix", SqlType.STRING, "d%");

            assertThat(postgres(sql).text()).isEqualTo("select * from book where title like $1 and id = $2::int8");
            assertThat(postgres(sql).values()).containsExactly("d%", 42L);
            assertThat(rendered(Dialect.mysql(), sql).text())
                    .isEqualTo("select * from book where title like ? and id = ?");
        }

        @Test
        void that_is_used_twice_is_bound_once_where_placeholders_have_numbers() {
            var sql = Sql.of("select {a}, {b}, {a}, {ids}, {ids}")
                    .bind("a", 1)
                    .bind("b", 1)
                    .bindAll("ids", SqlType.LONG, List.of(7L));

            assertThat(postgres(sql).text()).isEqualTo("select $1::int4, $2::int4, $1::int4, $3::int8[], $3::int8[]");
            assertThat(postgres(sql).values()).hasSize(3);
            assertThat(postgres(sql).types()).containsExactly("INTEGER", "INTEGER", "LONG[]");
            assertThat(rendered(Dialect.mariadb(), sql).values()).containsExactly(1, 1, 1, 7L, 7L);
        }

        @Test
        void of_several_values_is_an_array_or_a_padded_list() {
            var sql = Sql.of("{ids}");

            assertThat(postgres(sql.bindAll("ids", SqlType.LONG, List.of(1L, 2L, 3L)))
                            .text())
                    .isEqualTo("$1::int8[]");
            assertThat(rendered(Dialect.mysql(), sql.bindAll("ids", SqlType.LONG, List.of(1L, 2L, 3L)))
                            .values())
                    .containsExactly(1L, 2L, 3L, 3L);
            assertThat(rendered(Dialect.mysql(), sql.bindAll("ids", SqlType.LONG, List.of()))
                            .text())
                    .isEqualTo("null");
        }

        @Test
        void may_be_null_if_its_type_is_named() {
            var sql = Sql.of("select {bio}").bindNull("bio", SqlType.STRING);

            assertThat(postgres(sql).values()).containsExactly((Object) null);
        }

        @Test
        void must_be_there_to_be_bound() {
            assertThatThrownBy(() -> Sql.of("select {prefix}").bind("prefx", "d"))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Did you mean prefix?")
                    .hasMessageContaining("[jino:sql-parameter]");
            assertThatThrownBy(() -> Sql.of("select 1").bind("prefix", "s3cret"))
                    .hasMessageContaining("There are none.")
                    .hasMessageNotContaining("s3cret");
        }

        @Test
        void must_be_bound_before_the_sql_is_used() {
            assertThatThrownBy(() -> Sql.of("select {id}").as(SqlType.LONG))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("bind(\"id\", value)")
                    .hasMessageContaining("[jino:sql-unbound]");
        }

        @Test
        void needs_a_type_if_its_class_has_none() {
            assertThatThrownBy(() -> Sql.of("{x}").bind("x", List.of("s3cret")))
                    .hasMessageContaining("bindAll")
                    .hasMessageContaining("[jino:sql-type]")
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Nested
    class A_brace {
        @Test
        void is_doubled_to_stand_for_itself() {
            assertThat(postgres(Sql.of("select '{{\"a\": 1}}'::jsonb, {b}").bind("b", true))
                            .text())
                    .isEqualTo("select '{\"a\": 1}'::jsonb, $1::bool");
        }

        @Test
        void that_begins_no_name_is_refused() {
            for (String wrong : List.of("select '{1,2}'", "select {", "select {}", "select { a }")) {
                assertThatThrownBy(() -> Sql.of(wrong))
                        .isInstanceOf(InvalidQueryException.class)
                        .hasMessageContaining("Write {name} for a parameter, and {{ for a brace");
            }
        }
    }

    @Test
    void the_same_sql_gets_the_very_same_text() {
        var renderings = new Renderings(Dialect.postgres());
        var one = Renderer.written(
                renderings, Sql.of("select {id}").bind("id", 1L).node());
        var two = Renderer.written(
                renderings, Sql.of("select {id}").bind("id", 2L).node());

        assertThat(two.text()).isSameAs(one.text());
        assertThat(two.values()).containsExactly(2L);
    }

    @Test
    void sql_shows_its_names_and_never_a_value() {
        var sql = Sql.of("select {name}").bind("name", "s3cret");

        assertThat(sql).hasToString("select {name}");
        assertThat(sql.as(SqlType.STRING)).hasToString("select {name}");
        assertThat(sql.node().toString()).doesNotContain("s3cret");
    }

    @Nested
    class A_row {
        @Test
        void is_read_by_the_names_of_its_columns_in_any_order() {
            var reader = Sql.of("select pages, id, title from book").as(BOOK).reader();
            var row = new Named(List.of("pages", "id", "title"), 300, 1L, "a");

            assertThat(reader.read(row, 0)).isEqualTo(new Book(1L, "a", 300));
        }

        @Test
        void is_read_as_a_projection_of_an_entity_and_more() {
            record Shelf(Book book, long copies) {}
            var item = Projection.of(BOOK, Sql.column("copies", SqlType.LONG)).as(Shelf::new);
            var row = new Named(List.of("copies", "id", "title", "pages"), 2, 1L, "a", 300);

            assertThat(Sql.of("select 1").as(item).reader().read(row, 0))
                    .isEqualTo(new Shelf(new Book(1L, "a", 300), 2));
        }

        @Test
        void has_the_columns_once() {
            assertThatThrownBy(() -> Sql.of("select 1")
                            .as(BOOK)
                            .reader()
                            .read(new Named(List.of("id", "titel", "pages"), 1L, "a", 2), 0))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("Column: title")
                    .hasMessageContaining("Did you mean titel?");
            assertThatThrownBy(() ->
                            Sql.of("select 1").as(BOOK.id).reader().read(new Named(List.of("id", "id"), 1L, 2L), 0))
                    .hasMessageContaining("several columns of this name");
        }

        @Test
        void is_not_read_as_two_tables_with_one_name_for_two_columns() {
            var item = Projection.of(BOOK, BOOK.as()).as(List::of);

            assertThatThrownBy(() -> Sql.of("select 1").as(item))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Column: id");
        }

        @Test
        void is_not_read_as_an_expression_without_a_name() {
            assertThatThrownBy(() -> Sql.of("select 1").as(BOOK.pages.plus(1)))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Sql.column(name, type)");
        }

        @Test
        void of_one_column_is_read_as_a_value() {
            var reader = Sql.of("select 1").as(SqlType.LONG).reader();

            assertThat(reader.read(new Named(List.of("?column?"), 7), 0)).isEqualTo(7L);
            assertThatThrownBy(() -> reader.read(new Named(List.of("a", "b"), 1, 2), 0))
                    .hasMessageContaining("has 2 columns");
            assertThatThrownBy(() -> reader.read(new Named(List.of("a"), (Object) null), 0))
                    .hasMessageContaining("is null");
        }
    }

    @Test
    void sql_is_a_table_where_another_query_needs_one() {
        var ids = Sql.of("select id from book where pages > {pages}")
                .bind("pages", 10)
                .as(BOOK.id);
        var values = Sql.of("select max(id) from book").as(SqlType.LONG);
        var find = BOOK.find(BOOK.id).where(BOOK.id.in(ids).and(BOOK.id.in(values)));

        assertThat(Renderer.select(Dialect.postgres(), find.select()).text())
                .isEqualTo("select t0.\"id\" from \"book\" t0"
                        + " where t0.\"id\" in (select t1.\"id\" from (select id from book where pages > $1::int4) t1)"
                        + " and t0.\"id\" in (select * from (select max(id) from book) t2)");
    }

    /** A row as a driver shows it. */
    private static final class Named implements Row {
        private final List<String> columns;
        private final List<@Nullable Object> values;

        Named(List<String> columns, @Nullable Object... values) {
            this.columns = columns;
            this.values = Arrays.asList(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable Object value(int position) {
            return values.get(position);
        }

        @Override
        public List<String> columns() {
            return columns;
        }
    }
}
