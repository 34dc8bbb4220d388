package io.jino.mutiny;

import io.jino.Operations;
import io.jino.StreamOptions;
import io.jino.Transaction;
import io.jino.TransactionOptions;
import io.jino.ddl.Schema;
import io.jino.load.Cost;
import io.jino.plan.QueryName;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Page;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.jino.raw.Sql;
import io.jino.relation.Loaded;
import io.jino.relation.ToMany;
import io.jino.run.Cancellation;
import io.jino.schema.Fetch;
import io.jino.sql.Statement;
import io.smallrye.mutiny.Context;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that talk to the database, each as a lazy {@link Uni}: nothing is sent before it is subscribed to, and each
 * subscription sends once. An entity is read when the subscription begins, not when the verb is called.
 *
 * <p>What a verb does, sends and fails with is said at {@link Operations}. An absent row is a null item. A subscription
 * that is cancelled gives up its place in the queue for a connection; a statement that was sent gets a moment to end, and is
 * stopped then, unless it is a part of a transaction that goes on. Its connection goes back in either case.
 */
public abstract sealed class MutinyOperations
        permits AmbientDb, MutinyConnection, MutinyDb, MutinyTransaction, NamedOperations {
    private final Around around;

    MutinyOperations(Around around) {
        this.around = around;
    }

    final Around around() {
        return around;
    }

    /** Where the verbs of a subscription go. */
    abstract Operations operations(Context context);

    /** Where the transactions of a subscription begin. */
    Operations transactional(Context context) {
        return operations(context);
    }

    /** Where nothing is sent. */
    Operations anywhere() {
        return operations(Context.empty());
    }

    /**
     * The same verbs under a name, which stands as a comment before each of their statements; see {@link Operations#named}.
     *
     * @throws io.jino.error.InvalidQueryException if it is no such name
     */
    public final MutinyOperations named(String queryName) {
        return new NamedOperations(this, new QueryName(queryName));
    }

    /**
     * Carries out a function in a transaction, with the default options; see
     * {@link #transaction(TransactionOptions, Function)}.
     */
    public final <R> Uni<R> transaction(Function<MutinyTransaction, Uni<R>> function) {
        return transaction(TransactionOptions.defaults(), function);
    }

    /**
     * Carries out a function in a transaction, and gives its result when that is committed; see
     * {@link Operations#transaction(TransactionOptions, Function)}. Each subscription is a transaction.
     *
     * <p>A subscription that is cancelled cancels what the function gave, and rolls back; a COMMIT that is on its way is let go
     * its way. In either case the connection goes back.
     */
    public final <R> Uni<R> transaction(TransactionOptions options, Function<MutinyTransaction, Uni<R>> function) {
        return Unis.of((emitter, call) -> transactional(emitter.context())
                .cancelledBy(call)
                .transaction(options, tx -> inside(tx, function, emitter.context(), call)));
    }

    final <R> Future<R> inside(
            Transaction tx, Function<MutinyTransaction, Uni<R>> function, Context outer, Cancellation call) {
        var uni = function.apply(new MutinyTransaction(tx, around));
        return Unis.future(uni, around.with(outer, tx), call);
    }

    /** All rows of a query; see {@link Operations#all(Query)}. */
    public final <R> Uni<List<R>> all(Query<R> query) {
        return uni(verbs -> verbs.all(query));
    }

    /** All rows of two queries that do not wait for one another; see {@link Operations#all(Query, Query, BiFunction)}. */
    public final <A, B, R> Uni<R> all(Query<A> first, Query<B> second, BiFunction<List<A>, List<B>, R> result) {
        return uni(verbs -> verbs.all(first, second, result));
    }

    /** The first row of a query, or null; see {@link Operations#first}. */
    public final <R> Uni<@Nullable R> first(Query<R> query) {
        return nullable(verbs -> verbs.first(query));
    }

    /** The only row of a query; see {@link Operations#one(Query)}. */
    public final <R> Uni<R> one(Query<R> query) {
        return uni(verbs -> verbs.one(query));
    }

    /** The only row of a query, or null; see {@link Operations#oneOrEmpty}. */
    public final <R> Uni<@Nullable R> oneOrEmpty(Query<R> query) {
        return nullable(verbs -> verbs.oneOrEmpty(query));
    }

    /** How many rows match a query; see {@link Operations#count}. */
    public final Uni<Long> count(Query.Reading<?> query) {
        return uni(verbs -> verbs.count(query));
    }

    /** Whether a query gives a row; see {@link Operations#exists}. */
    public final Uni<Boolean> exists(Query.Reading<?> query) {
        return uni(verbs -> verbs.exists(query));
    }

    /** Some rows of a query, and how many there are in all; see {@link Operations#page}. */
    public final <R> Uni<Page<R>> page(Query.Reading<R> query) {
        return uni(verbs -> verbs.page(query));
    }

    /** The rows of a query, one by one, with the default options; see {@link #stream(Query.Reading, StreamOptions)}. */
    public final <R> Multi<R> stream(Query.Reading<R> query) {
        return stream(query, StreamOptions.defaults());
    }

    /**
     * The rows of a query, one by one, as they are asked for; see {@link Operations#stream(Query.Reading, StreamOptions)}. Each
     * subscription reads anew; one that is cancelled gives its connection back.
     */
    public final <R> Multi<R> stream(Query.Reading<R> query, StreamOptions options) {
        return Infrastructure.onMultiCreation(new StreamMulti<>(context -> operations(context).stream(query, options)));
    }

    /** The row with a key, or null; see {@link Operations#get(EntityTable, Object)}. */
    public final <E, K> Uni<@Nullable E> get(EntityTable<E, K> table, K key) {
        return nullable(verbs -> verbs.get(table, key));
    }

    /** What a fetch makes of the row with a key, or null; see {@link Operations#get(EntityTable, Object, Fetch)}. */
    public final <E, K, R> Uni<@Nullable R> get(EntityTable<E, K> table, K key, Fetch<E, R> fetch) {
        return nullable(verbs -> verbs.get(table, key, fetch));
    }

    /** What belongs to rows in hand; see {@link Operations#load}. */
    public final <E, R> Uni<Loaded<E, R>> load(Fetch<E, R> fetch, Collection<? extends E> rows) {
        return uni(verbs -> verbs.load(fetch, rows));
    }

    /** Links a row to others through a link table; see {@link Operations#link}. */
    public final <E, T> Uni<Void> link(ToMany<E, T> relation, E row, Collection<? extends T> others) {
        return uni(verbs -> verbs.link(relation, row, others));
    }

    /** Unlinks a row from others; see {@link Operations#unlink}. */
    public final <E, T> Uni<Long> unlink(ToMany<E, T> relation, E row, Collection<? extends T> others) {
        return uni(verbs -> verbs.unlink(relation, row, others));
    }

    /** Inserts a row; see {@link Operations#insert}. */
    public final <E> Uni<E> insert(EntityTable<E, ?> table, E row) {
        return uni(verbs -> verbs.insert(table, row));
    }

    /** Inserts rows; see {@link Operations#insertAll}. */
    public final <E> Uni<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return uni(verbs -> verbs.insertAll(table, rows));
    }

    /** Writes all columns of a row; see {@link Operations#update}. */
    public final <E> Uni<E> update(EntityTable<E, ?> table, E row) {
        return uni(verbs -> verbs.update(table, row));
    }

    /** Sets the listed columns of a row; see {@link Operations#one(Patch)}. */
    public final <E> Uni<E> one(Patch<E> patch) {
        return uni(verbs -> verbs.one(patch));
    }

    /** Inserts or writes a row; see {@link Operations#upsert}. */
    public final <E> Uni<E> upsert(EntityTable<E, ?> table, E row) {
        return uni(verbs -> verbs.upsert(table, row));
    }

    /** Deletes a row; see {@link Operations#delete}. */
    public final <E> Uni<Boolean> delete(EntityTable<E, ?> table, E row) {
        return uni(verbs -> verbs.delete(table, row));
    }

    /** Runs an insert, an update or a delete; see {@link Operations#execute(Command)}. */
    public final Uni<Long> execute(Command command) {
        return uni(verbs -> verbs.execute(command));
    }

    /** Runs commands together, all of them or none; see {@link Operations#executeAll}. */
    public final Uni<List<Long>> executeAll(Command... commands) {
        return uni(verbs -> verbs.executeAll(commands));
    }

    /** Runs hand-written SQL; see {@link Operations#execute(Sql)}. */
    public final Uni<Long> execute(Sql sql) {
        return uni(verbs -> verbs.execute(sql));
    }

    /** Creates the tables of a schema that are not there; see {@link Operations#create}. */
    public final Uni<Void> create(Schema schema) {
        return uni(verbs -> verbs.create(schema));
    }

    /** Drops the tables of a schema; see {@link Operations#drop}. */
    public final Uni<Void> drop(Schema schema) {
        return uni(verbs -> verbs.drop(schema));
    }

    /** What a query takes, without sending it; see {@link Operations#cost}. */
    public final Cost cost(Query<?> query) {
        return anywhere().cost(query);
    }

    /** The statement of a query, without sending it; see {@link Operations#render(Query)}. */
    public final Statement render(Query<?> query) {
        return anywhere().render(query);
    }

    /** The statement of a command, without sending it; see {@link Operations#render(Command)}. */
    public final Statement render(Command command) {
        return anywhere().render(command);
    }

    /** The statement of hand-written SQL, without sending it; see {@link Operations#render(Sql)}. */
    public final Statement render(Sql sql) {
        return anywhere().render(sql);
    }

    private <T> Uni<T> uni(Function<Operations, Future<T>> verb) {
        return Unis.of(
                (emitter, call) -> verb.apply(operations(emitter.context()).cancelledBy(call)));
    }

    private <T> Uni<@Nullable T> nullable(Function<Operations, Future<Optional<T>>> verb) {
        return uni(verb).map(found -> found.orElse(null));
    }
}
