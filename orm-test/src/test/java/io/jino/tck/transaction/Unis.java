package io.jino.tck.transaction;

import io.jino.TransactionOptions;
import io.jino.mutiny.MutinyConnection;
import io.jino.mutiny.MutinyDb;
import io.jino.mutiny.MutinyOperations;
import io.jino.mutiny.MutinyTransaction;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.jino.tck.Absent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Through Unis, each of which is subscribed to once and at once. */
class Unis implements Ops {
    private final MutinyOperations operations;

    private Unis(MutinyOperations operations) {
        this.operations = operations;
    }

    private static <T> Future<T> future(Uni<T> uni) {
        Promise<T> result = Promise.promise();
        uni.subscribe().with(result::complete, result::fail);
        return result.future();
    }

    private static <T> Uni<T> uni(Supplier<Future<T>> call) {
        Future<T> future = call.get();
        return future == null
                ? Absent.value()
                : Uni.createFrom()
                        .emitter(emitter -> future.onComplete(end -> {
                            if (end.succeeded()) {
                                emitter.complete(end.result());
                            } else {
                                emitter.fail(end.cause());
                            }
                        }));
    }

    static Ops.Database of(MutinyDb db) {
        return new OnDb(db);
    }

    @Override
    public <R> Future<List<R>> all(Query<R> query) {
        return future(operations.all(query));
    }

    @Override
    public <R> Future<R> one(Query<R> query) {
        return future(operations.one(query));
    }

    @Override
    public Future<Long> count(Query.Reading<?> query) {
        return future(operations.count(query));
    }

    @Override
    public <E> Future<E> insert(EntityTable<E, ?> table, E row) {
        return future(operations.insert(table, row));
    }

    @Override
    public <E> Future<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return future(operations.insertAll(table, rows));
    }

    @Override
    public Future<Long> execute(Command command) {
        return future(operations.execute(command));
    }

    @Override
    public Future<Long> execute(Sql sql) {
        return future(operations.execute(sql));
    }

    @Override
    public <R> Future<R> transaction(Function<Tx, Future<R>> function) {
        return future(operations.transaction(tx -> uni(() -> function.apply(new InTransaction(tx)))));
    }

    @Override
    public <R> Future<R> transaction(TransactionOptions options, Function<Tx, Future<R>> function) {
        return future(operations.transaction(options, tx -> uni(() -> function.apply(new InTransaction(tx)))));
    }

    private static final class OnDb extends Unis implements Ops.Database {
        private final MutinyDb db;

        OnDb(MutinyDb db) {
            super(db);
            this.db = db;
        }

        @Override
        public <R> Future<R> connection(Function<Conn, Future<R>> function) {
            return future(db.connection(c -> uni(() -> function.apply(new OnConnection(c)))));
        }
    }

    private static final class OnConnection extends Unis implements Conn {
        private final MutinyConnection connection;

        OnConnection(MutinyConnection connection) {
            super(connection);
            this.connection = connection;
        }

        @Override
        public Future<Void> release() {
            return future(connection.release());
        }
    }

    private static final class InTransaction extends Unis implements Tx {
        private final MutinyTransaction tx;

        InTransaction(MutinyTransaction tx) {
            super(tx);
            this.tx = tx;
        }

        @Override
        public <R> Future<R> savepoint(Function<Tx, Future<R>> function) {
            return future(tx.savepoint(inner -> uni(() -> function.apply(new InTransaction(inner)))));
        }

        @Override
        public void rollbackOnly() {
            tx.rollbackOnly();
        }

        @Override
        public void afterCommit(Runnable hook) {
            tx.afterCommit(hook);
        }

        @Override
        public int attempt() {
            return tx.attempt();
        }
    }
}
