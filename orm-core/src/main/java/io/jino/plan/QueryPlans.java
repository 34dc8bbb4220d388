package io.jino.plan;

import io.jino.bake.BakedQuery;
import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.query.Page;
import io.jino.query.Query;
import io.jino.query.Returning;
import io.jino.raw.Sql;
import io.jino.raw.SqlQuery;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.List;
import java.util.Optional;
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
        return Plan.of(request(query, Readings.ALL), Reply::rows);
    }

    /** The first row, if there is one; asks for one row. */
    public <R> Plan<Optional<R>> first(Query<R> query) {
        return Plan.of(request(query, Readings.FIRST), reply -> firstOf(reply.rows()));
    }

    /** All rows, part by part. */
    public <R> Chunks<R, R> chunks(Query.Reading<R> query) {
        return new Chunks<>(request(query, Readings.ALL), Plan.Done::new);
    }

    /** The only row; asks for two rows, to see that there is no other. */
    public <R> Plan<R> one(Query<R> query) {
        var request = request(query, Readings.ONE);
        String sql = request.statement().text();
        return atomic(query, Plan.of(request, reply -> {
            if (reply.rows().isEmpty()) {
                throw NoRowException.found(sql);
            }
            return atMostOne(reply.rows(), sql).get(0);
        }));
    }

    /** The only row, if there is one; asks for two rows, to see that there is no other. */
    public <R> Plan<Optional<R>> oneOrEmpty(Query<R> query) {
        var request = request(query, Readings.ONE);
        String sql = request.statement().text();
        return atomic(query, Plan.of(request, reply -> firstOf(atMostOne(reply.rows(), sql))));
    }

    // A command has changed the rows when it turns out that there are too many of them, so this has to be undone.
    private static <R> Plan<R> atomic(Query<?> query, Plan<R> plan) {
        return query instanceof Returning<?> returning && returning.isMany() ? new Plan.Atomic<>(plan) : plan;
    }

    /** How many rows match; order, limit and offset of the query play no part. */
    public Plan<Long> count(Query.Reading<?> query) {
        return Plan.of(
                new Request<>(read(query, Readings.COUNT), COUNT),
                reply -> reply.rows().get(0));
    }

    /** Whether the query gives a row. */
    public Plan<Boolean> exists(Query.Reading<?> query) {
        return Plan.of(
                new Request<>(read(query, Readings.EXISTS), EXISTS),
                reply -> reply.rows().get(0));
    }

    /** The rows of a query with an order and a limit, and how many there are without the limit. */
    public <R> Plan<Page<R>> page(Query.Reading<R> query) {
        var bounds = PageBounds.of(query);
        return Plan.together(
                all(query), count(query), (rows, total) -> new Page<>(rows, total, bounds.offset(), bounds.limit()));
    }

    /** The statement that gives all rows. */
    public Statement statement(Query<?> query) {
        return request(query, Readings.ALL).statement();
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
                : Renderer.select(renderings, reading.apply(query.select()));
    }

    private static <R> List<R> atMostOne(List<R> rows, String sql) {
        if (rows.size() > 1) {
            throw new TooManyRowsException(sql);
        }
        return rows;
    }

    // Not by a stream: a selected column may be null.
    private static <R> Optional<R> firstOf(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }
}
