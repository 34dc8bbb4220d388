package io.jino.load;

import io.jino.expr.Select;
import io.jino.expr.TableRef;
import io.jino.plan.Chunks;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.query.Shaped;
import io.jino.sql.Statement;
import io.jino.type.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final Map<UnaryOperator<Select>, UnaryOperator<Select>> askings = new ConcurrentHashMap<>();
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

    /**
     * A way to ask about the rows without reading them, which selects nothing unless that decides how many there are; the
     * same object for the same way.
     */
    public UnaryOperator<Select> asking(UnaryOperator<Select> asking) {
        return askings.computeIfAbsent(
                asking,
                way -> rows -> way.apply(layout.isComputed() || rows.distinct().active() ? layout.over(rows) : rows));
    }

    /**
     * What it takes, outside of a transaction.
     *
     * @param rows the query, as data
     */
    public Cost cost(Loading loading, Select rows) {
        var known = Pinned.keys(rows, layout, loading).keySet();
        var first = new ArrayList<Cost>();
        var after = new ArrayList<Cost>();
        for (int i = 0; i < layout.loads().size(); i++) {
            (known.contains(i) ? first : after).add(layout.loads().get(i).cost());
        }
        first.add(Cost.andThen(after));
        var cost = Cost.together(first);
        if (isTransaction()) {
            cost = cost.inTransaction();
        }
        return loading.isPipelined() ? cost : cost.oneByOne();
    }

    private boolean isTransaction() {
        return isSnapshot && !layout.loads().isEmpty();
    }

    /**
     * Carries it out.
     *
     * @param statement its own statement
     * @param rows the query, as data, from which the keys may be known before its rows are there
     * @param check gets the number of rows before anything is loaded for them
     */
    public Plan<List<R>> plan(Loading loading, Statement statement, Select rows, Check check) {
        var known = Pinned.keys(rows, layout, loading);
        var first = first(loading, statement, known.keySet(), check);
        var plan = known.isEmpty() ? first.map(this::finished) : atOnce(loading, first, known);
        return isTransaction() ? new Plan.Snapshot<>(plan) : plan;
    }

    // The rows, and then whatever belongs to them that is not asked for at the same time.
    private Plan<Rows> first(Loading loading, Statement statement, Set<Integer> known, Check check) {
        var keys = new Keyring(layout.loads().size());
        var request = new Request<>(statement, (row, position) -> new Half(cell.read(row, keys)));
        return new Plan.Send<>(request, reply -> {
            check.rows(reply.rows().size());
            return Levels.load(
                    loading, layout.loads(), keys, known, found -> new Plan.Done<>(new Rows(reply.rows(), found)));
        });
    }

    /** Carries it out part by part, each with what belongs to its rows. A part is read when the one before has been. */
    public Chunks<?, R> chunks(Loading loading, Statement statement) {
        var asked = new Keyring(layout.loads().size());
        var request = new Request<>(statement, (row, position) -> new Half(cell.read(row, asked)));
        return new Chunks<Half, R>(
                request,
                halves -> Levels.load(
                        loading,
                        layout.loads(),
                        asked.taken(),
                        Set.of(),
                        found -> new Plan.Done<>(finished(new Rows(halves, found)))));
    }

    // The key is in the query itself, so what belongs to it is asked for in the same round trip.
    @SuppressWarnings("unchecked") // the results come in the order of the plans
    private Plan<List<R>> atOnce(Loading loading, Plan<Rows> first, Map<Integer, Object> known) {
        var plans = new ArrayList<Plan<?>>(List.of(first));
        var indexes = List.copyOf(known.keySet());
        for (int index : indexes) {
            plans.add(layout.loads().get(index).load(loading, Set.of(Objects.requireNonNull(known.get(index)))));
        }
        return new Plan.Together<Object, List<R>>(plans, results -> {
            var rows = (Rows) results.get(0);
            var found = new ArrayList<>(rows.found().results());
            for (int i = 0; i < indexes.size(); i++) {
                found.set(indexes.get(i), (Map<Object, Object>) results.get(i + 1));
            }
            return new Plan.Done<>(finished(new Rows(rows.halves(), new Found(found))));
        });
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the cell makes an R of each row
    private List<R> finished(Rows rows) {
        var results = new ArrayList<R>(rows.halves().size());
        for (var row : rows.halves()) {
            results.add((R) cell.finish(row.value(), rows.found()));
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

    /** All rows, and what was found for them. */
    private record Rows(List<Half> halves, Found found) {}
}
