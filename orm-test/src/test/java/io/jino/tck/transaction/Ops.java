package io.jino.tck.transaction;

import io.jino.TransactionOptions;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The verbs that these tests need, as futures, whichever surface they go through. */
interface Ops {
    <R> Future<List<R>> all(Query<R> query);

    <R> Future<R> one(Query<R> query);

    Future<Long> count(Query.Reading<?> query);

    <E> Future<E> insert(EntityTable<E, ?> table, E row);

    <E> Future<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows);

    Future<Long> execute(Command command);

    Future<Long> execute(Sql sql);

    <R> Future<R> transaction(Function<Tx, Future<R>> function);

    <R> Future<R> transaction(TransactionOptions options, Function<Tx, Future<R>> function);

    /** A database. */
    interface Database extends Ops {
        <R> Future<R> connection(Function<Conn, Future<R>> function);
    }

    /** A transaction. */
    interface Tx extends Ops {
        <R> Future<R> savepoint(Function<Tx, Future<R>> function);

        void rollbackOnly();

        void afterCommit(Runnable hook);

        int attempt();
    }

    /** A connection. */
    interface Conn extends Ops {
        Future<Void> release();
    }
}
