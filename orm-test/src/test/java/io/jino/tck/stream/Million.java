package io.jino.tck.stream;

import io.jino.Db;
import io.jino.StreamOptions;
import io.jino.mutiny.MutinyDb;
import io.jino.sql.Dialect;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Reads a million rows in a JVM that has no room for them, twice: as a Multi and as a Vert.x stream. */
final class Million {
    private Million() {}

    public static void main(String[] arguments) throws Exception {
        var dialect = arguments[1].equals("POSTGRES") ? Dialect.postgres() : Dialect.mariadb();
        var db = Db.connect(arguments[0]);
        var query = Numbers.million(dialect);

        long asMulti = MutinyDb.of(db).stream(query)
                .collect()
                .with(java.util.stream.Collectors.counting())
                .await()
                .indefinitely();

        var rows = new AtomicLong();
        var failure = new AtomicReference<Throwable>();
        var ended = new CountDownLatch(1);
        db.stream(query, StreamOptions.defaults().fetchSize(500))
                .exceptionHandler(thrown -> {
                    failure.set(thrown);
                    ended.countDown();
                })
                .endHandler(end -> ended.countDown())
                .handler(row -> rows.incrementAndGet());
        ended.await();

        if (failure.get() != null) {
            failure.get().printStackTrace();
        }
        System.out.println("read " + asMulti + " and " + rows.get());
        System.exit(0);
    }
}
