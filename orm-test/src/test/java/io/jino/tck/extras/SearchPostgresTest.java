package io.jino.tck.extras;

import static io.jino.postgres.Postgres.dateRange;
import static io.jino.postgres.Postgres.generateSeries;
import static io.jino.postgres.Postgres.ilike;
import static io.jino.postgres.Postgres.int8Range;
import static io.jino.postgres.Postgres.json;
import static io.jino.postgres.Postgres.range;
import static io.jino.postgres.Postgres.toTsVector;
import static io.jino.postgres.Postgres.tsVector;
import static io.jino.postgres.Postgres.tstzRange;
import static io.jino.postgres.Postgres.websearchToTsQuery;
import static io.jino.tck.extras.DocTable.DOC;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.postgres.RangeExpression.Bounds;
import io.jino.postgres.TextVector.Weight;
import io.jino.query.Projection;
import io.jino.tck.extras.DocTable.Doc;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest
@Schema("""
        create table doc (id bigint primary key, title text not null, body jsonb,
            ids int8range generated always as (int8range(id, id + 10)) stored,
            words tsvector generated always as (to_tsvector('english', title)) stored)
        """)
class SearchPostgresTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @BeforeEach
    void store(Db db) {
        await(db.insertAll(
                DOC,
                List.of(
                        new Doc(1, "The quick brown foxes", "{\"a\": \"lazy dogs\"}"),
                        new Doc(2, "A database that doesn't lie; quick, QUICK", "{}"))));
    }

    private static List<Long> ids(Db db, Predicate condition) {
        return await(db.all(DOC.find(DOC.id).where(condition).orderBy(DOC.id.asc())));
    }

    private static <T> Expression<T> column(String name, SqlType<T> type) {
        return Expression.of(new Node.Column(DOC.ref(), name, type), type);
    }

    @Test
    void a_range_is_made_of_values_and_columns(Db db) {
        var ids = int8Range(DOC.id, DOC.id.plus(1L), Bounds.CLOSED_OPEN);

        assertThat(ids(db, ids.contains(2L))).containsExactly(2L);
        assertThat(ids(db, int8Range(2L, null, Bounds.CLOSED).contains(DOC.id))).containsExactly(2L);
        assertThat(ids(db, int8Range(1L, 2L, Bounds.OPEN).isEmpty().not())).isEmpty();
        assertThat(ids(db, ids.overlaps(int8Range(1L, 2L, Bounds.CLOSED_OPEN)))).containsExactly(1L);
        assertThat(ids(db, ids.containedBy(int8Range(0L, 3L, Bounds.OPEN_CLOSED))))
                .containsExactly(1L, 2L);
        assertThat(await(db.first(DOC.find(int8Range(4L, 6L, Bounds.CLOSED).upper()))))
                .contains(7L);
        assertThat(await(db.first(DOC.find(dateRange((LocalDate) null, LocalDate.EPOCH, Bounds.CLOSED)
                                .lower()
                                .opt())))
                        .orElseThrow())
                .isEmpty();
        assertThat(await(db.first(DOC.find(
                        tstzRange(NOON, NOON.plusSeconds(1), Bounds.CLOSED_OPEN).lower()))))
                .contains(NOON);
        assertThat(ids(db, tstzRange(NOON, null, Bounds.OPEN).contains(NOON))).isEmpty();
    }

    @Test
    void a_range_and_words_may_be_stored(Db db) {
        assertThat(ids(db, range(column("ids", SqlType.STRING), SqlType.LONG).contains(11L)))
                .containsExactly(2L);
        assertThat(ids(db, tsVector(column("words", SqlType.STRING)).matches(websearchToTsQuery("english", "fox"))))
                .containsExactly(1L);
    }

    @Test
    void words_are_found_and_ranked(Db db) {
        var words = toTsVector("english", DOC.title);
        var search = websearchToTsQuery("english", "quick");

        assertThat(await(db.all(DOC.find(DOC.id)
                        .where(words.matches(search))
                        .orderBy(words.rank(search).desc()))))
                .containsExactly(2L, 1L);
        assertThat(ids(db, words.matches(websearchToTsQuery("english", "\"brown fox\" -database"))))
                .containsExactly(1L);
        assertThat(ids(db, toTsVector("simple", DOC.title).matches(websearchToTsQuery("simple", "fox"))))
                .isEmpty();
        var both = words.weight(Weight.B)
                .concat(toTsVector("english", json(DOC.body).text("a").orElse("")));
        assertThat(ids(db, both.matches(websearchToTsQuery("english", "fox dog"))))
                .containsExactly(1L);
        assertThat(await(db.all(DOC.find(both.rank(search).gt(0f))))).containsExactly(true, true);
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Hostile#texts")
    void any_text_can_be_looked_for(String text, Db db) {
        assertThat(ids(db, toTsVector("english", DOC.title).matches(websearchToTsQuery("english", "fox " + text))))
                .doesNotContain(2L);
    }

    @Test
    void a_pattern_ignores_the_case(Db db) {
        assertThat(ids(db, ilike(DOC.title, "the%"))).containsExactly(1L);
    }

    @Test
    void a_series_is_a_table(Db db) {
        var numbers = generateSeries(5, 1, -2);
        var days = generateSeries(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1), Period.ofDays(15));
        var months = generateSeries(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1), Period.ofMonths(1));
        var times = generateSeries(NOON, NOON.plusSeconds(60), Duration.ofSeconds(30));
        var local =
                generateSeries(LocalDateTime.MIN.withYear(2024), LocalDateTime.MIN.withYear(2024), Duration.ofDays(1));

        assertThat(await(db.all(numbers.find(numbers.value())))).containsExactly(5L, 3L, 1L);
        assertThat(await(db.all(days.find(days.value()))))
                .containsExactly(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 15), LocalDate.of(2024, 3, 1));
        assertThat(await(db.all(months.find(months.value())))).hasSize(3);
        assertThat(await(db.all(times.find(times.value()))))
                .containsExactly(NOON, NOON.plusSeconds(30), NOON.plusSeconds(60));
        assertThat(await(db.all(local.find(local.value())))).containsExactly(LocalDateTime.MIN.withYear(2024));
    }

    @Test
    void a_series_joins_tables_and_looks_at_their_rows(Db db) {
        var numbers = generateSeries(1, 3);
        var counts = numbers.find(Projection.of(numbers.value(), DOC.id.count()).pair())
                .leftJoin(DOC, DOC.id.eq(numbers.value()))
                .groupBy(numbers.value())
                .orderBy(numbers.value().asc());
        var until = generateSeries(Expression.value(SqlType.LONG, 1L), DOC.id);

        assertThat(await(db.all(counts)).toString()).contains("1", "2", "3");
        assertThat(await(db.all(DOC.find(until.value())
                        .joinLateral(until, Predicate.always())
                        .orderBy(DOC.id.asc(), until.value().asc()))))
                .containsExactly(1L, 1L, 2L);
    }
}
