package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jino.Db;
import io.jino.RetryPolicy;
import io.jino.StreamOptions;
import io.jino.TransactionOptions;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.error.Outcome;
import io.jino.error.Retry;
import io.jino.raw.Sql;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Fault;
import io.jino.type.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

        // A connection that the pool was still opening, for one who was served by another meanwhile, comes late.
        eventually("they are gone", () -> {
            proxy.reset();
            return proxy.connections() == 0;
        });

        assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
    }

    @Test
    void of_one_after_the_other_costs_no_slot() {
        for (int i = 0; i < 4 * SLOTS; i++) {
            proxy.once(sql -> sql.startsWith("select t0."), Fault.RESET);
            failure(ConnectionException.Lost.class, db().all(AUTHOR.find()));
        }
    }

    // Case 44: every slot has the statement prepared when its table changes.
    @Test
    void of_a_prepared_statement_is_not_noticed() {
        var all = Sql.of("select * from author").as(AUTHOR);
        IntStream.range(0, SLOTS).mapToObj(i -> db().all(all)).toList().forEach(rows -> await(rows, SOON));
        database.execute("alter table author add column extra int");
        try {
            for (int i = 0; i < 2 * SLOTS; i++) {
                assertThat(await(db().all(all), SOON)).hasSize(1);
            }
        } finally {
            database.execute("alter table author drop column extra");
        }
        assertThat(await(db().all(all), SOON)).hasSize(1);
    }

    @Test
    void of_a_prepared_statement_in_a_transaction_is_a_reason_to_repeat_it() {
        var all = Sql.of("select * from author").as(AUTHOR);
        IntStream.range(0, SLOTS).mapToObj(i -> db().all(all)).toList().forEach(rows -> await(rows, SOON));
        database.execute("alter table author add column extra int");
        try {
            var repeating = TransactionOptions.defaults().retry(RetryPolicy.attempts(2 * SLOTS));
            for (int i = 0; i < 2 * SLOTS; i++) {
                List<Author> read = await(db().transaction(repeating, tx -> tx.all(all)), SOON);
                assertThat(read).hasSize(1);
            }
        } finally {
            database.execute("alter table author drop column extra");
        }
    }

    // Case 45.
    @Test
    void of_all_prepared_statements_is_not_noticed() {
        assumeTrue(isPostgres(), "MySQL has no such command");
        for (int i = 0; i < 2 * SLOTS; i++) {
            assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
            await(db().execute(Sql.of("deallocate all")), SOON);
        }
    }

    // Case 57.
    @Test
    void of_age_happens_to_no_connection_that_is_in_use() {
        var db = reopened(options().maxLifetime(Duration.ofMillis(50)).idleTimeout(Duration.ofMillis(50)));
        String nap = isPostgres() ? "select 1::int8 from (select pg_sleep(1.5)) nap" : "select sleep(1.5)";
        assertThat(await(db.one(Sql.of(nap).as(SqlType.LONG)), SOON)).isNotNull();
        assertThat(await(db.count(AUTHOR.find()), SOON)).isEqualTo(1);
    }

    // Case 17.
    @Test
    void in_a_stream_fails_it_once_and_gives_no_row_twice() {
        await(direct.insertAll(AUTHOR, Collections.nCopies(99, Author.named("more"))));
        var seen = Collections.synchronizedList(new ArrayList<Long>());
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());
        var stream = db().stream(
                AUTHOR.find().orderBy(AUTHOR.id.asc()), StreamOptions.defaults().fetchSize(10));
        stream.exceptionHandler(failures::add);
        stream.handler(author -> {
            seen.add(author.id());
            if (seen.size() == 25) {
                proxy.reset();
            }
        });
        eventually("it has failed", () -> !failures.isEmpty());
        eventually("its connection is back", () -> db().leasedConnections() == 0);

        assertThat(failures).singleElement().isInstanceOf(JinoException.class);
        assertThat(seen).hasSizeBetween(25, 99).doesNotHaveDuplicates();
    }
}
