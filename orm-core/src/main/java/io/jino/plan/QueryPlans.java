package io.jino.plan;

import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.query.Query;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Statement;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the verbs that read: one statement each.
 */
public final class QueryPlans {
    private static final Item<Long> COUNT = new Single<>(new Node.CountRows(), SqlType.LONG);

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
        return Plan.of(
                request(query, atMost(query.select(), 1)),
                reply -> reply.rows().stream().findFirst());
    }

    /** The only row; asks for two rows, to see that there is no other. */
    public <R> Plan<R> one(Query<R> query) {
        var request = request(query, atMost(query.select(), 2));
        String sql = request.statement().text();
        return Plan.of(request, reply -> only(reply.rows(), sql).orElseThrow(() -> NoRowException.found(sql)));
    }

    /** The only row, if there is one; asks for two rows, to see that there is no other. */
    public <R> Plan<Optional<R>> oneOrEmpty(Query<R> query) {
        var request = request(query, atMost(query.select(), 2));
        return Plan.of(request, reply -> only(reply.rows(), request.statement().text()));
    }

    /** How many rows match; order, limit and offset of the query play no part. */
    public Plan<Long> count(Query<?> query) {
        var all = query.select();
        var counted = new Node.Select(COUNT.nodes(), all.from(), all.where(), List.of(), null, null);
        return Plan.of(
                new Request<>(Renderer.select(dialect, counted), COUNT),
                reply -> reply.rows().get(0));
    }

    /** Whether the query gives a row. */
    public Plan<Boolean> exists(Query<?> query) {
        var all = query.select();
        var any = new Node.Select(List.of(), all.from(), all.where(), List.of(), all.limit(), all.offset());
        var item = new Single<>(new Node.Exists(any), SqlType.BOOLEAN);
        var select = new Node.Select(item.nodes(), null, null, List.of(), null, null);
        return Plan.of(
                new Request<>(Renderer.select(dialect, select), item),
                reply -> reply.rows().get(0));
    }

    /** The statement that reads all rows. */
    public Statement statement(Query<?> query) {
        return Renderer.select(dialect, query.select());
    }

    private <R> Request<R> request(Query<R> query, Node.Select select) {
        return new Request<>(Renderer.select(dialect, select), query.item());
    }

    private static <R> Optional<R> only(List<R> rows, String sql) {
        if (rows.size() > 1) {
            throw new TooManyRowsException(sql);
        }
        return rows.stream().findFirst();
    }

    private static Node.Select atMost(Node.Select select, long rows) {
        boolean fewer = select.limit() instanceof Node.Bind bind && bind.value() instanceof Long own && own <= rows;
        @Nullable Node limit = fewer ? select.limit() : Node.Bind.of(SqlType.LONG, rows);
        return new Node.Select(select.items(), select.from(), select.where(), select.orderBy(), limit, select.offset());
    }

    /**
     * One expression, read as a value that is never null.
     */
    record Single<T>(Node node, SqlType<T> type) implements Item<T> {
        @Override
        public List<Node> nodes() {
            return List.of(node);
        }

        @Override
        public T read(Row row, int position) {
            return type.read(Objects.requireNonNull(row.value(position)));
        }
    }
}
