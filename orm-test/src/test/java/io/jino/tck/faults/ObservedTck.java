package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.JinoException;
import io.jino.observe.ConnectionUse;
import io.jino.observe.StatementEnd;
import io.jino.observe.StatementListener;
import io.jino.raw.Sql;
import io.jino.sql.Statement;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

/** What a listener and the log are told, when all goes well and when it does not. */
abstract class ObservedTck extends FaultTck {
    private final Recorder told = new Recorder();

    ObservedTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    private Db observed() {
        return reopened(options().listener(told));
    }

    @Test
    void a_listener_is_told_of_each_statement_its_rows_and_its_time() {
        var db = observed();
        await(db.insert(AUTHOR, Author.named("second")));
        await(db.all(AUTHOR.find()));
        await(db.execute(AUTHOR.update().set(AUTHOR.name.to("x")).all()));
        eventually("all are back", () -> told.uses.size() == 3);

        assertThat(told.ends).extracting(StatementEnd::rows).containsExactly(1L, 2L, 2L);
        assertThat(told.ends).allSatisfy(end -> {
            assertThat(end.failure()).isNull();
            assertThat(end.nanos()).isPositive();
        });
        assertThat(told.ends).extracting(StatementEnd::statement).containsExactlyElementsOf(told.sent);
        assertThat(told.uses).allSatisfy(use -> {
            assertThat(use.statements()).isEqualTo(1);
            assertThat(use.roundTrips()).isEqualTo(1);
            assertThat(use.heldNanos()).isPositive();
            assertThat(use.waitNanos()).isNotNegative();
            assertThat(use.isLost()).isFalse();
        });
    }

    @Test
    void a_listener_is_told_how_often_a_transaction_waited() {
        var db = observed();
        await(db.transaction(tx -> tx.insert(AUTHOR, Author.named("second"))));
        eventually("it is back", () -> told.uses.size() == 1);

        // BEGIN, the insert and COMMIT; where statements are sent together, the first two share a round trip.
        assertThat(told.uses.get(0).statements()).isEqualTo(3);
        assertThat(told.uses.get(0).roundTrips()).isEqualTo(isPostgres() ? 2 : 3);
    }

    @Test
    void a_listener_is_told_of_failures_and_of_connections_that_are_lost() {
        var db = observed();
        failure(JinoException.class, db.execute(Sql.of("select nonsense")));
        proxy.once(sql -> sql.startsWith("select t0."), Fault.RESET);
        var lost = failure(ConnectionException.Lost.class, db.all(AUTHOR.find()));
        eventually("all are back", () -> told.uses.size() == 2);

        assertThat(told.ends).extracting(StatementEnd::failure).last().isSameAs(lost);
        assertThat(told.ends).extracting(StatementEnd::rows).containsOnly(0L);
        assertThat(told.uses).extracting(ConnectionUse::isLost).containsExactly(false, true);
    }

    // Case 59.
    @Test
    void the_log_has_statements_and_no_value() {
        var log = logged(options(), db -> {
            await(db.insert(AUTHOR, Author.named("s3cret")));
            failure(
                    JinoException.class,
                    db.execute(Sql.of("select nonsense where {a} = {a}").bind("a", "s3cret")));
        });
        assertThat(log).hasSize(2).first().asString().contains(" ms, 1 row: insert into ");
        assertThat(log.get(1)).contains("[jino:invalid-sql]: select nonsense");
        assertThat(log).noneMatch(line -> line.contains("s3cret"));
    }

    @Test
    void the_log_has_values_where_that_was_asked_for() {
        var log = logged(options().revealValues(true), db -> await(db.insert(AUTHOR, Author.named("s3cret"))));
        assertThat(log).singleElement().asString().contains("s3cret");
    }

    private List<String> logged(DbOptions options, java.util.function.Consumer<Db> work) {
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var logger = Logger.getLogger("io.jino.sql");
        var handler = new Lines(lines);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.FINE);
        try {
            work.accept(reopened(options));
        } finally {
            logger.setLevel(null);
            logger.setUseParentHandlers(true);
            logger.removeHandler(handler);
        }
        return lines;
    }

    private static final class Lines extends Handler {
        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
            setFormatter(new SimpleFormatter());
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(getFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class Recorder implements StatementListener {
        final List<Statement> sent = Collections.synchronizedList(new ArrayList<>());
        final List<StatementEnd> ends = Collections.synchronizedList(new ArrayList<>());
        final List<ConnectionUse> uses = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void sending(Statement statement) {
            sent.add(statement);
        }

        @Override
        public void ended(StatementEnd end) {
            ends.add(end);
        }

        @Override
        public void released(ConnectionUse use) {
            uses.add(use);
        }
    }
}
