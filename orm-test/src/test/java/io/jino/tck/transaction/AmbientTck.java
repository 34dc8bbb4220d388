package io.jino.tck.transaction;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.TransactionException;
import io.jino.mutiny.AmbientDb;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import io.jino.tck.model.Author;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transaction, or a held connection, that travels with the subscription. Scenarios 63 and 64. */
abstract class AmbientTck {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(DEADLINE);
    }

    private static Uni<Author> save(AmbientDb db, String name) {
        return db.insert(AUTHOR, Author.named(name));
    }

    private static List<String> names(MutinyDb db) {
        return await(db.all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.asc())));
    }

    @Test
    void is_joined_by_what_is_chained_joined_and_merged_in_it(MutinyDb db, Dialect dialect, Statements statements) {
        var ambient = db.ambient();

        await(db.transaction(tx -> save(ambient, "a")
                .chain(a ->
                        Uni.join().all(save(ambient, "b"), save(ambient, "c")).andFailFast())
                .chain(both -> Multi.createFrom()
                        .items("d", "e", "f")
                        .onItem()
                        .transformToUniAndMerge(name -> save(ambient, name))
                        .collect()
                        .asList())));

        statements.hasCount(8);
        assertThat(statements.last().text()).isEqualTo("COMMIT");
        assertThat(names(db)).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void takes_what_was_forked_in_it_back_with_it(MutinyDb db) {
        var ambient = db.ambient();
        assertThatThrownBy(() -> await(db.transaction(tx -> Uni.join()
                        .all(save(ambient, "a"), save(ambient, "b"))
                        .andFailFast()
                        .chain(both -> Uni.createFrom().failure(new IllegalStateException("no"))))))
                .hasMessage("no");
        assertThat(names(db)).isEmpty();
    }

    @Test
    void needs_no_second_connection_for_what_is_forked_in_it(TestDatabase database) {
        var own = Db.connect(database.uri(), DbOptions.defaults().maxConnections(1));
        try {
            var db = MutinyDb.of(own);
            var ambient = db.ambient();
            await(db.transaction(tx -> Uni.join()
                    .all(save(ambient, "a"), ambient.transaction(inner -> inner.insert(AUTHOR, Author.named("b"))))
                    .andFailFast()));
            assertThat(names(db)).containsExactly("a", "b");
        } finally {
            io.jino.test.Await.await(own.close());
        }
    }

    @Test
    void refuses_what_is_subscribed_to_on_its_own(MutinyDb db, Statements statements) {
        var ambient = db.ambient();
        var failures = Collections.synchronizedList(new ArrayList<Throwable>());

        await(db.transaction(tx -> {
            save(ambient, "forked").subscribe().with(saved -> {}, failures::add);
            return Uni.createFrom().item("done");
        }));

        assertThat(failures).singleElement().isInstanceOf(TransactionException.Absent.class);
        assertThatThrownBy(() -> await(save(ambient, "outside")))
                .isInstanceOf(TransactionException.Absent.class)
                .hasMessageContaining("[jino:no-transaction]");
        assertThatThrownBy(() -> await(ambient.stream(AUTHOR.find()).collect().asList()))
                .isInstanceOf(TransactionException.Absent.class);
        statements.containsExactly();
    }

    @Test
    void refuses_what_comes_after_its_end(MutinyDb db, Statements statements) {
        var ambient = db.ambient();
        var kept = new Kept<Context>();
        await(db.transaction(tx -> Uni.createFrom().context(context -> {
            kept.set(context);
            return Uni.createFrom().item(1);
        })));

        var late = save(ambient, "late").subscribe().asCompletionStage(kept.get());
        assertThatThrownBy(late::join).hasCauseInstanceOf(TransactionException.Ended.class);
        statements.containsExactly();
    }

    @Test
    void is_begun_by_a_transaction_where_there_is_none_and_joined_where_there_is(MutinyDb db, Statements statements) {
        var ambient = db.ambient();
        Uni<Author> service = ambient.transaction(tx -> save(ambient, "service"));

        await(service);
        assertThat(statements.texts()).hasSize(3);
        statements.clear();
        await(db.transaction(tx -> service.chain(() -> service)));
        assertThat(statements.texts()).hasSize(4);
        assertThat(names(db)).hasSize(3);
    }

    @Test
    void is_the_connection_that_is_held_for_a_request(MutinyDb db, Dialect dialect, Statements statements) {
        var ambient = db.ambient();
        Uni<Long> session = ambient.one(Sessions.id(dialect));

        var sessions = await(db.connection(c -> save(ambient, "a")
                .chain(a -> Uni.join()
                        .all(session, session, ambient.transaction(tx -> session))
                        .andFailFast())));

        assertThat(new HashSet<>(sessions)).hasSize(1);
        statements.hasCount(6);
        assertThat(db.leasedConnections()).isZero();
        assertThat(names(db)).containsExactly("a");
    }

    @Test
    void takes_no_connection_for_a_request_that_sends_nothing(MutinyDb db, Statements statements) {
        String answer = await(db.connection(c -> {
            assertThat(db.leasedConnections()).isZero();
            return Uni.createFrom().item("nothing");
        }));
        assertThat(answer).isEqualTo("nothing");
        statements.containsExactly();
    }

    @Test
    void commits_each_verb_by_itself_on_a_held_connection_and_a_transaction_as_a_whole(MutinyDb db) {
        var ambient = db.ambient();
        assertThatThrownBy(() -> await(db.connection(c -> save(ambient, "a")
                        .chain(a -> ambient.transaction(tx -> save(ambient, "b")
                                .chain(b -> Uni.createFrom().<Author>failure(new IllegalStateException("no"))))))))
                .hasMessage("no");
        assertThat(names(db)).containsExactly("a");
    }

    @Test
    void is_the_savepoint_in_a_savepoint(MutinyDb db) {
        var ambient = db.ambient();
        await(db.transaction(tx -> save(ambient, "a")
                .chain(a -> tx.savepoint(sp -> save(ambient, "b")
                                .chain(b -> Uni.createFrom().<Author>failure(new IllegalStateException("no"))))
                        .onFailure()
                        .recoverWithUni(() -> save(ambient, "c")))));
        assertThat(names(db)).containsExactly("a", "c");
    }

    @Test
    void is_streamed_from(MutinyDb db) {
        var ambient = db.ambient();
        var found = await(db.transaction(tx -> save(ambient, "a")
                .chain(a -> ambient.stream(AUTHOR.find(AUTHOR.name)).collect().asList())));
        assertThat(found).containsExactly("a");
    }
}
