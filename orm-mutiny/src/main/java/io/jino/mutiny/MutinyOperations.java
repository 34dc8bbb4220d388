package io.jino.mutiny;

import io.jino.Operations;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Page;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.jino.sql.Statement;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that talk to the database, each as a lazy {@link Uni}: nothing is sent before it is subscribed to, and each
 * subscription sends once. An entity is read when the subscription begins, not when the verb is called.
 *
 * <p>What a verb does, sends and fails with is said at {@link Operations}. An absent row is a null item. A subscription
 * that is cancelled stops listening: what was sent is carried out, and its connection goes back.
 */
public abstract sealed class MutinyOperations permits MutinyDb {
    private final Operations operations;

    MutinyOperations(Operations operations) {
        this.operations = operations;
    }

    /** All rows of a query; see {@link Operations#all}. */
    public final <R> Uni<List<R>> all(Query<R> query) {
        return uni(() -> operations.all(query));
    }

    /** The first row of a query, or null; see {@link Operations#first}. */
    public final <R> Uni<@Nullable R> first(Query<R> query) {
        return nullable(() -> operations.first(query));
    }

    /** The only row of a query; see {@link Operations#one(Query)}. */
    public final <R> Uni<R> one(Query<R> query) {
        return uni(() -> operations.one(query));
    }

    /** The only row of a query, or null; see {@link Operations#oneOrEmpty}. */
    public final <R> Uni<@Nullable R> oneOrEmpty(Query<R> query) {
        return nullable(() -> operations.oneOrEmpty(query));
    }

    /** How many rows match a query; see {@link Operations#count}. */
    public final Uni<Long> count(Query.Reading<?> query) {
        return uni(() -> operations.count(query));
    }

    /** Whether a query gives a row; see {@link Operations#exists}. */
    public final Uni<Boolean> exists(Query.Reading<?> query) {
        return uni(() -> operations.exists(query));
    }

    /** Some rows of a query, and how many there are in all; see {@link Operations#page}. */
    public final <R> Uni<Page<R>> page(Query.Reading<R> query) {
        return uni(() -> operations.page(query));
    }

    /** The row with a key, or null; see {@link Operations#get}. */
    public final <E, K> Uni<@Nullable E> get(EntityTable<E, K> table, K key) {
        return nullable(() -> operations.get(table, key));
    }

    /** Inserts a row; see {@link Operations#insert}. */
    public final <E> Uni<E> insert(EntityTable<E, ?> table, E row) {
        return uni(() -> operations.insert(table, row));
    }

    /** Inserts rows; see {@link Operations#insertAll}. */
    public final <E> Uni<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return uni(() -> operations.insertAll(table, rows));
    }

    /** Writes all columns of a row; see {@link Operations#update}. */
    public final <E> Uni<E> update(EntityTable<E, ?> table, E row) {
        return uni(() -> operations.update(table, row));
    }

    /** Sets the listed columns of a row; see {@link Operations#one(Patch)}. */
    public final <E> Uni<E> one(Patch<E> patch) {
        return uni(() -> operations.one(patch));
    }

    /** Inserts or writes a row; see {@link Operations#upsert}. */
    public final <E> Uni<E> upsert(EntityTable<E, ?> table, E row) {
        return uni(() -> operations.upsert(table, row));
    }

    /** Deletes a row; see {@link Operations#delete}. */
    public final <E> Uni<Boolean> delete(EntityTable<E, ?> table, E row) {
        return uni(() -> operations.delete(table, row));
    }

    /** Runs an insert, an update or a delete; see {@link Operations#execute(Command)}. */
    public final Uni<Long> execute(Command command) {
        return uni(() -> operations.execute(command));
    }

    /** Runs hand-written SQL; see {@link Operations#execute(Sql)}. */
    public final Uni<Long> execute(Sql sql) {
        return uni(() -> operations.execute(sql));
    }

    /** The statement of a query, without sending it; see {@link Operations#render(Query)}. */
    public final Statement render(Query<?> query) {
        return operations.render(query);
    }

    /** The statement of a command, without sending it; see {@link Operations#render(Command)}. */
    public final Statement render(Command command) {
        return operations.render(command);
    }

    /** The statement of hand-written SQL, without sending it; see {@link Operations#render(Sql)}. */
    public final Statement render(Sql sql) {
        return operations.render(sql);
    }

    static <T> Uni<T> uni(Supplier<Future<T>> call) {
        return Uni.createFrom()
                .emitter(emitter -> call.get().onComplete(result -> {
                    if (result.succeeded()) {
                        emitter.complete(result.result());
                    } else {
                        emitter.fail(result.cause());
                    }
                }));
    }

    private static <T> Uni<@Nullable T> nullable(Supplier<Future<Optional<T>>> call) {
        return uni(call).map(found -> found.orElse(null));
    }
}
