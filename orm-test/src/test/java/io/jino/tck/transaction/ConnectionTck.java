package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.TransactionException;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.tck.transaction.Ops.Conn;
import io.jino.test.Statements;
import io.vertx.core.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A connection that is held for several verbs. Scenarios 56 to 59. */
abstract class ConnectionTck {
    private final Function<Db, Ops.Database> surface;

    ConnectionTck(Function<Db, Ops.Database> surface) {
        this.surface = surface;
    }

    private Ops.Database on(Db db) {
        return surface.apply(db);
    }

    @Test
    void is_taken_by_the_first_verb_and_held_until_the_end(Db db, Dialect dialect) {
        await(on(db).connection(c -> {
            assertThat(db.leasedConnections()).isZero();
            return c.one(Sessions.id(dialect)).compose(first -> {
                assertThat(db.leasedConnections()).isEqualTo(1);
                return c.one(Sessions.id(dialect)).map(second -> {
                    assertThat(second).isEqualTo(first);
                    assertThat(db.leasedConnections()).isEqualTo(1);
                    return second;
                });
            });
        }));
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void that_no_verb_needs_is_not_taken(Db db, Statements statements) {
        String unused = await(on(db).connection(c -> Future.succeededFuture("unused")));
        assertThat(unused).isEqualTo("unused");
        assertThat(db.leasedConnections()).isZero();
        statements.containsExactly();
    }

    @Test
    void that_is_released_early_is_taken_again_by_the_next_verb(Db db, Dialect dialect) {
        await(on(db).connection(c -> c.one(Sessions.id(dialect))
                .compose(first -> c.release())
                .compose(released -> {
                    assertThat(db.leasedConnections()).isZero();
                    return c.release();
                })
                .compose(again -> c.one(Sessions.id(dialect)))
                .onSuccess(second -> assertThat(db.leasedConnections()).isEqualTo(1))));
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void goes_back_when_its_function_fails_or_throws(Db db, Dialect dialect) {
        assertThatThrownBy(() -> await(on(db).connection(c -> c.one(Sessions.id(dialect))
                        .compose(id -> Future.failedFuture(new IllegalStateException("failed"))))))
                .hasMessage("failed");
        assertThatThrownBy(() -> await(on(db).connection(c -> {
                    throw new IllegalStateException("thrown");
                })))
                .hasMessage("thrown");
        assertThat(db.leasedConnections()).isZero();
    }

    @Test
    void that_has_ended_takes_no_more_verbs(Db db, Statements statements) {
        var kept = new Kept<Conn>();
        await(on(db).connection(c -> {
            kept.set(c);
            return c.count(AUTHOR.find());
        }));
        statements.clear();

        assertThatThrownBy(() -> await(kept.get().count(AUTHOR.find())))
                .isInstanceOf(TransactionException.Ended.class)
                .hasMessageContaining("connection");
        assertThatThrownBy(() -> await(kept.get().release())).isInstanceOf(TransactionException.Ended.class);
        statements.containsExactly();
    }

    @Test
    void may_have_transactions_on_it(Db db, Dialect dialect) {
        await(on(db).connection(c -> c.one(Sessions.id(dialect))
                .compose(id -> c.transaction(tx -> tx.insert(AUTHOR, Author.named("a"))
                        .compose(a -> tx.one(Sessions.id(dialect)))
                        .onSuccess(same -> assertThat(same).isEqualTo(id))))
                .compose(id -> c.transaction(tx -> {
                    tx.rollbackOnly();
                    return tx.insert(AUTHOR, Author.named("b"));
                }))
                .compose(b -> c.insert(AUTHOR, Author.named("c")))));

        assertThat(await(db.all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.id.asc()))))
                .containsExactly("a", "c");
    }

    @Test
    void does_not_take_a_verb_into_a_transaction_that_is_open_on_it(Db db) {
        await(on(db).connection(c ->
                c.transaction(tx -> c.insert(AUTHOR, Author.named("beside")).recover(busy -> {
                    assertThat(busy).isInstanceOf(TransactionException.Busy.class);
                    return tx.insert(AUTHOR, Author.named("inside"));
                }))));
        assertThat(await(db.one(AUTHOR.find(AUTHOR.name)))).isEqualTo("inside");
    }
}
