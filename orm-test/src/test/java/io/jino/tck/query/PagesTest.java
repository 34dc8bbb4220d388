package io.jino.tck.query;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.expr.Order;
import io.jino.query.Find;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Orders, bounds, the rows after another, and locks. */
abstract class PagesTest extends Bookshop {
    private static final String SELECT = "select t0.[id] from [book] t0";

    @Nested
    class An_order {
        @Test
        void says_where_nulls_stand() {
            var first = BOOK.find(BOOK.id).orderBy(BOOK.rating.desc().nullsFirst(), BOOK.id.asc());
            says(first)
                    .postgres(SELECT + " order by t0.[rating] desc nulls first, t0.[id]")
                    .mysql(SELECT + " order by t0.[rating] is null desc, t0.[rating] desc, t0.[id]");
            assertThat(rows(first)).containsExactly(2L, 5L, 1L, 4L, 3L);
            var last = BOOK.find(BOOK.id).orderBy(BOOK.rating.asc().nullsLast(), BOOK.id.desc());
            says(last)
                    .postgres(SELECT + " order by t0.[rating] nulls last, t0.[id] desc")
                    .mysql(SELECT + " order by t0.[rating] is null, t0.[rating], t0.[id] desc");
            assertThat(rows(last)).containsExactly(3L, 4L, 1L, 5L, 2L);
        }

        @Test
        void is_otherwise_the_choice_of_the_database_about_nulls() {
            var found = BOOK.find(BOOK.id).orderBy(BOOK.rating.asc(), BOOK.id.asc());
            assertThat(rows(found)).isEqualTo(isPostgres() ? List.of(3L, 4L, 1L, 2L, 5L) : List.of(2L, 5L, 3L, 4L, 1L));
        }

        @Test
        void is_by_an_expression() {
            var found = BOOK.find(BOOK.id).orderBy(BOOK.pages.modulo(100).desc(), BOOK.id.desc());
            says(found).postgres(SELECT + " order by t0.[pages] % $1::int4 desc, t0.[id] desc");
            assertThat(rows(found)).containsExactly(4L, 3L, 2L, 5L, 1L);
        }
    }

    @Nested
    class Bounds {
        @Test
        void are_bound() {
            var found = BOOK.find(BOOK.id).orderBy(BOOK.id.asc()).limit(2).offset(1);
            says(found)
                    .postgres(SELECT + " order by t0.[id] limit $1::int8 offset $2::int8")
                    .mysql(SELECT + " order by t0.[id] limit ? offset ?")
                    .binds(2L, 1L);
            assertThat(rows(found)).containsExactly(2L, 3L);
        }

        @Test
        void without_a_limit_leave_out_the_first_rows() {
            var found = BOOK.find(BOOK.id).orderBy(BOOK.id.asc()).offset(3);
            says(found)
                    .postgres(SELECT + " order by t0.[id] offset $1::int8")
                    .mysql(SELECT + " order by t0.[id] limit 18446744073709551615 offset ?");
            assertThat(rows(found)).containsExactly(4L, 5L);
        }

        @Test
        void of_no_rows_give_none() {
            assertThat(rows(BOOK.find(BOOK.id).limit(0))).isEmpty();
            assertThat(await(db().first(BOOK.find(BOOK.id).limit(0)))).isEmpty();
            assertThat(await(db().exists(BOOK.find(BOOK.id).limit(0)))).isFalse();
        }
    }

    @Nested
    class The_rows_after_another {
        @Test
        void are_those_with_a_greater_key() {
            var found = BOOK.find().after(book(2)).limit(2);
            assertThat(Said.text(Dialect.postgres(), found))
                    .endsWith(Said.quoted(
                            Dialect.postgres(), " where t0.[id] > $1::int8 order by t0.[id] limit $2::int8"));
            assertThat(rows(found)).extracting(Book::id).containsExactly(3L, 4L);
        }

        // Else a row that is equal to the last one of the page could be on no page.
        @Test
        void follow_a_first_page_that_has_the_key_in_its_order() {
            var first = BOOK.find().orderBy(BOOK.inPrint.desc()).after(null).limit(2);
            assertThat(Said.text(Dialect.postgres(), first))
                    .endsWith(Said.quoted(
                            Dialect.postgres(), " from [book] t0 order by t0.[in_print] desc, t0.[id] limit $1::int8"));
            assertThat(rows(first)).hasSize(2);
        }

        @Test
        void follow_every_criterion() {
            var found =
                    BOOK.find().where(BOOK.id.gt(0L)).orderBy(BOOK.pages.desc()).after(book(2));
            assertThat(Said.text(Dialect.mysql(), found))
                    .endsWith(Said.quoted(
                            Dialect.mysql(),
                            " where t0.[id] > ? and (t0.[pages] < ? or (t0.[pages] = ? and t0.[id] > ?))"
                                    + " order by t0.[pages] desc, t0.[id]"));
            assertThat(rows(found)).extracting(Book::id).containsExactly(3L, 1L, 4L);
        }

        @TestFactory
        Stream<DynamicTest> make_pages_that_are_the_whole_list() {
            List<Order> criteria = Stream.of(BOOK.rating.asc(), BOOK.rating.desc(), BOOK.writerId.asc())
                    .flatMap(order -> Stream.of(order, order.nullsFirst(), order.nullsLast()))
                    .toList();
            var orders = new ArrayList<List<Order>>();
            for (var one : criteria) {
                orders.add(List.of(one));
                orders.add(List.of(one, BOOK.id.desc()));
                orders.add(List.of(BOOK.inPrint.desc(), one, BOOK.pages.asc()));
                for (var other :
                        List.of(BOOK.writerId.desc(), BOOK.writerId.asc().nullsLast())) {
                    orders.add(List.of(one, other));
                }
            }
            orders.add(List.of(BOOK.title.asc()));
            orders.add(List.of(BOOK.price.desc(), BOOK.title.desc()));
            orders.add(List.of(BOOK.weight.asc(), BOOK.published.asc()));
            orders.add(List.of(BOOK.soldAt.desc()));
            orders.add(List.of(BOOK.printed.asc()));
            return orders.stream().map(order -> dynamicTest(named(order), () -> walk(order)));
        }

        private String named(List<Order> orders) {
            return orders.stream()
                    .map(order -> order.by() + (order.descending() ? " desc " : " asc ") + order.nulls())
                    .toList()
                    .toString();
        }

        private void walk(List<Order> order) {
            var all = BOOK.find().orderBy(order.toArray(Order[]::new));
            var whole = rows(all.orderBy(BOOK.id.asc()));
            assertThat(whole).hasSize(5);
            for (int size : new int[] {1, 2, 3}) {
                assertThat(walked(all, size)).isEqualTo(whole);
            }
        }

        // No more pages than there are rows: pages that go nowhere end, too.
        private List<Book> walked(Find<Book> all, int size) {
            var seen = new ArrayList<>(rows(all.after(null).limit(size)));
            for (int page = 1; page <= 5 && seen.size() == page * size; page++) {
                seen.addAll(rows(all.after(seen.get(seen.size() - 1)).limit(size)));
            }
            return seen;
        }

        private Book book(long id) {
            return rows(BOOK.find().where(BOOK.id.eq(id))).get(0);
        }
    }

    @Nested
    class A_lock {
        @Test
        void stands_at_the_end() {
            var found = BOOK.find(BOOK.id)
                    .where(BOOK.id.eq(1L))
                    .orderBy(BOOK.id.asc())
                    .limit(1);
            String before = SELECT + " where t0.[id] = $1::int8 order by t0.[id] limit $2::int8";
            String elsewhere = SELECT + " where t0.[id] = ? order by t0.[id] limit ?";
            says(found.forUpdate()).postgres(before + " for update").mysql(elsewhere + " for update");
            says(found.forShare())
                    .postgres(before + " for share")
                    .on(Dialect.mysql(), elsewhere + " for share")
                    .on(Dialect.mariadb(), elsewhere + " lock in share mode");
            says(found.forUpdate().skipLocked())
                    .postgres(before + " for update skip locked")
                    .mysql(elsewhere + " for update skip locked");
            says(found.forShare().noWait())
                    .postgres(before + " for share nowait")
                    .on(Dialect.mysql(), elsewhere + " for share nowait")
                    .on(Dialect.mariadb(), elsewhere + " lock in share mode nowait");
            for (var lock : List.of(
                    found.forUpdate(),
                    found.forShare(),
                    found.forUpdate().skipLocked(),
                    found.forUpdate().noWait(),
                    found.forShare().skipLocked(),
                    found.forShare().noWait())) {
                assertThat(rows(lock)).containsExactly(1L);
            }
        }

        @Test
        void that_leaves_keys_alone_is_one_of_postgresql() {
            var found = BOOK.find(BOOK.id).where(BOOK.id.eq(1L)).forNoKeyUpdate();
            says(found).postgres(SELECT + " where t0.[id] = $1::int8 for no key update");
            Unsupported.elsewhere(found, "FOR NO KEY UPDATE", "forUpdate()");
            if (isPostgres()) {
                assertThat(rows(found)).containsExactly(1L);
            }
        }

        @Test
        void is_of_some_tables() {
            var found = BOOK.find(BOOK.id)
                    .join(WRITER, WRITER.id.eq(BOOK.writerId))
                    .where(BOOK.id.eq(1L))
                    .forUpdate()
                    .of(WRITER)
                    .skipLocked();
            String join = SELECT + " join [writer] t1 on t1.[id] = t0.[writer_id] where t0.[id] = ";
            says(found)
                    .postgres(join + "$1::int8 for update of t1 skip locked")
                    .on(Dialect.mysql(), join + "? for update of t1 skip locked");
            Unsupported.on(Dialect.mariadb(), found, "FOR UPDATE OF", "Lock the rows of all tables");
            if (!dialect().equals(Dialect.mariadb())) {
                assertThat(rows(found)).containsExactly(1L);
            }
        }

        @Test
        void can_be_one_of_several_at_once() {
            var shared = BOOK.find(BOOK.id).where(BOOK.id.eq(1L)).forShare().noWait();
            await(Future.all(db().all(shared), db().all(shared)));
        }
    }
}
