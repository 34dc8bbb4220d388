package io.jino;

import io.jino.load.Cost;
import io.jino.load.HeldRows;
import io.jino.observe.CallSite;
import io.jino.plan.Plan;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Page;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.jino.query.Scope;
import io.jino.raw.Sql;
import io.jino.relation.Loaded;
import io.jino.relation.ToMany;
import io.jino.run.Cancellation;
import io.jino.schema.Fetch;
import io.jino.scope.Runner;
import io.jino.scope.TransactionScope;
import io.jino.scope.TransactionTerms;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import io.jino.verb.BulkPlans;
import io.jino.verb.InsertPlans;
import io.jino.verb.LinkPlans;
import io.jino.verb.QueryPlans;
import io.jino.verb.UpdatePlans;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that talk to the database.
 *
 * <p>Each gives a future that fails with a {@link io.jino.error.JinoException}, never throws, and has its connection back
 * when it completes. A statement that cannot be meant as it is written fails before anything is sent. An entity is read when
 * the verb is called; what is set in it later plays no part.
 */
public abstract sealed class Operations extends SchemaOperations
        permits Db, DbConnection, Transaction, DerivedOperations {
    /** Its end is that of the reader's patience. */
    private static final Duration NO_TIMEOUT = Duration.ofDays(365);

    private static final TransactionTerms STREAM =
            TransactionOptions.defaults().readOnly().timeout(NO_TIMEOUT).terms();
    private static final TransactionTerms JOINED_STREAM =
            TransactionOptions.defaults().timeout(NO_TIMEOUT).terms();

    private final Runner runner;
    private final Texts texts;
    private final Cancellation cancellation;

    Operations(Runner runner, Texts texts, Cancellation cancellation) {
        this.runner = runner;
        this.texts = texts;
        this.cancellation = cancellation;
    }

    // What a verb is given is read at the call: the plan is made later, as long as the dialect is not known.
    private <R> Future<R> runGiven(Supplier<Function<Renderings, Plan<R>>> reading) {
        Function<Renderings, Plan<R>> planning;
        try {
            planning = reading.get();
        } catch (RuntimeException refused) {
            return Future.failedFuture(refused);
        }
        return run(planning);
    }

    @Override
    final <R> Future<R> run(Function<Renderings, Plan<R>> planning) {
        var verb = new Planning<>(texts, planning);
        return placed(runner.run(verb, cancellation), verb.sql());
    }

    private <R> Future<R> placed(Future<R> result, @Nullable String sql) {
        var sites = runner.observation().callSites();
        if (result.succeeded() || !sites.isOn()) {
            return result;
        }
        if (result.failed()) {
            // Made here, or by an event loop that was faster than this thread.
            CallSite.here().explain(result.cause());
            return result;
        }
        return sites.isWanted(sql) ? result.onFailure(CallSite.here()::explain) : result;
    }

    private Renderings renderings() {
        return texts.of(runner.dialect());
    }

    /**
     * The same verbs for one call that may be cancelled.
     *
     * <p>A verb of a transaction is carried out all the same, because the transaction goes on; a transaction as a whole is rolled
     * back.
     */
    public final Operations cancelledBy(Cancellation call) {
        return new DerivedOperations(runner, texts, call);
    }

    /**
     * The same verbs under a name, which stands as a comment before each of their statements, those of a transaction that is begun
     * among them included: in the database's own views and logs, in what a listener is told, and in the message of a failure.
     *
     * <pre>{@code
     * db.named("authors-by-name").all(AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.asc()))
     * // select t0."name" from "author" t0 order by t0."name", behind the comment authors-by-name
     * }</pre>
     *
     * @param queryName letters, digits, {@code .}, {@code _} and {@code -}, at most 64 of them; a constant, because each name has
     *     prepared statements of its own
     * @throws io.jino.error.InvalidQueryException if it is no such name
     */
    public final Operations named(String queryName) {
        return new DerivedOperations(runner, texts.named(queryName), cancellation);
    }

    /**
     * The same verbs for the rows of a scope only: its conditions stand in each of their statements, those of relations and of a
     * transaction that is begun among them included. Of a table that an outer scope names, too, the inner one decides.
     *
     * <pre>{@code
     * db.with(Scope.of(POST, POST.deletedAt.isNull())).all(POST.find())
     * // select ... from "post" t0 where t0."deleted_at" is null
     * }</pre>
     *
     * <p>A row that the scope leaves out is not found, updated or deleted. Hand-written SQL is sent as it is. An insert that would
     * update on conflict, and a right or full join with such a table, fail with {@link io.jino.error.InvalidQueryException} before
     * anything is sent.
     */
    public final Operations with(Scope rows) {
        return new DerivedOperations(runner, texts.within(rows), cancellation);
    }

    /**
     * Carries out a function in a transaction, with the default options; see
     * {@link #transaction(TransactionOptions, Function)}.
     */
    public final <R> Future<R> transaction(Function<Transaction, Future<R>> function) {
        return transaction(TransactionOptions.defaults(), function);
    }

    /**
     * Carries out a function in a transaction, and gives its result when that is committed.
     *
     * <pre>{@code
     * db.transaction(tx -> tx.insert(AUTHOR, author).compose(saved -> tx.insert(POST, postOf(saved))))
     * }</pre>
     *
     * <p>{@code BEGIN}, which on PostgreSQL shares a round trip with the first statement, and {@code COMMIT} or {@code ROLLBACK};
     * a function that uses no verb sends nothing. In a {@link Transaction} it joins that one and sends nothing of its own: if it
     * fails, the outer one fails, too, even if the failure is handled there. Fails with what the function fails with, with
     * {@link io.jino.error.TransactionException} if it cannot be committed, and with
     * {@link io.jino.error.CommitOutcomeUnknownException} if nobody knows whether it was.
     */
    public final <R> Future<R> transaction(TransactionOptions options, Function<Transaction, Future<R>> function) {
        return placed(
                runner.transaction(
                        options.terms(), cancellation, scope -> function.apply(new Transaction(scope, texts))),
                TransactionScope.NAME);
    }

    /**
     * All rows of a query, or all that a command with {@code returning} gives back. One statement.
     *
     * @return the rows in the query's order; empty if there are none
     */
    public final <R> Future<List<R>> all(Query<R> query) {
        return run(texts -> new QueryPlans(texts).all(query));
    }

    /**
     * All rows of two queries that do not wait for one another.
     *
     * <pre>{@code
     * db.all(AUTHOR.find(), POST.find(), (authors, posts) -> new Frontpage(authors, posts))
     * }</pre>
     *
     * <p>Two statements on one connection: in one round trip on PostgreSQL, one after the other elsewhere.
     */
    public final <A, B, R> Future<R> all(Query<A> first, Query<B> second, BiFunction<List<A>, List<B>, R> result) {
        return run(texts -> new QueryPlans(texts).all(first, second, result));
    }

    /**
     * The first row of a query, if there is one. One statement, which asks for one row.
     *
     * <p>A command with {@code returning} is carried out whole; the first that it gives back is any.
     */
    public final <R> Future<Optional<R>> first(Query<R> query) {
        return run(texts -> new QueryPlans(texts).first(query));
    }

    /**
     * The only row of a query. One statement, which asks for two rows.
     *
     * <p>Fails with {@link io.jino.error.NoRowException} if there is none, with
     * {@link io.jino.error.TooManyRowsException} if there are more. A command with {@code returning} that may give back more
     * runs in a transaction, so that it has changed nothing then.
     */
    public final <R> Future<R> one(Query<R> query) {
        return run(texts -> new QueryPlans(texts).one(query));
    }

    /**
     * The only row of a query, if there is one. One statement, which asks for two rows.
     *
     * <p>Fails with {@link io.jino.error.TooManyRowsException} if there are more; a command has changed nothing then, as with
     * {@link #one(Query)}.
     */
    public final <R> Future<Optional<R>> oneOrEmpty(Query<R> query) {
        return run(texts -> new QueryPlans(texts).oneOrEmpty(query));
    }

    /**
     * How many rows match a query. One statement.
     *
     * <p>Its order, limit and offset play no part, so that the query of a page gives the total of all pages.
     */
    public final Future<Long> count(Query.Reading<?> query) {
        return run(texts -> new QueryPlans(texts).count(query));
    }

    /** Whether a query gives a row. One statement. */
    public final Future<Boolean> exists(Query.Reading<?> query) {
        return run(texts -> new QueryPlans(texts).exists(query));
    }

    /**
     * The rows of a query that has an order and a limit, and how many there are without its limit and offset.
     *
     * <pre>{@code
     * db.page(AUTHOR.find().orderBy(AUTHOR.id.asc()).limit(20).offset(40))
     * // select t0."id", t0."name" from "author" t0 order by t0."id" limit $1::int8 offset $2::int8
     * // select count(*) from "author" t0
     * }</pre>
     *
     * <p>Two statements: in one round trip on PostgreSQL, one after the other elsewhere. Outside of a transaction a row that
     * someone writes between them may be in one and not in the other. Fails with
     * {@link io.jino.error.InvalidQueryException}, before anything is sent, if there is no order or no limit.
     */
    public final <R> Future<Page<R>> page(Query.Reading<R> query) {
        return run(texts -> new QueryPlans(texts).page(query));
    }

    /**
     * Loads what belongs to rows in hand: one statement for each relation and level of the fetch, whatever the number of
     * rows; none where there is nothing to ask for.
     *
     * <pre>{@code
     * db.load(AUTHOR.posts().orderBy(POST.createdAt.desc()).limit(2), authors)
     *         .map(posts -> authors.stream().map(a -> new AuthorWithPosts(a, posts.of(a))).toList());
     * }</pre>
     *
     * <p>Columns are taken from the rows as they are. Fails with {@link io.jino.error.InvalidQueryException} if a part of
     * the fetch is something that the database computes for a row.
     *
     * @param fetch a relation, or a fetch with all that it makes of a row
     * @return what was loaded, by the keys of the rows
     */
    public final <E, R> Future<Loaded<E, R>> load(Fetch<E, R> fetch, Collection<? extends E> rows) {
        return runGiven(() -> HeldRows.load(fetch, rows));
    }

    /** The rows of a query, one by one, with the default options; see {@link #stream(Query.Reading, StreamOptions)}. */
    public final <R> ResultStream<R> stream(Query.Reading<R> query) {
        return stream(query, StreamOptions.defaults());
    }

    /**
     * The rows of a query, one by one, as the reader asks for them; never more of them in memory than are read at a time.
     *
     * <p>Sends nothing until the first row is asked for. Then, outside of a {@link Transaction}, a transaction that only reads; the
     * query once, by a cursor; and a request for each part. The stream holds its connection until it ends, fails or is closed.
     * In a transaction other verbs may come in between; if the stream fails, so does the transaction, and one that is open at the
     * transaction's end fails. Fails as {@link #all(Query)} does, by the handler of exceptions.
     */
    public final <R> ResultStream<R> stream(Query.Reading<R> query, StreamOptions options) {
        if (options.isByKeyset()) {
            return new ResultStream<>(
                    (sink, call) -> KeysetPages.read(cancelledBy(call), query, options.fetchSize(), sink),
                    options.idleMillis());
        }
        var terms = runner instanceof TransactionScope ? JOINED_STREAM : STREAM;
        return new ResultStream<>(
                (sink, call) -> runner.transaction(
                        terms,
                        call,
                        scope -> scope.stream(dialect -> texts.chunks(dialect, query), options.fetchSize(), sink)),
                options.idleMillis());
    }

    /** The row with a key, if there is one. One statement. */
    public final <E, K> Future<Optional<E>> get(EntityTable<E, K> table, K key) {
        return run(texts -> new QueryPlans(texts).get(table, key));
    }

    /**
     * What a fetch makes of the row with a key, if there is one. As many statements as the fetch takes; on PostgreSQL those
     * of its first level share a round trip with the row's own, because the key is known.
     */
    public final <E, K, R> Future<Optional<R>> get(EntityTable<E, K> table, K key, Fetch<E, R> fetch) {
        return run(texts -> new QueryPlans(texts).get(table, key, fetch));
    }

    /**
     * Links a row to others through a link table, which has to have a unique key of both foreign keys. Links that are there
     * stay as they are.
     *
     * <pre>{@code
     * db.link(POST.tags(), post, List.of(java, async))
     * // insert into "post_tag" ("post_id", "tag_id") select u.c0, u.c1 from unnest(...) u (c0, c1) on conflict do nothing
     * }</pre>
     *
     * <p>One statement for 1,024 others; more are one transaction. Other columns of the link table get their defaults: insert
     * its rows themselves where they have values. Fails with {@link io.jino.error.InvalidQueryException} if the relation does
     * not lead through one link table, with {@link io.jino.error.MappingException} if a row has no key yet.
     */
    public final <E, T> Future<Void> link(ToMany<E, T> relation, E row, Collection<? extends T> others) {
        return runGiven(() -> LinkPlans.link(relation, row, others));
    }

    /** Unlinks a row from others, and tells how many links there were. One statement; see {@link #link}. */
    public final <E, T> Future<Long> unlink(ToMany<E, T> relation, E row, Collection<? extends T> others) {
        return runGiven(() -> LinkPlans.unlink(relation, row, others));
    }

    /**
     * Inserts a row, and gives it with what the database made of it: the id and the defaults.
     *
     * <p>One statement. On MySQL, which has no RETURNING, an entity with an absent {@code @Default} takes a second one, in
     * one transaction; its other values are given as they were bound.
     */
    public final <E> Future<E> insert(EntityTable<E, ?> table, E row) {
        return runGiven(() -> InsertPlans.insert(table, row));
    }

    /**
     * Inserts rows, all of them or none, and gives them as {@link #insert} does, in the order given.
     *
     * <p>On PostgreSQL one statement for 10,000 rows; on MySQL and MariaDB one for each power of two of them, 1,024 at
     * most; on MySQL one more where ids are made. More than one statement is one transaction. No rows, no statement.
     *
     * <p>A failure tells by {@link io.jino.error.FailedRow#index} which row it was. If it was the database that refused one,
     * that is found out by inserting halves of the rows again, in a transaction that is rolled back; only then does it take more
     * statements. Not known is a row that fails no more by then, and, in a {@link Transaction} on PostgreSQL, one of rows that take
     * one statement: the transaction cannot go on.
     */
    public final <E> Future<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return runGiven(() -> BulkPlans.insertAll(table, rows));
    }

    /**
     * Writes all columns of a row but {@code @CreatedAt}, and gives the row as it was written, its version counted up, its
     * {@code @UpdatedAt} now.
     *
     * <p>One statement; on MySQL and MariaDB a second one in the same transaction for a row whose {@code @CreatedAt} is null, which
     * is read. Fails with {@link io.jino.error.StaleVersionException} if the row has a version and is not there
     * in it, with {@link io.jino.error.NoRowException} if it has none and is not there.
     */
    public final <E> Future<E> update(EntityTable<E, ?> table, E row) {
        return runGiven(() -> UpdatePlans.update(table, row));
    }

    /**
     * Sets the listed columns of a row, and gives the row as it is then.
     *
     * <p>On PostgreSQL one statement; on MySQL and MariaDB, which cannot give back what they update, a second one in the
     * same transaction. A patch that sets nothing sends nothing and gives the row in hand. Fails as {@link #update} does.
     */
    public final <E> Future<E> one(Patch<E> patch) {
        return run(texts -> new UpdatePlans(texts).patch(patch));
    }

    /**
     * Inserts a row, or writes all of its columns where one with its key is there, and gives it as it is stored.
     *
     * <p>One statement; on MySQL a second one in the same transaction. There and on MariaDB a row that is equal in another
     * unique key counts as there, too. The version of a row that was there is counted up, not compared; its {@code @CreatedAt}
     * stays.
     */
    public final <E> Future<E> upsert(EntityTable<E, ?> table, E row) {
        return runGiven(() -> InsertPlans.upsert(table, row));
    }

    /**
     * Deletes a row, and tells whether it was there. One statement.
     *
     * <p>Fails with {@link io.jino.error.StaleVersionException} if the row has a version and is not there in it.
     */
    public final <E> Future<Boolean> delete(EntityTable<E, ?> table, E row) {
        return runGiven(() -> UpdatePlans.delete(table, row));
    }

    /**
     * Runs an insert, an update or a delete, and tells how many rows it reached. One statement.
     *
     * <p>An insert with an update on conflict counts as the database does: on MySQL and MariaDB two for a row that it
     * updated, and one for a row that was there and stayed as it was.
     */
    public final Future<Long> execute(Command command) {
        return run(texts -> new UpdatePlans(texts).execute(command));
    }

    /**
     * Runs commands that do not wait for one another, all of them or none, and tells how many rows each reached.
     *
     * <p>One statement each, in a transaction or after a savepoint of this one: in few round trips on PostgreSQL, one after the
     * other elsewhere. No commands, no statement.
     */
    public final Future<List<Long>> executeAll(Command... commands) {
        return run(texts -> new UpdatePlans(texts).executeAll(List.of(commands)));
    }

    /** Runs hand-written SQL, and tells how many rows it reached. One statement. */
    public final Future<Long> execute(Sql sql) {
        return run(texts -> new QueryPlans(texts).execute(sql));
    }

    /**
     * The statement that {@link #all(Query)} sends for a query. Sends nothing.
     *
     * <p>As long as no connection has told whether the server is MySQL or MariaDB, it is what the address says.
     *
     * @throws io.jino.error.JinoException if the query cannot be meant as it is written
     */
    public final Statement render(Query<?> query) {
        return new QueryPlans(renderings()).statement(query);
    }

    /**
     * What a query takes, with all that its fetch loads: how many statements, and how many times an answer is waited for.
     * Sends nothing.
     *
     * <p>A relation over keys that are no whole numbers takes one more statement for every 1,024 keys on MySQL and MariaDB.
     * What nobody asks for, because there are no rows, is not sent.
     */
    public final Cost cost(Query<?> query) {
        return new QueryPlans(renderings()).cost(query);
    }

    /** The statement that {@link #execute(Command)} sends for a command; see {@link #render(Query)}. Sends nothing. */
    public final Statement render(Command command) {
        return new UpdatePlans(renderings()).statement(command);
    }

    /** The statement that {@link #execute(Sql)} sends for hand-written SQL; see {@link #render(Query)}. Sends nothing. */
    public final Statement render(Sql sql) {
        return new QueryPlans(renderings()).statement(sql);
    }
}
