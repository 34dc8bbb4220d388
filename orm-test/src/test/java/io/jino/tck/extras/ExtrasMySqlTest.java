package io.jino.tck.extras;

import static io.jino.mysql.MySql.jsonAt;
import static io.jino.mysql.MySql.jsonContains;
import static io.jino.mysql.MySql.jsonSet;
import static io.jino.mysql.MySql.jsonText;
import static io.jino.mysql.MySql.match;
import static io.jino.tck.extras.DocTable.DOC;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.expr.Predicate;
import io.jino.mysql.FullText.Mode;
import io.jino.mysql.JsonPath;
import io.jino.tck.extras.DocTable.Doc;
import io.jino.test.Database;
import io.jino.test.JinoTest;
import io.jino.test.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@JinoTest(Database.MYSQL)
@Schema("""
        create table doc (id bigint primary key, title text not null, body json, fulltext (title))
            default character set utf8mb4
        """)
class ExtrasMySqlTest {
    private static void store(Db db, String body) {
        await(db.insert(DOC, new Doc(1, "t", body)));
    }

    private static boolean holds(Db db, Predicate condition) {
        return await(db.exists(DOC.find().where(condition)));
    }

    @Test
    void a_document_is_stored_alone_and_with_others(Db db) {
        var rows = List.of(
                new Doc(1, "t", "{\"n\": 1.5}"),
                new Doc(2, "t", "null"),
                new Doc(3, "t", null),
                new Doc(4, "t", "[1, true, \"\\\"\"]"));

        assertThat(await(db.insertAll(DOC, rows))).isEqualTo(rows);
        assertThat(await(db.all(DOC.find().orderBy(DOC.id.asc())))).isEqualTo(rows);
        assertThat(await(db.one(DOC.patch(rows.get(0)).set(DOC.body.to("{}")))).body())
                .isEqualTo("{}");
        assertThat(await(db.count(DOC.find().where(DOC.body.eq("{}"))))).isEqualTo(1);
    }

    @Test
    void a_document_is_read_by_path(Db db) {
        store(db, "{\"a\": {\"b\": [10, {\"c\": \"x\"}]}, \"n\": null, \"s\": \"null\", \"t\": true}");

        assertThat(await(db.one(
                        DOC.find(jsonText(DOC.body, JsonPath.of("a", "b").at(1).key("c"))))))
                .isEqualTo("x");
        assertThat(await(
                        db.one(DOC.find(jsonText(DOC.body, JsonPath.of("a", "b").at(0))))))
                .isEqualTo("10");
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, "t"))))).isEqualTo("true");
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, "s"))))).isEqualTo("null");
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, "n").opt())))).isEmpty();
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, "missing").opt())))).isEmpty();
        assertThat(await(db.one(DOC.find(jsonAt(DOC.body, JsonPath.of("a", "b").at(1))))))
                .isEqualTo("{\"c\": \"x\"}");
    }

    @Test
    void a_document_is_compared_and_changed(Db db) {
        store(db, "{\"a\": [1, 2]}");

        assertThat(holds(db, jsonContains(DOC.body, "{\"a\": [2]}"))).isTrue();
        assertThat(holds(db, jsonContains(jsonAt(DOC.body, JsonPath.of("a")), "3")))
                .isFalse();
        await(db.execute(DOC.update()
                .set(DOC.body.to(jsonSet(DOC.body, "{\"c\": [true]}", JsonPath.of("b"))))
                .all()));
        assertThat(await(db.one(DOC.find(DOC.body)))).isEqualTo("{\"a\": [1, 2], \"b\": {\"c\": [true]}}");
        assertThat(await(db.one(DOC.find(jsonSet(DOC.body, "\"x\"", JsonPath.of("b"))))))
                .isEqualTo("{\"a\": [1, 2], \"b\": \"x\"}");
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Hostile#keys")
    void hostile_keys_and_texts_are_stored_and_found_literally(String text, Db db) {
        store(db, "{\"plain\": 1, " + Hostile.json(text) + ": " + Hostile.json(text) + "}");

        assertThat(await(db.one(DOC.find(jsonText(DOC.body, text))))).isEqualTo(text);
        assertThat(holds(db, jsonText(DOC.body, text).eq(text))).isTrue();
        assertThat(holds(db, jsonContains(DOC.body, "{" + Hostile.json(text) + ": " + Hostile.json(text) + "}")))
                .isTrue();
        await(db.execute(DOC.update()
                .set(DOC.body.to(jsonSet(DOC.body, "7", JsonPath.of(text))))
                .all()));
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, text))))).isEqualTo("7");
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, "plain"))))).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Hostile#keys")
    void a_hostile_key_is_made(String text, Db db) {
        store(db, "{\"plain\": 1}");

        await(db.execute(DOC.update()
                .set(DOC.body.to(jsonSet(DOC.body, Hostile.json(text), JsonPath.of(text))))
                .all()));

        assertThat(holds(db, jsonContains(DOC.body, "{" + Hostile.json(text) + ": " + Hostile.json(text) + "}")))
                .isTrue();
        assertThat(await(db.one(DOC.find(jsonText(DOC.body, text))))).isEqualTo(text);
    }

    @Test
    void a_text_is_searched(Db db) {
        await(db.insertAll(
                DOC,
                List.of(
                        new Doc(1, "quick brown foxes", null),
                        new Doc(2, "quick quick databases", null),
                        new Doc(3, "nothing to see", null))));
        var title = match(DOC.title);

        assertThat(await(db.all(DOC.find(DOC.id)
                        .where(title.against("quick"))
                        .orderBy(title.score("quick").desc()))))
                .containsExactly(2L, 1L);
        assertThat(await(db.all(DOC.find(DOC.id).where(title.against("+quick -foxes", Mode.BOOLEAN)))))
                .containsExactly(2L);
        assertThat(await(db.all(DOC.find(DOC.id).where(title.against("foxes", Mode.EXPANSION)))))
                .contains(1L, 2L);
        assertThat(await(db.all(DOC.find(title.against("foxes")).orderBy(DOC.id.asc()))))
                .containsExactly(true, false, false);
    }

    @ParameterizedTest
    @MethodSource("io.jino.tck.extras.Hostile#searches")
    void any_text_can_be_looked_for(String text, Db db) {
        assertThat(await(db.all(DOC.find(DOC.id).where(match(DOC.title).against(text)))))
                .isEmpty();
    }
}
