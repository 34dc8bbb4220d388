package io.jino.tck.life;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.InvalidQueryException;
import io.jino.mutiny.MutinyDb;
import io.jino.tck.Sent;
import io.jino.test.TestDatabase;
import io.jino.test.fault.FaultProxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a health check asks. */
public abstract class PingTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void sends_one_statement(Db db, Sent sent) {
        await(db.ping());
        sent.statements().containsExactly("select 1");
        sent.clear();
        MutinyDb.of(db).ping(LONG).await().atMost(LONG);
        sent.statements().containsExactly("select 1");
    }

    @Test
    void fails_when_its_time_is_up_and_no_connection_was_free(TestDatabase database) {
        Dbs.with(database, DbOptions.defaults().maxConnections(1), db -> {
            await(db.connection(c -> c.count(AUTHOR.find())
                    .compose(counted -> db.ping(SHORT).transform(late -> {
                        assertThat(late.cause())
                                .isInstanceOf(ConnectionException.PingTimeout.class)
                                .hasMessageContaining("200 ms")
                                .hasMessageContaining("[jino:ping-timeout]");
                        return c.count(AUTHOR.find());
                    }))));
            await(db.ping(LONG));
            assertThat(db.leasedConnections()).isZero();
        });
    }

    @Test
    void fails_when_its_time_is_up_and_the_server_says_nothing(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            Dbs.with(Db.connect(proxy.uri(), DbOptions.defaults().maxConnections(1)), db -> {
                await(db.ping(LONG));
                proxy.freeze();
                assertThatThrownBy(() -> await(db.ping(SHORT))).isInstanceOf(ConnectionException.PingTimeout.class);
                proxy.thaw();
                await(db.ping(LONG));
                assertThat(db.leasedConnections()).isZero();
            });
        }
    }

    @Test
    void takes_another_connection_where_one_has_ended_unseen(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            Dbs.with(Db.connect(proxy.uri()), db -> {
                await(db.ping(LONG));
                proxy.reset();
                await(db.ping(LONG));
            });
        }
    }

    @Test
    void fails_at_once_where_nobody_listens(TestDatabase database) {
        try (var proxy = FaultProxy.to(database)) {
            Dbs.with(Db.connect(proxy.uri()), db -> {
                proxy.refuse();
                assertThatThrownBy(() -> await(db.ping(LONG))).isInstanceOf(ConnectionException.ConnectFailed.class);
                proxy.accept();
                await(db.ping(LONG));
            });
        }
    }

    @Test
    void needs_some_time(Db db, Sent sent) {
        assertThatThrownBy(() -> await(db.ping(Duration.ZERO)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:option]");
        sent.nothing();
    }
}
