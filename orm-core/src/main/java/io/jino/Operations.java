package io.jino;

import io.jino.plan.BulkPlans;
import io.jino.plan.InsertPlans;
import io.jino.plan.Plan;
import io.jino.plan.QueryPlans;
import io.jino.plan.UpdatePlans;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The verbs that talk to the database.
 *
 * <p>Each gives a future that fails with a {@link io.jino.error.JinoException}, never throws, and has its connection back
 * when it completes. A statement that cannot be meant as it is written fails before anything is sent.
 */
public abstract sealed class Operations permits Db {
    Operations() {}

    abstract <R> Future<R> run(Function<Dialect, Plan<R>> planning);

    /**
     * All rows of a query. One statement.
     *
     * @return the rows in the query's order; empty if there are none
     */
    public final <R> Future<List<R>> all(Query<R> query) {
        return run(dialect -> new QueryPlans(dialect).all(query));
    }

    /** The first row of a query, if there is one. One statement, which asks for one row. */
    public final <R> Future<Optional<R>> first(Query<R> query) {
        return run(dialect -> new QueryPlans(dialect).first(query));
    }

    /**
     * The only row of a query. One statement, which asks for two rows.
     *
     * <p>Fails with {@link io.jino.error.NoRowException} if there is none, with
     * {@link io.jino.error.TooManyRowsException} if there are more.
     */
    public final <R> Future<R> one(Query<R> query) {
        return run(dialect -> new QueryPlans(dialect).one(query));
    }

    /**
     * The only row of a query, if there is one. One statement, which asks for two rows.
     *
     * <p>Fails with {@link io.jino.error.TooManyRowsException} if there are more.
     */
    public final <R> Future<Optional<R>> oneOrEmpty(Query<R> query) {
        return run(dialect -> new QueryPlans(dialect).oneOrEmpty(query));
    }

    /**
     * How many rows match a query. One statement.
     *
     * <p>Its order, limit and offset play no part, so that the query of a page gives the total of all pages.
     */
    public final Future<Long> count(Query<?> query) {
        return run(dialect -> new QueryPlans(dialect).count(query));
    }

    /** Whether a query gives a row. One statement. */
    public final Future<Boolean> exists(Query<?> query) {
        return run(dialect -> new QueryPlans(dialect).exists(query));
    }

    /** The row with a key, if there is one. One statement. */
    public final <E, K> Future<Optional<E>> get(EntityTable<E, K> table, K key) {
        return run(dialect -> new QueryPlans(dialect).oneOrEmpty(table.find().where(table.hasKey(key))));
    }

    /**
     * Inserts a row, and gives it with what the database made of it: the id and the defaults.
     *
     * <p>One statement. On MySQL, which has no RETURNING, an entity with an absent {@code @Default} takes a second one, in
     * one transaction; its other values are given as they were bound.
     */
    public final <E> Future<E> insert(EntityTable<E, ?> table, E row) {
        return run(dialect -> new InsertPlans(dialect).insert(table, row));
    }

    /**
     * Inserts rows, all of them or none, and gives them as {@link #insert} does, in the order given.
     *
     * <p>On PostgreSQL one statement for 10,000 rows; on MySQL and MariaDB one for each power of two of them, 1,024 at
     * most; on MySQL one more where ids are made. More than one statement is one transaction. No rows, no statement.
     */
    public final <E> Future<List<E>> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        // As they are now: as long as the dialect is not known, the plan is made later.
        var given = new ArrayList<E>(rows);
        return run(dialect -> new BulkPlans(dialect).insertAll(table, List.copyOf(given)));
    }

    /**
     * Writes all columns of a row, and gives the row as it was written, its version counted up.
     *
     * <p>One statement. Fails with {@link io.jino.error.StaleVersionException} if the row has a version and is not there
     * in it, with {@link io.jino.error.NoRowException} if it has none and is not there.
     */
    public final <E> Future<E> update(EntityTable<E, ?> table, E row) {
        return run(dialect -> new UpdatePlans(dialect).update(table, row));
    }

    /**
     * Sets the listed columns of a row, and gives the row as it is then.
     *
     * <p>On PostgreSQL one statement; on MySQL and MariaDB, which cannot give back what they update, a second one in the
     * same transaction. A patch that sets nothing sends nothing and gives the row in hand. Fails as {@link #update} does.
     */
    public final <E> Future<E> one(Patch<E> patch) {
        return run(dialect -> new UpdatePlans(dialect).patch(patch));
    }

    /**
     * Inserts a row, or writes all of its columns where one with its key is there, and gives it as it is stored.
     *
     * <p>One statement; on MySQL a second one in the same transaction. There and on MariaDB a row that is equal in another
     * unique key counts as there, too. The version of a row that was there is counted up, not compared.
     */
    public final <E> Future<E> upsert(EntityTable<E, ?> table, E row) {
        return run(dialect -> new InsertPlans(dialect).upsert(table, row));
    }

    /**
     * Deletes a row, and tells whether it was there. One statement.
     *
     * <p>Fails with {@link io.jino.error.StaleVersionException} if the row has a version and is not there in it.
     */
    public final <E> Future<Boolean> delete(EntityTable<E, ?> table, E row) {
        return run(dialect -> new UpdatePlans(dialect).delete(table, row));
    }

    /** Runs an update or a delete, and tells how many rows it reached. One statement. */
    public final Future<Long> execute(Command command) {
        return run(dialect -> new UpdatePlans(dialect).execute(command));
    }
}
