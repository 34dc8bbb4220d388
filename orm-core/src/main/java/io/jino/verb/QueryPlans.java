package io.jino.verb;

import io.jino.bake.BakedQuery;
import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.load.Cost;
import io.jino.load.Fetching;
import io.jino.load.Loading;
import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.query.EntityTable;
import io.jino.query.Page;
import io.jino.query.Query;
import io.jino.query.Returning;
import io.jino.query.Shaped;
import io.jino.raw.Sql;
import io.jino.raw.SqlQuery;
import io.jino.schema.Fetch;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Plans for the verbs that give rows: one statement each, two for a page.
 */
public final class QueryPlans {
    private static final Expression<Long> COUNT = Functions.count();
    private static final Predicate EXISTS = Predicate.always();

    private final Renderings renderings;

    /** Plans for the dialect of some renderings. */
    public QueryPlans(Renderings renderings) {
        this.renderings = renderings;
    }

    /** All rows. */
    public <R> Plan<List<R>> all(Query<R> query) {
        return rows(query, Readings.ALL, Cut.NONE, rows -> rows);
    }

    /** The first row, if there is one; asks for one row. */
    public <R> Plan<Optional<R>> first(Query<R> query) {
        return rows(query, Readings.FIRST, Cut.NONE, QueryPlans::firstOf);
    }

    /** All rows of two queries that do not wait for one another. */
    public <A, B, R> Plan<R> all(Query<A> first, Query<B> second, BiFunction<List<A>, List<B>, R> result) {
        return Plan.together(all(first), all(second), result);
    }

    /** All rows, part by part; what belongs to them is loaded for each part. */
    public <R> Chunks<?, R> chunks(Query.Reading<R> query) {
        if (query.item() instanceof Shaped<R> shaped) {
            var fetching = Fetching.of(shaped);
            return fetching.chunks(loading(query), read(query, fetching.reading(Readings.ALL)));
        }
        return new Chunks<R, R>(request(query, Readings.ALL), Plan.Done::new);
    }

    /** The only row; asks for two rows, to see that there is no other. */
    public <R> Plan<R> one(Query<R> query) {
        return atomic(query, rows(query, Readings.ONE, Cut.ONE, rows -> rows.get(0)));
    }

    /** The only row, if there is one; asks for two rows, to see that there is no other. */
    public <R> Plan<Optional<R>> oneOrEmpty(Query<R> query) {
        return atomic(query, rows(query, Readings.ONE, Cut.AT_MOST_ONE, QueryPlans::firstOf));
    }

    private <R, T> Plan<T> rows(Query<R> query, UnaryOperator<Select> reading, Cut cut, Function<List<R>, T> result) {
        if (query.item() instanceof Shaped<R> shaped) {
            return fetched((Query.Reading<R>) query, shaped, reading, cut).map(result);
        }
        var request = request(query, reading);
        return Plan.of(request, reply -> {
            cut.check(reply.rows().size(), request.statement());
            return result.apply(reply.rows());
        });
    }

    private <R> Plan<List<R>> fetched(
            Query.Reading<R> query, Shaped<R> shaped, UnaryOperator<Select> reading, Cut cut) {
        var fetching = Fetching.of(shaped);
        var statement = read(query, fetching.reading(reading));
        return fetching.plan(loading(query), statement, template(query), number -> cut.check(number, statement));
    }

    private Loading loading(Query.Reading<?> query) {
        return query instanceof BakedQuery<?> baked
                ? new Loading(renderings, baked.owner(), baked.arguments())
                : new Loading(renderings);
    }

    private static Select template(Query.Reading<?> query) {
        return query instanceof BakedQuery<?> baked ? baked.template() : query.rows();
    }

    /** What a query takes. */
    public Cost cost(Query<?> query) {
        if (!(query.item() instanceof Shaped<?> shaped)) {
            return new Cost(1, 1);
        }
        var reading = (Query.Reading<?>) query;
        return Fetching.of(shaped).cost(loading(reading), template(reading));
    }

    /** The row with a key, if there is one; a key is unique, so that no limit is needed. */
    public <E, K> Plan<Optional<E>> get(EntityTable<E, K> table, K key) {
        return get(table.find().where(table.hasKey(key)));
    }

    /** What a fetch makes of the row with a key, if there is one. */
    public <E, K, R> Plan<Optional<R>> get(EntityTable<E, K> table, K key, Fetch<E, R> fetch) {
        return get(table.find(fetch).where(table.hasKey(key)));
    }

    private <R> Plan<Optional<R>> get(Query<R> query) {
        return rows(query, Readings.ALL, Cut.AT_MOST_ONE, QueryPlans::firstOf);
    }

    // A command has changed the rows when it turns out that there are too many of them, so this has to be undone.
    private static <R> Plan<R> atomic(Query<?> query, Plan<R> plan) {
        return query instanceof Returning<?> returning && returning.isMany() ? new Plan.Atomic<>(plan) : plan;
    }

    /** How many rows match; order, limit and offset of the query play no part. */
    public Plan<Long> count(Query.Reading<?> query) {
        return Plan.of(
                new Request<>(asked(query, Readings.COUNT), COUNT),
                reply -> reply.rows().get(0));
    }

    /** Whether the query gives a row. */
    public Plan<Boolean> exists(Query.Reading<?> query) {
        return Plan.of(
                new Request<>(asked(query, Readings.EXISTS), EXISTS),
                reply -> reply.rows().get(0));
    }

    /** The rows of a query with an order and a limit, and how many there are without the limit. */
    public <R> Plan<Page<R>> page(Query.Reading<R> query) {
        var bounds = PageBounds.of(query);
        var rows = all(query);
        boolean isSnapshot = rows instanceof Plan.Snapshot<List<R>>;
        // The number of rows is to be that of the same moment.
        var first = rows instanceof Plan.Snapshot<List<R>> snapshot ? snapshot.plan() : rows;
        var page = Plan.together(
                first, count(query), (found, total) -> new Page<>(found, total, bounds.offset(), bounds.limit()));
        return isSnapshot ? new Plan.Snapshot<>(page) : page;
    }

    private Statement asked(Query.Reading<?> query, UnaryOperator<Select> asking) {
        return read(
                query,
                query.item() instanceof Shaped<?> shaped ? Fetching.of(shaped).asking(asking) : asking);
    }

    /** The statement that gives all rows. */
    public Statement statement(Query<?> query) {
        return query.item() instanceof Shaped<?> shaped
                ? read((Query.Reading<?>) query, Fetching.of(shaped).reading(Readings.ALL))
                : request(query, Readings.ALL).statement();
    }

    /** The statement of hand-written SQL. */
    public Statement statement(Sql sql) {
        return Renderer.written(renderings, sql.node());
    }

    /** Runs hand-written SQL, and tells how many rows it reached. */
    public Plan<Long> execute(Sql sql) {
        return Plan.of(Request.of(statement(sql)), Reply::affected);
    }

    private <R> Request<R> request(Query<R> query, UnaryOperator<Select> reading) {
        // A command cannot be asked for fewer rows: it gives all that it changes.
        if (query instanceof Returning<R> returning) {
            var items = returning.item().nodes();
            return new Request<>(Renderer.command(renderings, returning.command(), items), returning.item());
        }
        // What a user wrote is sent as it is: a limit around it would lose its order.
        if (query instanceof SqlQuery<R> written) {
            return new Request<>(Renderer.written(renderings, written.sql()), written.reader());
        }
        return new Request<>(read((Query.Reading<R>) query, reading), query.item());
    }

    private Statement read(Query.Reading<?> query, UnaryOperator<Select> reading) {
        return query instanceof BakedQuery<?> baked
                ? baked.statement(renderings, reading)
                : Renderer.select(renderings, reading.apply(query.rows()));
    }

    // Not by a stream: a selected column may be null.
    private static <R> Optional<R> firstOf(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** How many rows there may be. */
    private enum Cut {
        /** Any number. */
        NONE,
        /** One or none. */
        AT_MOST_ONE,
        /** One. */
        ONE;

        void check(int rows, Statement statement) {
            if (this == ONE && rows == 0) {
                throw NoRowException.found(statement.text());
            }
            if (this != NONE && rows > 1) {
                throw new TooManyRowsException(statement.text());
            }
        }
    }
}
