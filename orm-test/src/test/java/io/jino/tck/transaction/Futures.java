package io.jino.tck.transaction;

import io.jino.Db;
import io.jino.DbConnection;
import io.jino.Operations;
import io.jino.Transaction;
import io.jino.TransactionOptions;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Through futures. */
class Futures implements Ops {
    private final Operations operations;

    private Futures(Operations operations) {
        this.operations = operations;
    }

    static Ops.Database of(Db db) {
        return new OnDb(db);
    }

    @Override
    public <R> Future<List<R>> all(Query<R> query) {
        return operations.all(query);
    }

    @Override
    public <R> Future<R> one(Query<R> query) {
        return operations.one(query);
    }

    @Override
    public Future<Long> count(Query.Reading<?> query) {
        return operations.count(query);
    }

    @Override
    public <E> Future<E> insert(EntityTable<E, ?> table, E row) {
        return operations.insert(table, row);
    }

    @Override
    public <E> Future<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return operations.insertAll(table, rows);
    }

    @Override
    public Future<Long> execute(Command command) {
        return operations.execute(command);
    }

    @Override
    public Future<Long> execute(Sql sql) {
        return operations.execute(sql);
    }

    @Override
    public <R> Future<R> transaction(Function<Tx, Future<R>> function) {
        return operations.transaction(tx -> function.apply(new InTransaction(tx)));
    }

    @Override
    public <R> Future<R> transaction(TransactionOptions options, Function<Tx, Future<R>> function) {
        return operations.transaction(options, tx -> function.apply(new InTransaction(tx)));
    }

    private static final class OnDb extends Futures implements Ops.Database {
        private final Db db;

        OnDb(Db db) {
            super(db);
            this.db = db;
        }

        @Override
        public <R> Future<R> connection(Function<Conn, Future<R>> function) {
            return db.connection(c -> function.apply(new OnConnection(c)));
        }
    }

    private static final class OnConnection extends Futures implements Conn {
        private final DbConnection connection;

        OnConnection(DbConnection connection) {
            super(connection);
            this.connection = connection;
        }

        @Override
        public Future<Void> release() {
            return connection.release();
        }
    }

    private static final class InTransaction extends Futures implements Tx {
        private final Transaction tx;

        InTransaction(Transaction tx) {
            super(tx);
            this.tx = tx;
        }

        @Override
        public <R> Future<R> savepoint(Function<Tx, Future<R>> function) {
            return tx.savepoint(inner -> function.apply(new InTransaction(inner)));
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
