package io.jino.tck.query.tpch;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.query.EntityTable;
import io.jino.query.Query;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.TestDatabase;
import io.vertx.core.Vertx;
import io.vertx.mysqlclient.MySQLConnection;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The 22 questions of TPC-H give what the same SQL gives that is sent by hand. None of them needs {@code raw}, {@code fn} or
 * {@code op}.
 */
@Schema("classpath:/tpch-schema.sql")
abstract class TpchTest {
    private static final List<Query<?>> QUESTIONS = List.of(
            Questions1To8.q1(),
            Questions1To8.q2(),
            Questions1To8.q3(),
            Questions1To8.q4(),
            Questions1To8.q5(),
            Questions1To8.q6(),
            Questions1To8.q7(),
            Questions1To8.q8(),
            Questions9To15.q9(),
            Questions9To15.q10(),
            Questions9To15.q11(),
            Questions9To15.q12(),
            Questions9To15.q13(),
            Questions9To15.q14(),
            Questions9To15.q15(),
            Questions16To22.q16(),
            Questions16To22.q17(),
            Questions16To22.q18(),
            Questions16To22.q19(),
            Questions16To22.q20(),
            Questions16To22.q21(),
            Questions16To22.q22());

    @BeforeEach
    void fill(Db db) {
        var rows = new Generated();
        fill(db, Tables.R, rows.regions);
        fill(db, Tables.N, rows.nations);
        fill(db, Tables.S, rows.suppliers);
        fill(db, Tables.P, rows.parts);
        fill(db, Tables.PS, rows.supplies);
        fill(db, Tables.C, rows.customers);
        fill(db, Tables.O, rows.orders);
        fill(db, Tables.L, rows.lines);
    }

    private static <E> void fill(Db db, EntityTable<E, ?> table, List<E> rows) {
        await(db.insertAll(table, rows));
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_rows_as_the_sql_by_hand(Db db, TestDatabase database) throws IOException {
        var byHand = byHand();
        assertThat(byHand).hasSameSizeAs(QUESTIONS);
        return IntStream.range(0, QUESTIONS.size())
                .mapToObj(i -> dynamicTest(byHand.get(i).name(), () -> {
                    var rows = rows(db, QUESTIONS.get(i));
                    assertThat(rows).isNotEmpty();
                    assertThat(rows).isEqualTo(sent(database, byHand.get(i).sql()));
                }));
    }

    private record ByHand(String name, String sql) {}

    private static List<ByHand> byHand() throws IOException {
        try (var in = Objects.requireNonNull(TpchTest.class.getResourceAsStream("/tpch-queries.sql"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(^|\n)-- "))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.split("\n", 2))
                    .map(part -> new ByHand(part[0], part[1]))
                    .toList();
        }
    }

    private static <R> List<List<@Nullable Object>> rows(Db db, Query<R> question) {
        return await(db.all(question)).stream().map(TpchTest::values).toList();
    }

    private static List<@Nullable Object> values(@Nullable Object row) {
        if (row == null || !row.getClass().isRecord()) {
            return List.of(comparable(row));
        }
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> comparable(value(component, row)))
                .toList();
    }

    private static Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }

    private static List<List<@Nullable Object>> sent(TestDatabase database, String sql) {
        var vertx = Vertx.vertx();
        try {
            SqlConnection connection = await(
                    database.kind() == Database.POSTGRES
                            ? PgConnection.connect(vertx, database.uri()).map(SqlConnection.class::cast)
                            : MySQLConnection.connect(vertx, database.uri()).map(SqlConnection.class::cast));
            var given = new ArrayList<List<@Nullable Object>>();
            for (Row row : await(connection.query(sql).execute())) {
                given.add(IntStream.range(0, row.size())
                        .mapToObj(i -> comparable(row.getValue(i)))
                        .toList());
            }
            await(connection.close());
            return given;
        } finally {
            await(vertx.close());
        }
    }

    // Whatever class of number; and a quotient has as many digits as its operands on MySQL, not as many as its value.
    private static Object comparable(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString())
                    .setScale(6, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return Objects.requireNonNull(value);
    }
}
