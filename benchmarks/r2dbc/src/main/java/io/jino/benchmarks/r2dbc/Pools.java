package io.jino.benchmarks.r2dbc;

import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Settings;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import reactor.core.publisher.Mono;

/** The pool that the three peers have, on one event loop. */
final class Pools {
    private Pools() {}

    static ConnectionPool open(Settings settings) {
        System.setProperty("reactor.netty.ioWorkerCount", "1");
        String place = settings.place();
        var connecting = new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(place.substring(0, place.indexOf(':')))
                .port(Integer.parseInt(place.substring(place.indexOf(':') + 1, place.indexOf('/'))))
                .database(place.substring(place.indexOf('/') + 1))
                .username(settings.user())
                .password("none")
                .build());
        int first = settings.isOn("cold") ? 1 : settings.connections();
        var pool = new ConnectionPool(ConnectionPoolConfiguration.builder(connecting)
                .initialSize(first)
                .maxSize(settings.connections())
                .build());
        if (first > 1) {
            pool.warmup().block();
        }
        return pool;
    }

    static void run(Mono<?> mono, Completion done) {
        mono.subscribe(done::succeed, done::fail);
    }
}
