package io.jino.sql;

import static io.jino.sql.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.query.CommonTable;
import io.jino.query.ValuesTable;
import io.jino.type.SqlType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingsTest {
    static Stream<Dialect> dialects() {
        return Stream.of(Dialect.postgres(), Dialect.mysql(), Dialect.mariadb());
    }

    private static Select where(Predicate predicate) {
        return AUTHOR.find(AUTHOR.id).where(predicate).select();
    }

    // Arrays with what is in them.
    private static String shown(Statement statement) {
        return Arrays.deepToString(statement.values().toArray());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void any_query_is_the_same_whether_its_text_is_found_or_written(Dialect dialect) {
        var renderings = new Renderings(dialect);
        for (int seed = 0; seed < 2_000; seed++) {
            var written = Renderer.select(dialect, new RandomQueries(seed, seed).next());
            var first = Renderer.select(renderings, new RandomQueries(seed, seed).next());
            var found = Renderer.select(renderings, new RandomQueries(seed, seed).next());
            var other = Renderer.select(renderings, new RandomQueries(seed, ~seed).next());

            assertThat(first.text()).isEqualTo(written.text());
            assertThat(found.text()).isSameAs(first.text());
            assertThat(other.text()).isSameAs(first.text());
            assertThat(shown(found)).isEqualTo(shown(written));
            assertThat(shown(other)).isEqualTo(shown(Renderer.select(dialect, new RandomQueries(seed, ~seed).next())));
            assertThat(found.types()).isEqualTo(written.types());
        }
    }

    @Nested
    class A_text {
        private final Renderings renderings = new Renderings(Dialect.postgres());

        @Test
        void is_the_very_same_for_other_values() {
            var one = Renderer.select(renderings, where(AUTHOR.id.eq(1L)));
            var two = Renderer.select(renderings, where(AUTHOR.id.eq(2L)));

            assertThat(two.text()).isSameAs(one.text());
            assertThat(one.values()).containsExactly(1L);
            assertThat(two.values()).containsExactly(2L);
            assertThat(renderings.size()).isEqualTo(1);
        }

        @Test
        void is_the_very_same_for_any_number_of_values_on_postgres() {
            var few = Renderer.select(renderings, where(AUTHOR.id.in(1L)));
            var many = Renderer.select(
                    renderings,
                    where(AUTHOR.id.in(LongStream.range(0, 5_000).boxed().toList())));

            assertThat(many.text()).isSameAs(few.text());
            assertThat((Long[]) many.values().get(0)).hasSize(5_000);
        }

        @Test
        void is_the_very_same_for_an_alias_a_derived_and_a_common_table_that_are_new_each_time() {
            var texts = IntStream.range(0, 3).mapToObj(i -> {
                var other = AUTHOR.as();
                var derived =
                        AUTHOR.find(AUTHOR.id).where(AUTHOR.id.gt((long) i)).asTable();
                var common = CommonTable.of("top", AUTHOR.find(AUTHOR.id).limit(i));
                var find = AUTHOR.find(other.name)
                        .with(common)
                        .join(other, other.id.eq(AUTHOR.id))
                        .join(derived, derived.column(AUTHOR.id).eq(AUTHOR.id))
                        .join(common, common.table().column(AUTHOR.id).eq(AUTHOR.id));
                return Renderer.select(renderings, find.select()).text();
            });

            assertThat(texts.map(System::identityHashCode).distinct()).hasSize(1);
        }

        @Test
        void is_another_for_another_structure() {
            var texts = Stream.of(
                            where(AUTHOR.id.eq(1L)),
                            where(AUTHOR.id.ne(1L)),
                            where(AUTHOR.visits.eq(1)),
                            where(AUTHOR.id.eq(1L).not()),
                            where(AUTHOR.id.isDistinctFrom((Long) null)),
                            AUTHOR.find(AUTHOR.name).where(AUTHOR.id.eq(1L)).select(),
                            AUTHOR.find(AUTHOR.id)
                                    .where(AUTHOR.id.eq(1L))
                                    .forUpdate()
                                    .select(),
                            AUTHOR.find(AUTHOR.id)
                                    .where(AUTHOR.id.eq(1L))
                                    .limit(1)
                                    .select())
                    .map(select -> Renderer.select(renderings, select).text());

            assertThat(texts).doesNotHaveDuplicates();
        }

        @Test
        void differs_where_lists_differ_in_length_behind_the_longest() {
            var maria = new Renderings(Dialect.mariadb());
            var shorter = where(AUTHOR.id.in(LongStream.range(0, 1_500).boxed().toList()));
            var longer = where(AUTHOR.id.in(LongStream.range(0, 2_000).boxed().toList()));

            assertThat(Renderer.select(maria, shorter).values()).hasSize(1_024 + 512);
            assertThat(Renderer.select(maria, longer).values()).hasSize(2_048);
            assertThat(Renderer.select(maria, longer).text())
                    .isNotEqualTo(Renderer.select(maria, shorter).text());
            assertThat(shorter).isNotEqualTo(longer);
        }
    }

    @Nested
    class The_texts_that_are_kept {
        @Test
        void are_few_and_those_that_are_used() {
            var renderings = new Renderings(Dialect.postgres(), 16);
            String hot = Renderer.select(renderings, where(AUTHOR.id.eq(1L))).text();
            for (int i = 0; i < 1_000; i++) {
                Renderer.select(
                        renderings, where(Functions.fn("f" + i, SqlType.BOOLEAN).eq(true)));
                assertThat(Renderer.select(renderings, where(AUTHOR.id.eq(2L))).text())
                        .isSameAs(hot);
                assertThat(renderings.size()).isLessThanOrEqualTo(16);
            }
        }

        @Test
        void are_none_of_long_lists_of_rows() {
            var renderings = new Renderings(Dialect.postgres());
            var values = ValuesTable.of(SqlType.LONG);
            for (long i = 0; i < 3_000; i++) {
                values = values.row(i);
            }
            Renderer.select(
                    renderings,
                    AUTHOR.find(AUTHOR.id)
                            .join(values, values.column(0, SqlType.LONG).eq(AUTHOR.id))
                            .select());

            assertThat(renderings.size()).isZero();
        }

        @Test
        void are_one_for_all_threads() {
            var renderings = new Renderings(Dialect.mysql());
            Set<Integer> texts = ConcurrentHashMap.newKeySet();
            LongStream.range(0, 10_000)
                    .parallel()
                    .forEach(i -> texts.add(System.identityHashCode(
                            Renderer.select(renderings, where(AUTHOR.id.eq(i))).text())));

            assertThat(texts).hasSize(1);
        }
    }

    @Test
    void what_a_dialect_lacks_is_refused_each_time() {
        var renderings = new Renderings(Dialect.mysql());
        var select = AUTHOR.find(AUTHOR.id).distinctOn(AUTHOR.name).select();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Renderer.select(renderings, select))
                    .isInstanceOf(UnsupportedFeatureException.class);
        }
    }

    @Test
    void a_query_shows_its_sql_and_never_a_value() {
        assertThat(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("s3cret").and(AUTHOR.id.in(List.of(4711L)))))
                .hasToString(
                        "select t0.\"id\" from \"author\" t0 where t0.\"name\" = $1 and t0.\"id\" = any($2::int8[])"
                                + " [STRING, LONG[]]");
        assertThat(AUTHOR.find(AUTHOR.id).where(AUTHOR.as().name.eq("s3cret")))
                .hasToString("a query that cannot be written: jino:unknown-table");
        assertThat(AUTHOR.find(AUTHOR.id).where(AUTHOR.name.eq("s3cret")).asTable())
                .hasToString("(select t0.\"id\" from \"author\" t0 where t0.\"name\" = $1 [STRING])");
        assertThat(AUTHOR.name.eq("s3cret").and(AUTHOR.name.in("s3cret")).toString())
                .doesNotContain("s3cret");
    }
}
