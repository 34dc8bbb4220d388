package io.jino.bake;

import static io.jino.bake.BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.bake.BookTable.Book;
import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.error.ValueRangeException;
import io.jino.expr.Expression;
import io.jino.expr.Select;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BakedTest {
    private static final UnaryOperator<Select> ALL = UnaryOperator.identity();

    private static final Baked1<Long, Book> BY_ID =
            Baked.bake(SqlType.LONG, id -> BOOK.find().where(BOOK.id.eq(id)));

    private static Statement statement(Dialect dialect, BakedQuery<?> query) {
        return query.statement(new Renderings(dialect), ALL);
    }

    private static Statement postgres(BakedQuery<?> query) {
        return statement(Dialect.postgres(), query);
    }

    @Nested
    class A_baked_query {
        @Test
        void is_built_once_and_has_one_text_for_all_arguments() {
            var built = new AtomicInteger();
            var query = Baked.bake(SqlType.LONG, id -> {
                built.incrementAndGet();
                return BOOK.find(BOOK.id).where(BOOK.id.eq(id));
            });
            var one = postgres(query.with(1L));
            var two = postgres(query.with(2L));

            assertThat(one.text()).isEqualTo("select t0.\"id\" from \"book\" t0 where t0.\"id\" = $1::int8");
            assertThat(two.text()).isSameAs(one.text());
            assertThat(one.values()).containsExactly(1L);
            assertThat(two.values()).containsExactly(2L);
            assertThat(two.types()).containsExactly("LONG");
            assertThat(built).hasValue(1);
        }

        @Test
        void is_the_same_as_the_query_that_it_was_baked_of() {
            var query = Baked.bake(
                    SqlType.LONG,
                    SqlType.LONG,
                    SqlType.STRING,
                    SqlType.LONG,
                    (from, to, title, rows) -> BOOK.find()
                            .where(BOOK.id
                                    .between(from, to)
                                    .and(BOOK.title.ne(title))
                                    .and(BOOK.pages.gt(10)))
                            .orderBy(BOOK.id.asc())
                            .limit(rows)
                            .offset(5));
            for (var dialect : List.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb())) {
                var plain = BOOK.find()
                        .where(BOOK.id.between(1L, 9L).and(BOOK.title.ne("x")).and(BOOK.pages.gt(10)))
                        .orderBy(BOOK.id.asc())
                        .limit(3)
                        .offset(5);

                assertThat(statement(dialect, query.with(1L, 9L, "x", 3L)))
                        .isEqualTo(Renderer.select(dialect, plain.select()));
            }
        }

        @Test
        void uses_an_argument_as_often_as_the_query_does() {
            var query = Baked.bake(
                    SqlType.STRING,
                    text -> BOOK.find(BOOK.id).where(BOOK.title.eq(text).or(BOOK.title.eq(text))));

            assertThat(postgres(query.with("a")).values()).containsExactly("a", "a");
        }

        @Test
        void searches_for_an_argument_in_which_nothing_is_special() {
            var query = Baked.bake(Parameter.text(), part -> BOOK.find(BOOK.id).where(BOOK.title.contains(part)));
            var statement = postgres(query.with("50%"));

            assertThat(statement.text())
                    .endsWith("where t0.\"title\" like (($1 || replace(replace(replace($2, $3, $4), $5, $6), $7, $8))"
                            + " || $9) escape '!'");
            assertThat(statement.values()).containsExactly("%", "50%", "!", "!!", "%", "!%", "_", "!_", "%");
        }

        @Test
        void computes_with_a_number() {
            var query = Baked.bake(
                    Parameter.number(SqlType.INTEGER), n -> BOOK.find(BOOK.id).where(BOOK.pages.gt(n.plus(1))));

            assertThat(postgres(query.with(7)).text()).endsWith("t0.\"pages\" > ($1::int4 + $2::int4)");
            assertThat(postgres(query.with(7)).values()).containsExactly(7, 1);
        }

        @Test
        void keeps_its_arguments_to_itself() {
            var query = Baked.bake(SqlType.STRING, title -> BOOK.find(BOOK.id).where(BOOK.title.eq(title)));

            assertThat(query).hasToString("select t0.\"id\" from \"book\" t0 where t0.\"title\" = $1 [STRING]");
            assertThat(query.with("s3cret"))
                    .hasToString("select t0.\"id\" from \"book\" t0 where t0.\"title\" = $1 [STRING]");
        }

        @Test
        void may_have_none() {
            Baked0<Book> all = Baked.bake(() -> BOOK.find());

            assertThat(postgres(all.with()).values()).isEmpty();
        }
    }

    @Nested
    class A_list {
        private final Baked1<java.util.Collection<? extends Long>, Long> byIds = Baked.bake(
                Parameter.list(SqlType.LONG), ids -> BOOK.find(BOOK.id).where(BOOK.id.in(ids)));

        @Test
        void is_one_array_on_postgres() {
            var none = postgres(byIds.with(List.of()));
            var some = postgres(byIds.with(List.of(1L, 2L, 3L)));

            assertThat(some.text()).isEqualTo("select t0.\"id\" from \"book\" t0 where t0.\"id\" = any($1::int8[])");
            assertThat(none.text()).isSameAs(some.text());
            assertThat((Long[]) some.values().get(0)).containsExactly(1L, 2L, 3L);
            assertThat(some.types()).containsExactly("LONG[]");
        }

        @Test
        void is_padded_elsewhere() {
            assertThat(statement(Dialect.mariadb(), byIds.with(List.of(1L, 2L, 3L)))
                            .text())
                    .endsWith("t0.`id` in (?, ?, ?, ?)");
            assertThat(statement(Dialect.mysql(), byIds.with(List.of(1L, 2L, 3L)))
                            .values())
                    .containsExactly(1L, 2L, 3L, 3L);
            assertThat(statement(Dialect.mysql(), byIds.with(List.of())).text()).endsWith("where 1 = 0");
        }

        @Test
        void has_no_null_in_it() {
            assertThatThrownBy(() -> byIds.with(Arrays.asList(1L, none())))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:null-argument]");
        }
    }

    @Nested
    class An_argument {
        @Test
        void is_not_null() {
            assertThatThrownBy(() -> BY_ID.with(none()))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("Argument: 1, LONG")
                    .hasMessageContaining("[jino:null-argument]");
        }

        @Test
        void is_checked_when_it_is_given() {
            var query = Baked.bake(SqlType.STRING, title -> BOOK.find().where(BOOK.title.eq(title)));

            assertThatThrownBy(() -> query.with("\ud800"))
                    .isInstanceOf(ValueRangeException.class)
                    .hasMessageContaining("surrogate");
        }
    }

    @Nested
    class Baking {
        @Test
        void refuses_what_no_database_takes() {
            var other = BOOK.as();

            assertThatThrownBy(() -> Baked.bake(SqlType.LONG, id -> BOOK.find().where(other.id.eq(id))))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("[jino:unknown-table]");
        }

        @Test
        void leaves_what_one_database_lacks_to_that_database() {
            var query = Baked.bake(() -> BOOK.find(BOOK.id).distinctOn(BOOK.title));

            assertThat(postgres(query.with()).text()).contains("distinct on");
            assertThatThrownBy(() -> statement(Dialect.mysql(), query.with()))
                    .isInstanceOf(UnsupportedFeatureException.class);
        }

        @Test
        void refuses_the_parameter_of_another_query() {
            var stolen = new ArrayList<Expression<Long>>();
            var unused = Baked.bake(SqlType.LONG, id -> {
                stolen.add(id);
                return BOOK.find().where(BOOK.id.eq(id));
            });
            assertThat(unused).isNotNull();

            assertThatThrownBy(() ->
                            Baked.bake(SqlType.LONG, id -> BOOK.find().where(BOOK.id.between(id, stolen.get(0)))))
                    .hasMessageContaining("[jino:unbound-parameter]");
            assertThatThrownBy(() -> Renderer.select(
                            Dialect.postgres(),
                            BOOK.find().where(BOOK.id.eq(stolen.get(0))).select()))
                    .hasMessageContaining("[jino:unbound-parameter]");
        }

        @Test
        void refuses_a_baked_query_as_a_part() {
            var part = BY_ID.with(1L);

            assertThatThrownBy(() -> BOOK.find().union(part)).hasMessageContaining("[jino:baked-inside]");
        }
    }

    @SuppressWarnings("NullAway") // what a caller without null checks can do
    private static Long none() {
        return null;
    }
}
