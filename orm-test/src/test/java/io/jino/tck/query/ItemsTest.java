package io.jino.tck.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.MappingException;
import io.jino.query.Projection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What stands in a select list, and how it is read. */
abstract class ItemsTest extends Bookshop {
    private static final String ALL = "t0.[id], t0.[writer_id], t0.[title], t0.[pages], t0.[copies], t0.[price],"
            + " t0.[rating], t0.[weight], t0.[in_print], t0.[published], t0.[printed], t0.[sold_at]";

    @Nested
    class A_select_list {
        @Test
        void is_one_column() {
            var titles = BOOK.find(BOOK.title).orderBy(BOOK.id.asc());
            says(titles)
                    .postgres("select t0.[title] from [book] t0 order by t0.[id]")
                    .mysql("select t0.[title] from [book] t0 order by t0.[id]")
                    .binds();
            assertThat(rows(titles)).containsExactly("Alpha", "Beta", "Gamma", "delta", "Epsilon");
        }

        @Test
        void is_a_whole_entity() {
            var first = BOOK.find().where(BOOK.id.eq(1L));
            says(first)
                    .postgres("select " + ALL + " from [book] t0 where t0.[id] = $1::int8")
                    .mysql("select " + ALL + " from [book] t0 where t0.[id] = ?")
                    .binds(1L);
            assertThat(rows(first))
                    .containsExactly(new Book(
                            1,
                            1L,
                            "Alpha",
                            100,
                            (short) 10,
                            new BigDecimal("10.50"),
                            5,
                            1.5,
                            true,
                            LocalDate.of(2020, 2, 29),
                            LocalDateTime.of(2020, 2, 29, 13, 45, 30, 123_456_000),
                            Instant.parse("2020-12-31T23:59:59.500Z")));
        }

        @Test
        void is_an_expression() {
            var found = BOOK.find(BOOK.pages.times(2)).where(BOOK.id.eq(1L));
            says(found)
                    .postgres("select t0.[pages] * $1::int4 from [book] t0 where t0.[id] = $2::int8")
                    .mysql("select t0.[pages] * ? from [book] t0 where t0.[id] = ?")
                    .binds(2, 1L);
            assertThat(rows(found)).containsExactly(200);
        }

        @Test
        void is_a_condition() {
            var found = BOOK.find(BOOK.pages.gt(200)).orderBy(BOOK.id.asc());
            says(found)
                    .postgres("select t0.[pages] > $1::int4 from [book] t0 order by t0.[id]")
                    .mysql("select t0.[pages] > ? from [book] t0 order by t0.[id]");
            assertThat(rows(found)).containsExactly(false, true, true, false, true);
        }

        @Test
        void reads_a_nullable_column_as_it_is() {
            assertThat(rows(BOOK.find(BOOK.rating).orderBy(BOOK.id.asc()))).containsExactly(5, null, 3, 4, null);
        }

        @Test
        void refuses_to_read_null_as_a_value() {
            var doubled = BOOK.rating.times(2);
            assertThatThrownBy(() -> rows(BOOK.find(doubled)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("opt()")
                    .hasMessageContaining("[jino:null-expression]");
            assertThat(rows(BOOK.find(doubled.opt()).orderBy(BOOK.id.asc())))
                    .containsExactly(
                            Optional.of(10), Optional.empty(), Optional.of(6), Optional.of(8), Optional.empty());
            assertThat(rows(BOOK.find(doubled.orNull()).orderBy(BOOK.id.asc()))).containsExactly(10, null, 6, 8, null);
        }
    }

    @Nested
    class A_projection {
        record Two(long id, String title) {}

        record Three(long id, Two two, @Nullable Integer rating) {}

        record Sold(
                Book book, Optional<Writer> by, @Nullable Writer again) {}

        @Test
        void calls_the_constructor_with_the_values_in_their_order() {
            var found =
                    BOOK.find(Projection.of(BOOK.id, BOOK.title).as(Two::new)).where(BOOK.id.eq(2L));
            says(found)
                    .postgres("select t0.[id], t0.[title] from [book] t0 where t0.[id] = $1::int8")
                    .mysql("select t0.[id], t0.[title] from [book] t0 where t0.[id] = ?");
            assertThat(rows(found)).containsExactly(new Two(2, "Beta"));
        }

        @Test
        void is_a_pair_without_a_constructor() {
            assertThat(rows(BOOK.find(Projection.of(BOOK.id, BOOK.rating).pair())
                            .orderBy(BOOK.id.asc())))
                    .startsWith(new Projection.Pair<>(1L, 5), pairOf(2L, null));
        }

        @Test
        void contains_projections_whose_values_come_where_they_stand() {
            var two = Projection.of(BOOK.id, BOOK.title).as(Two::new);
            var found = BOOK.find(
                            Projection.of(BOOK.id.plus(10L), two, BOOK.rating).as(Three::new))
                    .where(BOOK.id.eq(3L));
            says(found)
                    .postgres("select t0.[id] + $1::int8, t0.[id], t0.[title], t0.[rating] from [book] t0"
                            + " where t0.[id] = $2::int8");
            assertThat(rows(found)).containsExactly(new Three(13, new Two(3, "Gamma"), 3));
        }

        @Test
        void contains_whole_entities_and_says_which_of_them_can_be_missing() {
            var found = BOOK.find(
                            Projection.of(BOOK, WRITER.opt(), WRITER.orNull()).as(Sold::new))
                    .leftJoin(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(BOOK.id.in(1L, 5L))
                    .orderBy(BOOK.id.asc());
            var ann = new Writer(1, "Ann", "likes dogs", null);
            assertThat(rows(found))
                    .satisfiesExactly(
                            sold -> {
                                assertThat(sold.book().title()).isEqualTo("Alpha");
                                assertThat(sold.by()).contains(ann);
                                assertThat(sold.again()).isEqualTo(ann);
                            },
                            sold -> {
                                assertThat(sold.book().title()).isEqualTo("Epsilon");
                                assertThat(sold.by()).isEmpty();
                                assertThat(sold.again()).isNull();
                            });
        }

        @Test
        void takes_from_two_to_twelve_items() {
            var id = BOOK.id;
            var made = List.of(
                    Projection.of(id, id).as((a, b) -> List.of(a, b)),
                    Projection.of(id, id, id).as((a, b, c) -> List.of(a, b, c)),
                    Projection.of(id, id, id, id).as((a, b, c, d) -> List.of(a, b, c, d)),
                    Projection.of(id, id, id, id, id).as((a, b, c, d, e) -> List.of(a, b, c, d, e)),
                    Projection.of(id, id, id, id, id, id).as((a, b, c, d, e, f) -> List.of(a, b, c, d, e, f)),
                    Projection.of(id, id, id, id, id, id, id).as((a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g)),
                    Projection.of(id, id, id, id, id, id, id, id)
                            .as((a, b, c, d, e, f, g, h) -> List.of(a, b, c, d, e, f, g, h)),
                    Projection.of(id, id, id, id, id, id, id, id, id)
                            .as((a, b, c, d, e, f, g, h, i) -> List.of(a, b, c, d, e, f, g, h, i)),
                    Projection.of(id, id, id, id, id, id, id, id, id, id)
                            .as((a, b, c, d, e, f, g, h, i, j) -> List.of(a, b, c, d, e, f, g, h, i, j)),
                    Projection.of(id, id, id, id, id, id, id, id, id, id, id)
                            .as((a, b, c, d, e, f, g, h, i, j, k) -> List.of(a, b, c, d, e, f, g, h, i, j, k)),
                    Projection.of(id, id, id, id, id, id, id, id, id, id, id, id)
                            .as((a, b, c, d, e, f, g, h, i, j, k, l) -> List.of(a, b, c, d, e, f, g, h, i, j, k, l)));
            for (int i = 0; i < made.size(); i++) {
                assertThat(rows(BOOK.find(made.get(i)).where(id.eq(4L))))
                        .as("%s items", i + 2)
                        .containsExactly(java.util.Collections.nCopies(i + 2, 4L));
            }
        }

        @Test
        void reads_each_of_twelve_different_items_from_its_own_place() {
            var found = BOOK.find(Projection.of(
                                    BOOK.id,
                                    BOOK.writerId,
                                    BOOK.title,
                                    BOOK.pages,
                                    BOOK.copies,
                                    BOOK.price,
                                    BOOK.rating,
                                    BOOK.weight,
                                    BOOK.inPrint,
                                    BOOK.published,
                                    BOOK.printed,
                                    BOOK.soldAt)
                            .as(Book::new))
                    .orderBy(BOOK.id.asc());
            says(found).postgres("select " + ALL + " from [book] t0 order by t0.[id]");
            assertThat(rows(found)).isEqualTo(rows(BOOK.find().orderBy(BOOK.id.asc())));
        }
    }

    @Nested
    class Distinct {
        @Test
        void gives_equal_rows_once() {
            var found = BOOK.find(BOOK.pages).distinct().orderBy(BOOK.pages.asc());
            says(found)
                    .postgres("select distinct t0.[pages] from [book] t0 order by t0.[pages]")
                    .mysql("select distinct t0.[pages] from [book] t0 order by t0.[pages]");
            assertThat(rows(found)).containsExactly(50, 100, 250, 300);
        }

        @Test
        void on_some_expressions_gives_the_first_of_equal_rows() {
            var found = BOOK.find(BOOK.title).distinctOn(BOOK.pages).orderBy(BOOK.pages.asc(), BOOK.id.desc());
            says(found)
                    .postgres("select distinct on (t0.[pages]) t0.[title] from [book] t0"
                            + " order by t0.[pages], t0.[id] desc");
            Unsupported.elsewhere(found, "DISTINCT ON", "rowNumber()");
            if (isPostgres()) {
                assertThat(rows(found)).containsExactly("delta", "Alpha", "Gamma", "Epsilon");
            }
        }
    }
}
