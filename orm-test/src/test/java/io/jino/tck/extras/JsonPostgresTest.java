package io.jino.tck.extras;

import static io.jino.postgres.Postgres.json;
import static io.jino.tck.extras.DocTable.DOC;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.DatabaseException;
import io.jino.expr.Predicate;
import io.jino.tck.extras.DocTable.Doc;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import io.jino.test.Statements;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest
@Schema("create table doc (id bigint primary key, title text not null, body jsonb)")
class JsonPostgresTest {
    private static final String EXACT = "{\"n\": 12345678901234567890.12345678901234567890}";

    private static void store(Db db, String body) {
        await(db.insert(DOC, new Doc(1, "t", body)));
    }

    private static boolean holds(Db db, Predicate condition) {
        return await(db.exists(DOC.find().where(condition)));
    }

    @Test
    void keeps_every_digit_and_kind_of_value(Db db, Statements statements) {
        var rows = List.of(
                new Doc(1, "t", EXACT),
                new Doc(2, "t", "null"),
                new Doc(3, "t", null),
                new Doc(4, "t", "\"text\""),
                new Doc(5, "t", "[1, true, \"\\\"\"]"));

        assertThat(await(db.insertAll(DOC, rows))).isEqualTo(rows);
        statements.hasCount(1);
        assertThat(await(db.all(DOC.find().orderBy(DOC.id.asc())))).isEqualTo(rows);
        assertThat(await(
                        db.all(DOC.find(DOC.body.orNull()).orderBy(DOC.id.asc()).limit(2))))
                .containsExactly(EXACT, "null");
        assertThat(await(db.one(DOC.patch(rows.get(0)).set(DOC.body.to("{}")))).body())
                .isEqualTo("{}");
        assertThat(await(db.count(DOC.find().where(DOC.body.in("{}", "null"))))).isEqualTo(2);
    }

    @Test
    void is_read_by_path(Db db) {
        store(db, "{\"a\": {\"b\": [10, {\"c\": \"x\"}]}, \"t\": true, \"n\": null, \"s\": \"7\"}");
        var body = json(DOC.body);

        assertThat(await(db.one(DOC.find(body.text("a", "b", "1", "c"))))).isEqualTo("x");
        assertThat(await(db.one(DOC.find(body.text("a", "b", "-1"))))).isEqualTo("{\"c\": \"x\"}");
        assertThat(await(db.one(DOC.find(body.at("a").at("b"))))).isEqualTo("[10, {\"c\": \"x\"}]");
        assertThat(await(db.one(DOC.find(body.number("a", "b", "0").plus(BigDecimal.ONE)))))
                .isEqualTo("11");
        assertThat(await(db.one(DOC.find(body.bool("t"))))).isTrue();
        assertThat(await(db.one(DOC.find(body.text("n").opt())))).isEmpty();
        assertThat(await(db.one(DOC.find(body.number("n").opt())))).isEmpty();
        assertThat(await(db.one(DOC.find(body.bool("missing").opt())))).isEmpty();
        assertThatThrownBy(() -> await(db.one(DOC.find(body.number("s"))))).isInstanceOf(DatabaseException.class);
    }

    @Test
    void is_compared(Db db) {
        store(db, "{\"a\": 1, \"b\": [\"x\", \"y\"]}");
        var body = json(DOC.body);

        assertThat(holds(db, body.contains("{\"b\": [\"y\"]}"))).isTrue();
        assertThat(holds(db, body.contains("{\"b\": [\"z\"]}"))).isFalse();
        assertThat(holds(db, body.containedBy("{\"a\": 1, \"b\": [\"x\", \"y\"], \"c\": 1}")))
                .isTrue();
        assertThat(holds(db, body.hasKey("a"))).isTrue();
        assertThat(holds(db, body.hasKey("x"))).isFalse();
        assertThat(holds(db, body.at("b").hasKey("x"))).isTrue();
        assertThat(holds(db, body.hasAnyKey(List.of("x", "a")))).isTrue();
        assertThat(holds(db, body.hasAllKeys(List.of("x", "a")))).isFalse();
    }

    @Test
    void is_changed_by_the_database(Db db) {
        store(db, "{\"a\": {\"x\": 1}, \"b\": 1}");

        await(db.execute(DOC.update()
                .set(DOC.body.to(
                        json(DOC.body).set("\"new\"", "a", "y").remove("b").merge("{\"c\": null}")))
                .all()));

        assertThat(await(db.one(DOC.find(DOC.body)))).isEqualTo("{\"a\": {\"x\": 1, \"y\": \"new\"}, \"c\": null}");
        assertThat(await(db.one(DOC.find(json(DOC.body).remove("a"))))).isEqualTo("{\"c\": null}");
        assertThat(await(db.one(DOC.find(DOC.body.orElse("1"))))).contains("new");
        assertThat(await(db.all(DOC.find(DOC.body).union(DOC.find(DOC.body))))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Hostile#texts")
    void finds_hostile_keys_and_texts_literally(String text, Db db) {
        store(db, "{\"plain\": 1}");
        var body = json(DOC.body);

        await(db.execute(DOC.update()
                .set(DOC.body.to(body.set(Hostile.json(text), text)))
                .all()));

        assertThat(await(db.one(DOC.find(body.text(text))))).isEqualTo(text);
        assertThat(holds(db, body.hasKey(text).and(body.text(text).eq(text)))).isTrue();
        assertThat(holds(db, body.contains("{" + Hostile.json(text) + ": " + Hostile.json(text) + "}")))
                .isTrue();
        assertThat(await(db.one(DOC.find(body.remove(text))))).isEqualTo("{\"plain\": 1}");
    }
}
