package io.jino.plan;

import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Plans for the verbs that read: one statement each.
 */
public final class QueryPlans {
    private static final Expression<Long> COUNT = Functions.count();

    private final Dialect dialect;

    /** Plans for a dialect. */
    public QueryPlans(Dialect dialect) {
        this.dialect = dialect;
    }

    /** All rows. */
    public <R> Plan<List<R>> all(Query<R> query) {
        return Plan.of(request(query, query.select()), Reply::rows);
    }

    /** The first row, if there is one; asks for one row. */
    public <R> Plan<Optional<R>> first(Query<R> query) {
        return Plan.of(request(query, atMost(query.select(), 1)), reply -> firstOf(reply.rows()));
    }

    /** The only row; asks for two rows, to see that there is no other. */
    public <R> Plan<R> one(Query<R> query) {
        var request = request(query, atMost(query.select(), 2));
        String sql = request.statement().text();
        return Plan.of(request, reply -> {
            if (reply.rows().isEmpty()) {
                throw NoRowException.found(sql);
            }
            return atMostOne(reply.rows(), sql).get(0);
        });
    }

    /** The only row, if there is one; asks for two rows, to see that there is no other. */
    public <R> Plan<Optional<R>> oneOrEmpty(Query<R> query) {
        var request = request(query, atMost(query.select(), 2));
        String sql = request.statement().text();
        return Plan.of(request, reply -> firstOf(atMostOne(reply.rows(), sql)));
    }

    /** How many rows match; order, limit and offset of the query play no part. */
    public Plan<Long> count(Query<?> query) {
        return Plan.of(countRequest(query), reply -> reply.rows().get(0));
    }

    private Request<Long> countRequest(Query<?> query) {
        var all = query.select().orderBy(List.of()).limit(null, null).lock(null);
        boolean isSimple = !all.distinct().active()
                && all.groupBy().isEmpty()
                && all.having() == null
                && all.compounds().isEmpty()
                && all.with().isEmpty()
                && all.items().stream().noneMatch(Node.Aggregate.class::isInstance);
        var counted = isSimple
                ? all.items(COUNT.nodes())
                : Select.of(COUNT.nodes(), new Source.Derived(new TableRef(null, "counted"), all, names(all)));
        return new Request<>(Renderer.select(dialect, counted), COUNT);
    }

    private static List<String> names(Select select) {
        return IntStream.range(0, select.items().size()).mapToObj(i -> "c" + i).toList();
    }

    /** Whether the query gives a row. */
    public Plan<Boolean> exists(Query<?> query) {
        var all = query.select().orderBy(List.of()).lock(null);
        boolean isPlain = all.compounds().isEmpty() && all.groupBy().isEmpty() && all.having() == null;
        var item = Predicate.of(new Node.Exists(isPlain ? all.items(List.of()) : all));
        return Plan.of(
                new Request<>(Renderer.select(dialect, Select.of(item.nodes(), null)), item),
                reply -> reply.rows().get(0));
    }

    /** The statement that reads all rows. */
    public Statement statement(Query<?> query) {
        return Renderer.select(dialect, query.select());
    }

    private <R> Request<R> request(Query<R> query, Select select) {
        return new Request<>(Renderer.select(dialect, select), query.item());
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

    private static Select atMost(Select select, long rows) {
        boolean fewer = select.limit() instanceof Node.Bind bind && bind.value() instanceof Long own && own <= rows;
        return fewer ? select : select.limit(Node.Bind.of(SqlType.LONG, rows), select.offset());
    }
}
