package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.Outcome;
import io.jino.tck.model.Author;
import io.jino.test.TestDatabase;
import io.jino.test.fault.Direction;
import io.jino.test.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A peer that says nothing any more, not even goodbye. */
abstract class FreezeTck extends FaultTck {
    private static final Duration SHORT = Duration.ofMillis(300);

    FreezeTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    @Override
    DbOptions options() {
        return super.options().statementTimeout(SHORT);
    }

    // Case 8.
    @ParameterizedTest
    @EnumSource(names = {"FREEZE", "FREEZE_REPLY"})
    void in_a_query_ends_with_the_deadline_and_costs_no_slot(Fault fault) {
        for (int i = 0; i < 2 * SLOTS; i++) {
            proxy.once(sql -> sql.startsWith("select t0."), fault);
            var late = failure(ConnectionException.StatementTimeout.class, db().all(AUTHOR.find()));
            assertThat(late.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
        assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void in_one_direction_ends_with_the_deadline(Direction direction) {
        await(db().count(AUTHOR.find()), SOON);
        proxy.freeze(direction);
        failure(ConnectionException.class, db().insert(AUTHOR, Author.named("second")));
    }

    // Case 10.
    @Test
    void while_connecting_ends_with_the_deadline_and_goes_on_after_it() {
        var db = reopened(options().acquireTimeout(SHORT));
        proxy.freeze();
        assertThat(failure(ConnectionException.AcquireTimeout.class, db.count(AUTHOR.find()))
                        .outcome())
                .isEqualTo(Outcome.NOT_SENT);
        proxy.thaw();
        reopened(options());
        assertThat(await(db().count(AUTHOR.find()), SOON)).isEqualTo(1);
    }

    // Case 11.
    @Test
    void does_not_keep_the_db_from_closing() {
        proxy.once(sql -> sql.startsWith("select t0."), Fault.FREEZE);
        var stuck = db().all(AUTHOR.find());
        eventually("it is stuck", () -> proxy.struck() == 1);

        var closed = db().close();
        failure(ConnectionException.class, stuck);
        await(closed, SOON);
        reopened(options());
    }
}
