package io.jino.tck.extras;

import static io.jino.postgres.Postgres.anyOf;
import static io.jino.postgres.Postgres.array;
import static io.jino.postgres.Postgres.arrayAgg;
import static io.jino.postgres.Postgres.eqAll;
import static io.jino.postgres.Postgres.eqAny;
import static io.jino.tck.extras.ShelfTable.SHELF;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.MappingException;
import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.tck.extras.ListTable.Sample;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest
@Schema("""
        create type mood as enum ('HAPPY', 'SAD, "very"', 'it''s');
        create table bools (id bigint primary key, list bool[]);
        create table shorts (id bigint primary key, list int2[]);
        create table ints (id bigint primary key, list int4[]);
        create table longs (id bigint primary key, list int8[]);
        create table floats (id bigint primary key, list float4[]);
        create table doubles (id bigint primary key, list float8[]);
        create table decimals (id bigint primary key, list numeric[]);
        create table texts (id bigint primary key, list text[]);
        create table names (id bigint primary key, list varchar(40)[]);
        create table bytes (id bigint primary key, list bytea[]);
        create table uuids (id bigint primary key, list uuid[]);
        create table dates (id bigint primary key, list date[]);
        create table times (id bigint primary key, list time[]);
        create table timestamps (id bigint primary key, list timestamp[]);
        create table instants (id bigint primary key, list timestamptz[]);
        create table shelf (id bigint primary key, labels varchar(40)[] not null, widths numeric[]);
        create table moods (id bigint primary key, list mood[]);
        """)
class ArrayPostgresTest {
    private static final ListTable<Long> LONGS = new ListTable<>("longs", SqlType.LONG);
    private static final ListTable<String> TEXTS = new ListTable<>("texts", SqlType.STRING);

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Kind#all")
    <T> void come_back_as_they_were_stored_one_by_one(Kind<T> kind, Db db) {
        var row = new Sample<>(1, kind.values());

        assertThat(await(db.insert(kind.table(), row))).isEqualTo(row);
        assertThat(await(db.one(kind.table().find()))).isEqualTo(row);
        assertThat(await(db.count(kind.table().find().where(kind.table().list.eq(kind.values())))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Kind#all")
    <T> void come_back_as_they_were_stored_in_one_statement(Kind<T> kind, Db db, Statements statements) {
        var rows = List.of(new Sample<>(1, kind.values()), new Sample<T>(2, List.of()), new Sample<T>(3, null));

        assertThat(await(db.insertAll(kind.table(), rows))).isEqualTo(rows);
        statements.hasCount(1);
        assertThat(await(db.all(kind.table().find().orderBy(kind.table().id.asc()))))
                .isEqualTo(rows);
    }

    @Test
    void of_bytes_come_back_as_they_were_stored(Db db) {
        var table = new ListTable<>("bytes", SqlType.BYTES);
        var bytes = new byte[] {0, -1, 34, 92};

        await(db.insertAll(
                table, List.of(new Sample<>(1, Arrays.asList(bytes, null)), new Sample<>(2, List.of(bytes)))));
        await(db.insert(table, new Sample<>(3, Arrays.asList(bytes, null))));

        assertThat(await(db.all(table.find().orderBy(table.id.asc()))))
                .allSatisfy(row -> assertThat(row.list()).first().isEqualTo(bytes));
    }

    @Test
    void are_lists_of_an_entity(Db db) {
        var rows = List.of(
                new Shelf(1, List.of("a", Kind.HOSTILE), Arrays.asList(new BigDecimal("1.50"), null)),
                new Shelf(2, List.of(), null));

        assertThat(await(db.insertAll(SHELF, rows))).isEqualTo(rows);
        assertThat(await(db.all(SHELF.find().where(array(SHELF.labels).contains(List.of(Kind.HOSTILE))))))
                .containsExactly(rows.get(0));
    }

    @Test
    void are_refused_if_an_element_does_not_fit(Db db, TestDatabase database) {
        database.execute("insert into longs values (1, '{5000000000}')");
        var ints = new ListTable<>("longs", SqlType.INTEGER);

        assertThatThrownBy(() -> await(db.all(ints.find()))).isInstanceOf(MappingException.class);
    }

    @Nested
    class In_conditions {
        @BeforeEach
        void store(Db db) {
            await(db.insertAll(
                    LONGS,
                    List.of(
                            new Sample<>(1, List.of(1L, 2L, 3L)),
                            new Sample<>(2, List.of(2L, 2L)),
                            new Sample<>(4, List.of()))));
            await(db.insertAll(
                    TEXTS, List.of(new Sample<>(1, List.of(Kind.HOSTILE, "b")), new Sample<>(2, List.of("b")))));
        }

        private List<Long> ids(Db db, Predicate condition) {
            return await(db.all(LONGS.find(LONGS.id).where(condition).orderBy(LONGS.id.asc())));
        }

        private <T> T of(Db db, long id, Expression<T> expression) {
            return await(db.one(LONGS.find(expression).where(LONGS.id.eq(id))));
        }

        @Test
        void are_compared_element_by_element(Db db) {
            assertThat(ids(db, array(LONGS.list).contains(List.of(3L, 1L)))).containsExactly(1L);
            assertThat(ids(db, array(LONGS.list).containedBy(List.of(2L, 9L)))).containsExactly(2L, 4L);
            assertThat(ids(db, array(LONGS.list).overlaps(List.of(3L, 9L)))).containsExactly(1L);
            assertThat(ids(db, array(LONGS.list).overlaps(LONGS.list))).containsExactly(1L, 2L);
            assertThat(ids(db, array(LONGS.list).has(2L))).containsExactly(1L, 2L);
            assertThat(ids(db, eqAny(LONGS.id, LONGS.list))).containsExactly(1L, 2L);
            assertThat(ids(db, eqAll(LONGS.id, LONGS.list))).containsExactly(2L, 4L);
            assertThat(ids(db, LONGS.id.lt(anyOf(LONGS.list)))).containsExactly(1L);
        }

        @Test
        void find_a_hostile_text_literally(Db db) {
            assertThat(await(db.all(TEXTS.find(TEXTS.id).where(array(TEXTS.list).has(Kind.HOSTILE)))))
                    .containsExactly(1L);
            assertThat(await(db.all(TEXTS.find(TEXTS.id).where(array(TEXTS.list).contains(List.of(Kind.HOSTILE))))))
                    .containsExactly(1L);
        }

        @Test
        void are_measured_and_taken_apart(Db db) {
            assertThat(of(db, 1, array(LONGS.list).length())).isEqualTo(3);
            assertThat(of(db, 4, array(LONGS.list).length())).isZero();
            assertThat(of(db, 1, array(LONGS.list).element(3))).isEqualTo(3L);
            assertThat(await(db.one(
                            LONGS.find(array(LONGS.list).element(1).opt()).where(LONGS.id.eq(4L)))))
                    .isEmpty();
            assertThat(of(db, 1, array(SqlType.LONG, List.of(7L, 8L)).length())).isEqualTo(2);
        }

        @Test
        void are_changed_by_the_database(Db db) {
            assertThat(of(db, 1, array(LONGS.list).append(9L).remove(2L).concat(List.of(7L))))
                    .containsExactly(1L, 3L, 9L, 7L);
            await(db.execute(TEXTS.update()
                    .set(TEXTS.list.to(array(TEXTS.list).append(Kind.HOSTILE).concat(List.of("z"))))
                    .where(TEXTS.id.eq(2L))));
            assertThat(await(db.one(TEXTS.find(TEXTS.list).where(TEXTS.id.eq(2L)))))
                    .containsExactly("b", Kind.HOSTILE, "z");
        }

        @Test
        void are_made_of_a_group(Db db) {
            assertThat(await(db.one(LONGS.find(arrayAgg(LONGS.id).orderBy(LONGS.id.desc())))))
                    .containsExactly(4L, 2L, 1L);
        }
    }
}
