package io.jino.tck.query;

import static io.jino.expr.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.expr.Functions;
import io.jino.query.Find;
import io.jino.query.Projection;
import io.jino.query.Projection.Pair;
import io.jino.query.ValuesTable;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where rows come from. */
abstract class JoinsTest extends Bookshop {
    private static final String PAIR = "select t0.[title], t1.[name] from [book] t0";

    private static Find<Pair<String, String>> titleAndName() {
        return BOOK.find(Projection.of(BOOK.title, WRITER.name).pair());
    }

    @Nested
    class A_join {
        @Test
        void leaves_out_rows_without_a_partner() {
            var found = titleAndName()
                    .join(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(BOOK.pages.lt(200))
                    .orderBy(BOOK.id.asc());
            says(found)
                    .postgres(PAIR + " join [writer] t1 on t1.[id] = t0.[writer_id] where t0.[pages] < $1::int4"
                            + " order by t0.[id]")
                    .mysql(PAIR + " join [writer] t1 on t1.[id] = t0.[writer_id] where t0.[pages] < ?"
                            + " order by t0.[id]")
                    .binds(200);
            assertThat(rows(found)).containsExactly(new Pair<>("Alpha", "Ann"), new Pair<>("delta", "Cid"));
        }

        @Test
        void of_the_left_keeps_rows_without_a_partner() {
            var found = BOOK.find(
                            Projection.of(BOOK.title, WRITER.name.orNull()).pair())
                    .leftJoin(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(BOOK.id.ge(4L))
                    .orderBy(BOOK.id.asc());
            says(found)
                    .postgres(PAIR + " left join [writer] t1 on t1.[id] = t0.[writer_id]"
                            + " where t0.[id] >= $1::int8 order by t0.[id]")
                    .mysql(PAIR + " left join [writer] t1 on t1.[id] = t0.[writer_id]"
                            + " where t0.[id] >= ? order by t0.[id]");
            assertThat(rows(found)).containsExactly(new Pair<>("delta", "Cid"), pairOf("Epsilon", null));
        }

        @Test
        void of_the_right_keeps_all_rows_of_the_other_table() {
            var found = BOOK.find(
                            Projection.of(BOOK.title.orNull(), WRITER.name).pair())
                    .rightJoin(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(WRITER.id.gt(2L))
                    .orderBy(WRITER.id.asc());
            says(found)
                    .postgres(PAIR + " right join [writer] t1 on t1.[id] = t0.[writer_id]"
                            + " where t1.[id] > $1::int8 order by t1.[id]")
                    .mysql(PAIR + " right join [writer] t1 on t1.[id] = t0.[writer_id]"
                            + " where t1.[id] > ? order by t1.[id]");
            assertThat(rows(found)).containsExactly(new Pair<>("delta", "Cid"), pairOf(null, "Dee"));
        }

        @Test
        void of_both_sides_keeps_all_rows_of_both_tables() {
            var found = BOOK.find(Projection.of(BOOK.title.orNull(), WRITER.name.orNull())
                            .pair())
                    .fullJoin(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(BOOK.id.isNull().or(WRITER.id.isNull()))
                    .orderBy(WRITER.id.asc().nullsLast());
            says(found)
                    .postgres(PAIR + " full join [writer] t1 on t1.[id] = t0.[writer_id]"
                            + " where t0.[id] is null or t1.[id] is null order by t1.[id] nulls last");
            Unsupported.elsewhere(found, "FULL JOIN", "Unite a left join with a right join");
            if (isPostgres()) {
                assertThat(rows(found)).containsExactly(pairOf(null, "Dee"), pairOf("Epsilon", null));
            }
        }

        @Test
        void with_every_row_has_no_condition() {
            var found = BOOK.find(count()).crossJoin(WRITER);
            says(found)
                    .postgres("select count(*) from [book] t0 cross join [writer] t1")
                    .mysql("select count(*) from [book] t0 cross join [writer] t1");
            assertThat(rows(found)).containsExactly(20L);
        }

        @Test
        void of_a_table_with_itself_takes_a_second_use_of_it() {
            var boss = WRITER.as();
            var found = WRITER.find(Projection.of(WRITER.name, boss.name).pair())
                    .join(boss, boss.id.eq(WRITER.bossId))
                    .orderBy(WRITER.id.asc());
            String text = "select t0.[name], t1.[name] from [writer] t0 join [writer] t1 on t1.[id] = t0.[boss_id]"
                    + " order by t0.[id]";
            says(found).postgres(text).mysql(text);
            assertThat(rows(found))
                    .containsExactly(new Pair<>("Bob", "Ann"), new Pair<>("Cid", "Ann"), new Pair<>("Dee", "Bob"));
        }
    }

    @Nested
    class A_derived_table {
        @Test
        void has_the_columns_that_its_query_selects() {
            var counts = BOOK.find(Projection.of(BOOK.writerId, count()).pair())
                    .groupBy(BOOK.writerId)
                    .asTable();
            var found = WRITER.find(
                            Projection.of(WRITER.name, counts.column(count())).pair())
                    .join(counts, counts.column(BOOK.writerId).eq(WRITER.id))
                    .where(counts.column(count()).gt(1L));
            String before = "select t0.[name], t1.[c1] from [writer] t0 join (select t2.[writer_id] as [c0],"
                    + " count(*) as [c1] from [book] t2 group by t2.[writer_id]) t1 on t1.[c0] = t0.[id]"
                    + " where t1.[c1] > ";
            says(found).postgres(before + "$1::int8").mysql(before + "?").binds(1L);
            assertThat(rows(found)).containsExactly(new Pair<>("Ann", 2L));
        }

        @Test
        void keeps_numbers_texts_times_and_conditions_what_they_are() {
            var books = BOOK.find(Projection.of(BOOK.title, BOOK.pages, BOOK.published, BOOK.inPrint)
                            .as((a, b, c, d) -> a))
                    .asTable();
            var found = books.find(Projection.of(
                                    books.column(BOOK.title).upper(),
                                    books.column(BOOK.pages).plus(1),
                                    books.column(BOOK.published).year())
                            .as((title, pages, year) -> title + pages + year))
                    .where(books.column(BOOK.inPrint).not());
            says(found)
                    .postgres("select upper(t0.[c0]), t0.[c1] + $1::int4, extract(year from t0.[c2])"
                            + " from (select t1.[title] as [c0], t1.[pages] as [c1], t1.[published] as [c2],"
                            + " t1.[in_print] as [c3] from [book] t1) t0 where not (t0.[c3])");
            assertThat(rows(found)).containsExactlyInAnyOrder("BETA2512021", "EPSILON3012019");
        }

        @Test
        void knows_its_expressions_by_their_values_too() {
            var scaled = BOOK.find(Projection.of(BOOK.pages.times(2), BOOK.pages.times(3))
                            .pair())
                    .where(BOOK.id.eq(1L))
                    .asTable();
            var found = scaled.find(Projection.of(scaled.column(BOOK.pages.times(3)), scaled.column(1, SqlType.INTEGER))
                    .pair());
            says(found)
                    .postgres("select t0.[c1], t0.[c1] from (select t1.[pages] * $1::int4 as [c0],"
                            + " t1.[pages] * $2::int4 as [c1] from [book] t1 where t1.[id] = $3::int8) t0");
            assertThat(rows(found)).containsExactly(new Pair<>(300, 300));
        }

        @Test
        void that_is_lateral_looks_at_each_row() {
            var longest = BOOK.find(BOOK.title)
                    .where(BOOK.writerId.eq(WRITER.id))
                    .orderBy(BOOK.pages.desc())
                    .limit(1)
                    .asTable();
            var found = WRITER.find(Projection.of(
                                    WRITER.name, longest.column(BOOK.title).orNull())
                            .pair())
                    .leftJoinLateral(longest, io.jino.expr.Predicate.always())
                    .orderBy(WRITER.id.asc());
            says(found)
                    .postgres("select t0.[name], t1.[c0] from [writer] t0 left join lateral (select t2.[title] as [c0]"
                            + " from [book] t2 where t2.[writer_id] = t0.[id] order by t2.[pages] desc"
                            + " limit $1::int8) t1 on 1 = 1 order by t0.[id]")
                    .on(
                            Dialect.mysql(),
                            "select t0.[name], t1.[c0] from [writer] t0 left join lateral (select t2.[title] as [c0]"
                                    + " from [book] t2 where t2.[writer_id] = t0.[id] order by t2.[pages] desc"
                                    + " limit ?) t1 on 1 = 1 order by t0.[id]");
            Unsupported.on(Dialect.mariadb(), found, "A lateral join", "window function");
            if (!dialect().equals(Dialect.mariadb())) {
                assertThat(rows(found))
                        .containsExactly(
                                new Pair<>("Ann", "Beta"),
                                new Pair<>("Bob", "Gamma"),
                                new Pair<>("Cid", "delta"),
                                pairOf("Dee", null));
            }
        }

        @Test
        void that_is_lateral_and_joined_leaves_out_rows_that_it_gives_none_for() {
            var any = BOOK.find(BOOK.pages)
                    .where(BOOK.writerId.eq(WRITER.id))
                    .orderBy(BOOK.pages.asc())
                    .limit(1)
                    .asTable();
            var found = WRITER.find(any.column(BOOK.pages))
                    .joinLateral(any, any.column(BOOK.pages).lt(200))
                    .orderBy(WRITER.id.asc());
            says(found)
                    .postgres("select t1.[c0] from [writer] t0 join lateral (select t2.[pages] as [c0] from [book] t2"
                            + " where t2.[writer_id] = t0.[id] order by t2.[pages] limit $1::int8) t1"
                            + " on t1.[c0] < $2::int4 order by t0.[id]");
            if (!dialect().equals(Dialect.mariadb())) {
                assertThat(rows(found)).containsExactly(100, 50);
            }
        }
    }

    @Nested
    class A_table_of_values {
        @Test
        void is_joined_like_any_other() {
            var wanted =
                    ValuesTable.of(SqlType.LONG, SqlType.STRING).row(1L, "one").row(3L, "three");
            var found = BOOK.find(Projection.of(BOOK.title, wanted.column(1, SqlType.STRING))
                            .pair())
                    .join(wanted, wanted.column(0, SqlType.LONG).eq(BOOK.id))
                    .orderBy(BOOK.id.asc());
            says(found)
                    .postgres("select t0.[title], t1.[c1] from [book] t0 join (select $1::int8 as [c0], $2 as [c1]"
                            + " union all select $3::int8, $4) t1 on t1.[c0] = t0.[id] order by t0.[id]")
                    .mysql("select t0.[title], t1.[c1] from [book] t0 join (select ? as [c0], ? as [c1]"
                            + " union all select ?, ?) t1 on t1.[c0] = t0.[id] order by t0.[id]")
                    .binds(1L, "one", 3L, "three");
            assertThat(rows(found)).containsExactly(new Pair<>("Alpha", "one"), new Pair<>("Gamma", "three"));
        }

        @Test
        void is_found_in_by_itself() {
            var numbers = ValuesTable.of(SqlType.INTEGER).row(1).row(-7).row(1);
            var sum = Functions.number(numbers.column(0, SqlType.INTEGER)).sum();
            assertThat(rows(numbers.find(sum))).containsExactly(-5);
        }
    }
}
