package io.jino.load;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.expr.TableRef;
import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.query.Shaped;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a query with a fetch: its own statement, and then level by level what belongs to the rows.
 *
 * @param <R> what is made of each row
 */
public final class Fetching<R> {
    private final RowLayout layout = new RowLayout();
    private final Map<UnaryOperator<Select>, UnaryOperator<Select>> readings = new ConcurrentHashMap<>();
    private final TableRef root;
    private final Cell<Row> cell;
    private final boolean isSnapshot;

    private Fetching(Shaped<R> shaped) {
        this.root = shaped.table().ref();
        this.cell = layout.of(shaped.shape(), root, root, 0);
        this.isSnapshot = shaped.isSnapshot();
    }

    /** How a fetch is carried out; found out once for each query. */
    public static <R> Fetching<R> of(Shaped<R> shaped) {
        return shaped.kept(Fetching::new);
    }

    /** The query's own statement, as data. */
    public Select select(Select rows) {
        var select = layout.over(rows);
        var lock = rows.lock();
        if (lock == null || !lock.of().isEmpty() || !layout.hasJoins()) {
            return select;
        }
        // Nobody asked for a lock on what is only read with the rows.
        return select.lock(new Select.Lock(lock.strength(), List.of(root), lock.locked()));
    }

    /** A way to read the query, of its own statement; the same object for the same way. */
    public UnaryOperator<Select> reading(UnaryOperator<Select> reading) {
        return readings.computeIfAbsent(reading, way -> rows -> select(way.apply(rows)));
    }

    /** What it takes. */
    public Cost cost(Dialect dialect) {
        var cost = Cost.andThen(layout.loads().stream().map(KeyedLoad::cost).toList());
        return dialect.equals(Dialect.postgres()) ? cost : cost.oneByOne();
    }

    /**
     * Carries it out.
     *
     * @param statement its own statement
     * @param where the condition of the query, from which the keys may be known before its rows are there
     * @param check gets the number of rows before anything is loaded for them
     */
    public Plan<List<R>> plan(Loading loading, Statement statement, @Nullable Node where, Check check) {
        var keys = new Keyring(layout.loads().size());
        var request = new Request<>(statement, (row, position) -> new Half(cell.read(row, keys)));
        var known = loading.isPipelined() ? Pinned.keys(where, layout, loading) : Map.<Integer, Object>of();
        Plan<List<R>> plan = known.isEmpty()
                ? new Plan.Send<>(request, reply -> {
                    check.rows(reply.rows().size());
                    return rest(loading, reply.rows(), keys, Map.of());
                })
                : atOnce(loading, request, keys, known, check);
        return isSnapshot && !layout.loads().isEmpty() ? new Plan.Snapshot<>(plan) : plan;
    }

    /** Carries it out part by part, each with what belongs to its rows. A part is read when the one before has been. */
    public Chunks<?, R> chunks(Loading loading, Statement statement) {
        var asked = new Keyring(layout.loads().size());
        var request = new Request<>(statement, (row, position) -> new Half(cell.read(row, asked)));
        return new Chunks<Half, R>(request, rows -> rest(loading, rows, asked.taken(), Map.of()));
    }

    // The key is in the query itself, so what belongs to it is asked for in the same round trip.
    @SuppressWarnings("unchecked") // the results come in the order of the plans
    private Plan<List<R>> atOnce(
            Loading loading, Request<Half> request, Keyring keys, Map<Integer, Object> known, Check check) {
        var plans = new ArrayList<Plan<?>>();
        plans.add(Plan.of(request, reply -> {
            check.rows(reply.rows().size());
            return reply.rows();
        }));
        var indexes = List.copyOf(known.keySet());
        for (int index : indexes) {
            plans.add(layout.loads().get(index).load(loading, List.of(known.get(index))));
        }
        return new Plan.Together<Object, List<R>>(plans, results -> {
            var loaded = new HashMap<Integer, Map<Object, Object>>();
            for (int i = 0; i < indexes.size(); i++) {
                loaded.put(indexes.get(i), (Map<Object, Object>) results.get(i + 1));
            }
            return rest(loading, (List<Half>) results.get(0), keys, loaded);
        });
    }

    private Plan<List<R>> rest(
            Loading loading, List<Half> rows, Keyring keys, Map<Integer, Map<Object, Object>> loaded) {
        return Levels.load(loading, layout.loads(), keys, loaded, found -> new Plan.Done<>(finished(rows, found)));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the cell makes an R of each row
    private List<R> finished(List<Half> rows, Found found) {
        var results = new ArrayList<R>(rows.size());
        for (var row : rows) {
            results.add((R) cell.finish(row.value(), found));
        }
        return results;
    }

    /** Gets the number of rows, and throws if it is not the one that was asked for. */
    @FunctionalInterface
    public interface Check {
        /** Any number. */
        Check NONE = rows -> {};

        /** Looks at the number of rows. */
        void rows(int number);
    }

    /** A row, before what belongs to it is loaded. */
    private record Half(@Nullable Object value) {}
}
