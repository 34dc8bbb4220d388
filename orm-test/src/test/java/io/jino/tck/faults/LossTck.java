package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.error.ConnectionException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.raw.Sql;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Fault;
import io.jino.type.SqlType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that breaks while it is used, without a transaction. */
abstract class LossTck extends FaultTck {
    LossTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    // Cases 1 and 3.
    @ParameterizedTest
    @EnumSource(names = {"RESET", "CUT_REQUEST", "LOSE_REPLY", "CUT_REPLY", "CLOSE"})
    void in_a_query_is_told_as_such(Fault fault) {
        proxy.once(sql -> sql.startsWith("select t0."), fault);
        var lost = failure(ConnectionException.Lost.class, db().all(AUTHOR.find()));

        assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(lost).hasMessageContaining("select t0.").hasMessageContaining("[jino:connection-lost]");
        assertThat(proxy.struck()).isEqualTo(1);
    }

    // Cases 2 and 3.
    @ParameterizedTest
    @EnumSource(names = {"RESET", "CUT_REQUEST", "CLOSE"})
    void before_an_insert_arrives_is_not_repeated_because_nobody_knows_that(Fault fault) {
        var lost = insertMeets(fault);
        assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(lost.retry()).isEqualTo(Retry.NEVER);
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOSE_REPLY", "CUT_REPLY"})
    void after_an_insert_arrived_is_not_repeated_either(Fault fault) {
        var lost = insertMeets(fault);
        assertThat(lost.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(lost.retry()).isEqualTo(Retry.NEVER);
        assertThat(rows()).isEqualTo(2);
    }

    private ConnectionException.Lost insertMeets(Fault fault) {
        proxy.once(sql -> sql.startsWith("insert into "), fault);
        return failure(ConnectionException.Lost.class, db().insert(AUTHOR, Author.named("s3cret")));
    }

    // Case 15.
    @Test
    void by_an_administrator_is_told_as_such() {
        var sleeping = db().one(Sql.of(longSleep()).as(SqlType.LONG));
        killThoseThat(longSleep());
        assertThat(failure(ConnectionException.Lost.class, sleeping).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    // Case 18.
    @Test
    void of_all_that_were_idle_is_not_noticed() {
        var busy = IntStream.range(0, SLOTS)
                .mapToObj(i -> db().count(AUTHOR.find()))
                .toList();
        busy.forEach(count -> await(count, SOON));
        eventually("all are back", () -> db().leasedConnections() == 0);

        proxy.reset();
        eventually("they are gone", () -> proxy.connections() == 0);

        assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
    }

    @Test
    void of_one_after_the_other_costs_no_slot() {
        for (int i = 0; i < 4 * SLOTS; i++) {
            proxy.once(sql -> sql.startsWith("select t0."), Fault.RESET);
            failure(ConnectionException.Lost.class, db().all(AUTHOR.find()));
        }
    }
}
