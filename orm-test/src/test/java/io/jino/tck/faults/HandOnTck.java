package io.jino.tck.faults;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.CancelledException;
import io.jino.error.ConnectionException;
import io.jino.raw.Sql;
import io.jino.run.Cancellation;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One connection, and many who wait for it. */
abstract class HandOnTck extends FaultTck {
    private static final DbOptions ONE = DbOptions.defaults().maxConnections(1);

    HandOnTck(TestDatabase database, Db direct) {
        super(database, direct);
    }

    @Test
    void each_who_waits_has_its_turn_on_its_own_context() {
        var vertx = Vertx.vertx();
        var db = Db.connect(vertx, proxy.uri(), ONE);
        try {
            var arrived = new ArrayList<Future<Context>>();
            for (int i = 0; i < 100; i++) {
                var own = vertx.getOrCreateContext();
                arrived.add(Future.future(promise ->
                        own.runOnContext(turn -> db.count(AUTHOR.find()).onComplete(end -> {
                            if (end.succeeded() && Vertx.currentContext() == own) {
                                promise.complete(own);
                            } else {
                                promise.fail("elsewhere, or " + end.cause());
                            }
                        }))));
            }
            arrived.forEach(one -> await(one, SOON));
            eventually("it is back", () -> db.leasedConnections() == 0);
        } finally {
            await(db.close());
            await(vertx.close());
        }
    }

    @Test
    void who_gives_up_before_its_turn_takes_none() {
        var db = Db.connect(proxy.uri(), ONE.acquireTimeout(Duration.ofMillis(100)));
        try {
            var held = db.one(Sql.of(longNap()).as(SqlType.LONG));
            var call = new Cancellation();
            var cancelled = db.cancelledBy(call).count(AUTHOR.find());
            var late = Stream.generate(() -> db.count(AUTHOR.find())).limit(5).toList();
            call.cancel();

            failure(CancelledException.class, cancelled);
            late.forEach(one -> failure(ConnectionException.AcquireTimeout.class, one));
            await(held, SOON);
            assertThat(await(db.count(AUTHOR.find()), SOON)).isEqualTo(1);
            eventually("it is back", () -> db.leasedConnections() == 0);
        } finally {
            await(db.close());
        }
    }

    private String longNap() {
        return isPostgres() ? "select 1::int8 from (select pg_sleep(0.5)) nap" : "select sleep(0.5)";
    }
}
