package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Predicate;
import io.jino.query.Find;
import io.jino.sql.AuthorTable.Author;
import io.jino.sql.AuthorTable.Mood;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RendererTest {
    private static final String COLUMNS =
            "t0.\"id\", t0.\"name\", t0.\"bio\", t0.\"active\", t0.\"visits\", t0.\"token\", t0.\"mood\"";

    private static final UUID TOKEN = new UUID(1, 2);

    private static Statement postgres(Find<?> find) {
        return Renderer.select(Dialect.postgres(), find.select());
    }

    private static String where(Dialect dialect, Predicate predicate) {
        String text = Renderer.select(
                        dialect, AUTHOR.find(AUTHOR.id).where(predicate).select())
                .text();
        int where = text.indexOf(" where ");
        return where < 0 ? "" : text.substring(where + " where ".length());
    }

    @Nested
    class A_query {
        @Test
        void selects_all_columns_in_their_order() {
            assertThat(postgres(AUTHOR.find()).text()).isEqualTo("select " + COLUMNS + " from \"author\" t0");
        }

        @Test
        void has_a_condition_an_order_and_bounds_and_binds_every_value() {
            var statement = postgres(AUTHOR.find(AUTHOR.name)
                    .where(AUTHOR.id.gt(7L))
                    .orderBy(AUTHOR.name.asc(), AUTHOR.id.desc())
                    .limit(10)
                    .offset(20));

            assertThat(statement.text())
                    .isEqualTo("select t0.\"name\" from \"author\" t0 where t0.\"id\" > $1::int8"
                            + " order by t0.\"name\", t0.\"id\" desc limit $2::int8 offset $3::int8");
            assertThat(statement.values()).containsExactly(7L, 10L, 20L);
            assertThat(statement.types()).containsExactly("LONG", "LONG", "LONG");
        }

        @Test
        void needs_a_limit_for_an_offset_on_mysql() {
            var find = AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.asc()).offset(5);

            assertThat(Renderer.select(Dialect.mysql(), find.select()).text())
                    .isEqualTo(
                            "select t0.`name` from `author` t0 order by t0.`name` limit 18446744073709551615 offset ?");
        }

        @Test
        void refuses_a_column_of_another_table() {
            var other = AUTHOR.as();

            assertThatThrownBy(() -> postgres(AUTHOR.find().where(other.id.eq(1L))))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("author.id")
                    .hasMessageContaining("[jino:unknown-table]");
        }

        @Test
        void shows_types_and_never_values() {
            var statement = postgres(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("s3cret")));

            assertThat(statement).hasToString("select t0.\"id\" from \"author\" t0 where t0.\"name\" = $1 [STRING]");
        }
    }

    @Nested
    class A_condition {
        @Test
        void compares_in_every_direction() {
            var id = AUTHOR.id;
            assertThat(where(
                            Dialect.postgres(),
                            id.eq(1L).and(id.ne(2L)).and(id.lt(3L)).and(id.le(4L))))
                    .isEqualTo("t0.\"id\" = $1::int8 and t0.\"id\" <> $2::int8 and t0.\"id\" < $3::int8"
                            + " and t0.\"id\" <= $4::int8");
            assertThat(where(Dialect.mysql(), id.gt(1L).and(id.ge(2L)).and(id.between(3L, 4L))))
                    .isEqualTo("t0.`id` > ? and t0.`id` >= ? and t0.`id` between ? and ?");
        }

        @Test
        void keeps_or_inside_and_together() {
            var either = AUTHOR.bio.isNull().or(AUTHOR.id.gt(10L));

            assertThat(where(Dialect.postgres(), AUTHOR.active.and(either)))
                    .isEqualTo("t0.\"active\" and (t0.\"bio\" is null or t0.\"id\" > $1::int8)");
            assertThat(where(Dialect.postgres(), AUTHOR.active.and(either).not()))
                    .isEqualTo("not (t0.\"active\" and (t0.\"bio\" is null or t0.\"id\" > $1::int8))");
        }

        @Test
        void vanishes_where_it_always_holds() {
            assertThat(where(Dialect.postgres(), Predicate.always())).isEmpty();
            assertThat(where(Dialect.postgres(), Predicate.always().and(AUTHOR.active)))
                    .isEqualTo("t0.\"active\"");
            assertThat(where(Dialect.postgres(), Predicate.never().and(AUTHOR.active)))
                    .isEqualTo("1 = 0");
        }

        @Test
        void binds_one_array_for_any_number_of_values_on_postgres() {
            var none = AUTHOR.id.in(List.of());
            var many = AUTHOR.id.in(LongStream.range(0, 100_000).boxed().toList());

            assertThat(where(Dialect.postgres(), none)).isEqualTo("t0.\"id\" = any($1::int8[])");
            assertThat(where(Dialect.postgres(), many)).isEqualTo("t0.\"id\" = any($1::int8[])");
        }

        @Test
        void pads_a_list_to_a_power_of_two_elsewhere() {
            assertThat(where(Dialect.mariadb(), AUTHOR.id.in(1L))).isEqualTo("t0.`id` in (?)");
            assertThat(where(Dialect.mariadb(), AUTHOR.id.in(1L, 2L))).isEqualTo("t0.`id` in (?, ?)");
            assertThat(where(Dialect.mariadb(), AUTHOR.id.in(1L, 2L, 3L))).isEqualTo("t0.`id` in (?, ?, ?, ?)");
            assertThat(where(Dialect.mariadb(), AUTHOR.id.in(List.of()))).isEqualTo("1 = 0");
            assertThat(Renderer.select(
                                    Dialect.mariadb(),
                                    AUTHOR.find()
                                            .where(AUTHOR.id.in(1L, 2L, 3L))
                                            .select())
                            .values())
                    .containsExactly(1L, 2L, 3L, 3L);
        }

        @Test
        void splits_a_list_that_is_too_long() {
            var many = AUTHOR.id.in(LongStream.range(0, 1500).boxed().toList());

            assertThat(where(Dialect.mysql(), many))
                    .startsWith("(t0.`id` in (?, ?")
                    .contains("?) or t0.`id` in (?")
                    .endsWith("?))")
                    .satisfies(text ->
                            assertThat(text.chars().filter(c -> c == '?')).hasSize(1024 + 512));
        }

        @Test
        void escapes_what_like_would_read_as_a_pattern() {
            var statement = postgres(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.contains("50%_!")));

            assertThat(statement.text()).endsWith("where t0.\"name\" like $1 escape '!'");
            assertThat(statement.values()).containsExactly("%50!%!_!!%");
        }

        @Test
        void refuses_a_comparison_with_null() {
            assertThatThrownBy(() -> AUTHOR.name.eq(noName()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Use isNull()");
        }

        @SuppressWarnings("NullAway") // what a caller without null checks can do
        private static String noName() {
            return null;
        }
    }

    @Nested
    class A_value {
        @Test
        void has_a_cast_on_postgres_unless_it_is_text() {
            var update = AUTHOR.update()
                    .set(AUTHOR.name.to("x"))
                    .set(AUTHOR.visits.to(AUTHOR.visits.plus(1)))
                    .set(AUTHOR.token.to(TOKEN))
                    .set(AUTHOR.mood.to(Mood.SAD))
                    .set(AUTHOR.bio.toNull())
                    .where(AUTHOR.active.eq(true));

            var statement = Renderer.command(Dialect.postgres(), update);

            assertThat(statement.text())
                    .isEqualTo("update \"author\" set \"name\" = $1, \"visits\" = \"visits\" + $2::int4,"
                            + " \"token\" = $3::uuid, \"mood\" = $4::text::\"mood\", \"bio\" = $5"
                            + " where \"active\" = $6::bool");
            assertThat(statement.values()).containsExactly("x", 1, TOKEN, "SAD", null, true);
        }

        @Test
        void is_what_the_mysql_driver_takes() {
            var find = AUTHOR.find(AUTHOR.id).where(AUTHOR.token.eq(TOKEN));

            assertThat(Renderer.select(Dialect.mariadb(), find.select()).values())
                    .containsExactly(TOKEN.toString());
            assertThat(Renderer.select(Dialect.mysql(), find.select()).values())
                    .containsExactly(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2});
        }

        @Test
        void is_refused_where_the_database_could_not_keep_it() {
            var find = AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("a\0b"));

            assertThatThrownBy(() -> postgres(find))
                    .isInstanceOf(ValueRangeException.class)
                    .hasMessageContaining("NUL");
            assertThat(Renderer.select(Dialect.mysql(), find.select()).values()).containsExactly("a\0b");
        }
    }

    @Nested
    class A_command {
        @Test
        void names_its_columns_without_the_table() {
            assertThat(Renderer.command(Dialect.mysql(), AUTHOR.delete().where(AUTHOR.bio.isNull()))
                            .text())
                    .isEqualTo("delete from `author` where `bio` is null");
        }

        @Test
        void must_say_that_it_means_every_row() {
            assertThatThrownBy(() -> Renderer.command(Dialect.postgres(), AUTHOR.delete()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("every row of author")
                    .hasMessageContaining("all()");
            assertThat(Renderer.command(Dialect.postgres(), AUTHOR.delete().all())
                            .text())
                    .isEqualTo("delete from \"author\"");
        }

        @Test
        void sets_a_column_once_to_the_last_value() {
            var update = AUTHOR.update()
                    .set(AUTHOR.name.to("a"))
                    .set(AUTHOR.name.to("b"))
                    .all();

            assertThat(Renderer.command(Dialect.postgres(), update).values()).containsExactly("b");
        }

        @Test
        void must_set_something() {
            assertThatThrownBy(() ->
                            Renderer.command(Dialect.postgres(), AUTHOR.update().all()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("sets nothing");
        }

        @Test
        void refuses_returning_where_the_database_has_none() {
            var update = AUTHOR.update().set(AUTHOR.name.to("a")).all();

            assertThatThrownBy(() -> Renderer.command(Dialect.mariadb(), update, AUTHOR.nodes()))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("UPDATE with RETURNING is not supported by MariaDB");
        }
    }

    @Nested
    class A_name {
        @Test
        void is_quoted_so_that_nothing_in_it_is_special() {
            var hostile = new AuthorTable("a\"; drop table b; --`");

            assertThat(Renderer.command(Dialect.postgres(), hostile.delete().all())
                            .text())
                    .isEqualTo("delete from \"a\"\"; drop table b; --`\"");
            assertThat(Renderer.command(Dialect.mysql(), hostile.delete().all()).text())
                    .isEqualTo("delete from `a\"; drop table b; --```");
        }

        @Test
        void is_refused_where_the_database_would_cut_it() {
            var tooLong = new AuthorTable("ä".repeat(32));

            assertThatThrownBy(() -> Renderer.command(
                            Dialect.postgres(), tooLong.delete().all()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("longer than 63");
            assertThat(Renderer.command(Dialect.mysql(), tooLong.delete().all()).text())
                    .contains("ä".repeat(32));
        }
    }

    @Test
    void an_entity_that_was_never_stored_has_no_row_to_patch() {
        var author = new Author(null, "a", null, true, 0, TOKEN, Mood.HAPPY);

        assertThatThrownBy(() -> AUTHOR.patch(author))
                .hasMessageContaining("author.id")
                .hasMessageContaining("Author.id")
                .hasMessageContaining("[jino:null-component]");
    }
}
