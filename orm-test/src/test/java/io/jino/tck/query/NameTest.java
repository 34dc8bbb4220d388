package io.jino.tck.query;

import static io.jino.tck.model.OrderTable.ORDER;
import static io.jino.tck.query.ElsewhereTable.ELSEWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Order;
import org.junit.jupiter.api.Test;

// Scenario 8, two components with one column, does not compile: the processor refuses it.
public abstract class NameTest {

    // Scenario 7.
    @Test
    void may_be_a_word_of_sql_or_contain_anything(Verbs db, Sent sent) {
        var order = db.insert(ORDER, new Order(null, "tea", "please"));
        sent.clear();

        assertThat(db.all(ORDER.find()
                        .where(ORDER.words.startsWith("p").and(ORDER.choice.eq("tea")))
                        .orderBy(ORDER.words.asc(), ORDER.number.asc())))
                .containsExactly(order);
        sent.onPostgres("select t0.\"group\", t0.\"select\", t0.\"say \"\"hi\"\" or `ho`; -- ? $1\" from \"order\" t0"
                        + " where t0.\"say \"\"hi\"\" or `ho`; -- ? $1\" like $1 escape '!' and t0.\"select\" = $2"
                        + " order by t0.\"say \"\"hi\"\" or `ho`; -- ? $1\", t0.\"group\"")
                .onBothMySqls("select t0.`group`, t0.`select`, t0.`say \"hi\" or ``ho``; -- ? $1` from `order` t0"
                        + " where t0.`say \"hi\" or ``ho``; -- ? $1` like ? escape '!' and t0.`select` = ?"
                        + " order by t0.`say \"hi\" or ``ho``; -- ? $1`, t0.`group`");
        assertThat(db.get(ORDER, 1L)).contains(order);
        assertThat(db.count(ORDER.find().where(ORDER.words.isNull()))).isZero();
    }

    @Test
    void may_be_that_of_another_schema(Verbs db, Sent sent) {
        assumeTrue(sent.dialect().equals(Dialect.postgres()), "a schema is a database of its own on MySQL");

        var row = db.insert(ELSEWHERE, new Elsewhere(1, "far"));

        sent.onPostgres("insert into \"Else where\".\"elsewhere\" (\"id\", \"what\") values ($1::int4, $2)"
                + " returning \"id\", \"what\"");
        assertThat(db.all(ELSEWHERE.find().where(ELSEWHERE.what.eq("far")))).containsExactly(row);
        assertThat(db.one(ELSEWHERE.patch(row).set(ELSEWHERE.what.to("near"))).what())
                .isEqualTo("near");
        assertThat(db.upsert(ELSEWHERE, new Elsewhere(1, "here")).what()).isEqualTo("here");
        assertThat(db.delete(ELSEWHERE, row)).isTrue();
    }
}
