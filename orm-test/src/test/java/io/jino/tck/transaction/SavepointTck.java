package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.DatabaseException;
import io.jino.error.TransactionException;
import io.jino.raw.Sql;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.tck.transaction.Ops.Tx;
import io.jino.test.Statements;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a savepoint keeps and what it gives up. */
abstract class SavepointTck {
    private static final Sql MISTAKE = Sql.of("update author set nothing = 1");

    private final Function<Db, Ops.Database> surface;

    SavepointTck(Function<Db, Ops.Database> surface) {
        this.surface = surface;
    }

    private Ops.Database on(Db db) {
        return surface.apply(db);
    }

    private static List<String> names(Db db) {
        return await(db.all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.asc())));
    }

    private static Future<Author> insert(Ops ops, String name) {
        return ops.insert(AUTHOR, Author.named(name));
    }

    @Test
    void is_set_and_released(Db db, Dialect dialect, Statements statements) {
        await(on(db).transaction(tx -> insert(tx, "a").compose(a -> tx.savepoint(sp -> insert(sp, "b")))));

        assertThat(statements.texts())
                .hasSize(6)
                .contains("SAVEPOINT jino_1", "RELEASE SAVEPOINT jino_1")
                .endsWith("COMMIT");
        assertThat(names(db)).containsExactly("a", "b");
    }

    // Scenario 72.
    @Test
    void that_fails_is_undone_and_the_transaction_goes_on(Db db, Statements statements) {
        await(on(db).transaction(tx -> insert(tx, "a")
                .compose(a -> tx.<Author>savepoint(
                        sp -> insert(sp, "b").compose(b -> Future.failedFuture(new IllegalStateException("no")))))
                .recover(failure -> insert(tx, String.valueOf(failure.getMessage())))));

        assertThat(statements.texts()).contains("ROLLBACK TO SAVEPOINT jino_1").endsWith("COMMIT");
        assertThat(names(db)).containsExactly("a", "no");
    }

    @Test
    void makes_a_transaction_well_in_which_the_server_refused_a_statement(Db db) {
        await(on(db).transaction(tx -> insert(tx, "a")
                .compose(a -> tx.savepoint(sp -> insert(sp, "b").compose(b -> sp.execute(MISTAKE))))
                .recover(failure -> {
                    assertThat(failure).isInstanceOf(DatabaseException.class);
                    return insert(tx, "c").map(1L);
                })));

        assertThat(names(db)).containsExactly("a", "c");
    }

    @Test
    void goes_with_the_transaction(Db db) {
        assertThatThrownBy(() -> await(on(db).transaction(tx -> tx.savepoint(sp -> insert(sp, "a"))
                        .compose(a -> Future.failedFuture(new IllegalStateException("outer"))))))
                .hasMessage("outer");
        assertThat(names(db)).isEmpty();
    }

    @Test
    void that_is_to_be_rolled_back_gives_its_result_and_is_undone(Db db) {
        var name = await(on(db).transaction(tx -> insert(tx, "a")
                .compose(a -> tx.savepoint(sp -> {
                    sp.rollbackOnly();
                    return insert(sp, "b").map(Author::name);
                }))));

        assertThat(name).isEqualTo("b");
        assertThat(names(db)).containsExactly("a");
    }

    @Test
    void may_stand_in_another(Db db, Statements statements) {
        await(on(db).transaction(tx -> tx.savepoint(outer -> insert(outer, "a")
                .compose(a -> outer.<Author>savepoint(
                        inner -> insert(inner, "b").compose(b -> Future.failedFuture(new IllegalStateException("no")))))
                .recover(failure -> insert(outer, "c")))));

        assertThat(statements.texts()).contains("SAVEPOINT jino_1", "SAVEPOINT jino_2", "ROLLBACK TO SAVEPOINT jino_2");
        assertThat(names(db)).containsExactly("a", "c");
    }

    @Test
    void lets_the_transaction_around_it_wait(Db db, Statements statements) {
        var refused = new ArrayList<Throwable>();

        await(on(db).transaction(tx -> tx.savepoint(sp -> insert(tx, "outside").recover(failure -> {
            refused.add(failure);
            return insert(sp, "inside");
        }))));

        assertThat(refused)
                .singleElement()
                .isInstanceOf(TransactionException.Busy.class)
                .satisfies(busy -> assertThat(busy).hasMessageContaining("[jino:handle-busy]"));
        assertThat(names(db)).containsExactly("inside");
    }

    @Test
    void at_the_same_time_as_another_is_refused_before_anything_is_sent(Db db) {
        await(on(db).transaction(tx -> {
            var first = tx.savepoint(sp -> insert(sp, "first"));
            var second = tx.savepoint(sp -> insert(sp, "second"));
            return Future.join(first, second).transform(both -> {
                assertThat(first.succeeded()).isTrue();
                assertThat(second.cause()).isInstanceOf(TransactionException.Busy.class);
                return Future.succeededFuture();
            });
        }));
        assertThat(names(db)).containsExactly("first");
    }

    @Test
    void that_has_ended_takes_no_more_verbs(Db db) {
        var kept = new Kept<Tx>();
        await(on(db).transaction(tx -> tx.savepoint(sp -> {
                    kept.set(sp);
                    return insert(sp, "a");
                })
                .compose(a -> kept.get().insert(AUTHOR, Author.named("b")))
                .recover(ended -> {
                    assertThat(ended).isInstanceOf(TransactionException.Ended.class);
                    return insert(tx, "c");
                })));
        assertThat(names(db)).containsExactly("a", "c");
    }

    @Test
    void that_is_undone_takes_its_hooks_with_it(Db db) {
        var log = Collections.synchronizedList(new ArrayList<String>());
        await(on(db).transaction(tx -> tx.savepoint(kept -> {
                    kept.afterCommit(() -> log.add("kept"));
                    return insert(kept, "a");
                })
                .compose(a -> tx.savepoint(undone -> {
                    undone.afterCommit(() -> log.add("undone"));
                    undone.rollbackOnly();
                    return insert(undone, "b");
                }))));
        assertThat(log).containsExactly("kept");
    }
}
