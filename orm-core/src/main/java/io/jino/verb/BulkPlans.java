package io.jino.verb;

import io.jino.error.FailedRow;
import io.jino.error.JinoException;
import io.jino.error.NoRowException;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.query.EntityTable;
import io.jino.query.Insert;
import io.jino.schema.BoundRow;
import io.jino.schema.InsertLayouts;
import io.jino.schema.InsertRow;
import io.jino.sql.Feature;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.type.RowReader;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans for inserting many rows: few statements, few texts, one transaction if it takes more than one statement.
 *
 * <p>On PostgreSQL one array a column ({@code unnest}), so that the text does not depend on the number of rows; elsewhere
 * lists of rows in powers of two.
 */
public final class BulkPlans {
    /** Rows in one statement with arrays. Bounds the memory of client and server; gains nothing beyond. */
    private static final int MOST_ARRAY_ROWS = 10_000;

    /** Rows in one statement with a list of rows. */
    private static final int MOST_LISTED_ROWS = 1024;

    /** What the protocols of both databases count in 16 bits. */
    private static final int MOST_PLACEHOLDERS = 65_535;

    private final Renderings renderings;

    private BulkPlans(Renderings renderings) {
        this.renderings = renderings;
    }

    /** Inserts rows, which are read now, and gives them as they are stored, in the order given. */
    public static <E> Function<Renderings, Plan<List<E>>> insertAll(
            EntityTable<E, ?> table, Collection<? extends E> entities) {
        var rows = new ArrayList<InsertRow<E>>(entities.size());
        var layouts = new InsertLayouts<E>(table);
        for (E entity : entities) {
            try {
                rows.add(layouts.row(entity));
            } catch (JinoException refused) {
                throw FailedRow.in(refused, rows.size());
            }
        }
        return renderings -> new BulkPlans(renderings).insertAll(table, rows);
    }

    private <E> Plan<List<E>> insertAll(EntityTable<E, ?> table, List<InsertRow<E>> taken) {
        var now = renderings.now();
        var rows = taken.stream().map(row -> row.at(table, now)).toList();
        var chunks = chunks(rows);
        if (chunks.isEmpty()) {
            return new Plan.Done<>(List.of());
        }
        var results = new ArrayList<@Nullable E>(Collections.nCopies(rows.size(), null));
        Plan<List<E>> plan = next(table, chunks, 0, results);
        boolean isOneStatement = chunks.size() == 1 && !needsSecond(chunks.get(0));
        return new Plan.Diagnosed<>(
                isOneStatement ? plan : new Plan.Atomic<>(plan), failure -> diagnosis(table, chunks, failure));
    }

    private <E> Plan<Throwable> diagnosis(EntityTable<E, ?> table, List<Chunk<E>> chunks, Throwable failure) {
        if (!BulkDiagnosis.isOfRow(failure)) {
            return new Plan.Done<>(failure);
        }
        boolean isOneRow = chunks.size() == 1 && chunks.get(0).rows().size() == 1;
        return isOneRow ? new Plan.Done<>(FailedRow.in(failure, 0)) : failedIn(table, chunks, 0, failure);
    }

    // Chunk by chunk, because a row may fail for one that was given before it.
    private <E> Plan<Throwable> failedIn(EntityTable<E, ?> table, List<Chunk<E>> chunks, int index, Throwable failure) {
        if (index == chunks.size()) {
            return new Plan.Done<>(failure);
        }
        var chunk = chunks.get(index);
        var diagnosis = new BulkDiagnosis((from, to) -> Request.of(
                Renderer.command(renderings, Insert.of(table, chunk.rows().subList(from, to)))));
        int size = chunk.rows().size();
        return new Plan.Tried<>(
                diagnosis.request(0, size),
                isRefused -> isRefused
                        ? diagnosis.among(
                                0,
                                size,
                                row -> new Plan.Done<>(
                                        row < 0
                                                ? failure
                                                : FailedRow.in(
                                                        failure,
                                                        chunk.positions().get(row))))
                        : failedIn(table, chunks, index + 1, failure));
    }

    private <E> boolean needsSecond(Chunk<E> chunk) {
        return !renderings.dialect().has(Feature.INSERT_RETURNING)
                && chunk.rows().get(0).isDefaultMade();
    }

    // Rows of which the database makes different columns need different statements.
    private <E> List<Chunk<E>> chunks(List<InsertRow<E>> rows) {
        var groups = new LinkedHashMap<List<Object>, Chunk<E>>();
        InsertRow<E> before = null;
        Chunk<E> group = Chunk.empty();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (before == null || !isAlike(before, row)) {
                group = groups.computeIfAbsent(shape(row), any -> Chunk.empty());
            }
            group.add(i, row);
            before = row;
        }
        var chunks = new ArrayList<Chunk<E>>();
        groups.values().forEach(each -> split(each, chunks));
        return chunks;
    }

    // Nothing is compared but what rows that were taken apart together have in common.
    private static boolean isAlike(InsertRow<?> one, InsertRow<?> other) {
        return one.columns() == other.columns()
                && one.values() instanceof BoundRow
                && other.values() instanceof BoundRow;
    }

    // The columns, and for each whether its value is bound or made by a sequence.
    private static List<Object> shape(InsertRow<?> row) {
        var shape = new ArrayList<Object>(row.columns());
        row.values().forEach(value -> shape.add(value instanceof Node.NextValue));
        return shape;
    }

    private <E> void split(Chunk<E> group, List<Chunk<E>> chunks) {
        int columns = group.rows().get(0).columns().size();
        int most;
        if (columns == 0) {
            most = 1;
        } else if (renderings.dialect().has(Feature.ARRAYS)) {
            most = MOST_ARRAY_ROWS;
        } else {
            most = Math.max(1, Integer.highestOneBit(Math.min(MOST_LISTED_ROWS, MOST_PLACEHOLDERS / columns)));
        }
        for (int from = 0; from < group.rows().size(); ) {
            int left = group.rows().size() - from;
            int size = renderings.dialect().has(Feature.ARRAYS)
                    ? Math.min(most, left)
                    : Math.min(most, Integer.highestOneBit(left));
            chunks.add(group.part(from, from + size));
            from += size;
        }
    }

    private <E> Plan<List<E>> next(
            EntityTable<E, ?> table, List<Chunk<E>> chunks, int index, List<@Nullable E> results) {
        if (index == chunks.size()) {
            return new Plan.Done<>(results.stream().map(Objects::requireNonNull).toList());
        }
        var chunk = chunks.get(index);
        return insert(table, chunk, rows -> {
            for (int i = 0; i < rows.size(); i++) {
                results.set(chunk.positions().get(i), rows.get(i));
            }
            return next(table, chunks, index + 1, results);
        });
    }

    private <E> Plan<List<E>> insert(EntityTable<E, ?> table, Chunk<E> chunk, Function<List<E>, Plan<List<E>>> then) {
        if (renderings.dialect().has(Feature.INSERT_RETURNING)) {
            var statement = Renderer.command(renderings, Insert.of(table, chunk.rows()), table.nodes());
            return new Plan.Send<>(new Request<>(statement, table), reply -> then.apply(reply.rows()));
        }
        var request = Request.of(Renderer.command(renderings, Insert.of(table, chunk.rows())));
        return new Plan.Send<>(
                request,
                reply -> identities(chunk, reply.lastInsertedId(), ids -> {
                    var rows = new ArrayList<E>();
                    var keys = new ArrayList<List<@Nullable Object>>();
                    for (int i = 0; i < chunk.rows().size(); i++) {
                        var row = chunk.rows().get(i);
                        if (row.isDefaultMade()) {
                            keys.add(InsertPlans.key(table, row, ids.get(i)));
                        } else {
                            rows.add(row.inserted(table, ids.get(i)));
                        }
                    }
                    return keys.isEmpty() ? then.apply(rows) : reread(table, keys, then);
                }));
    }

    // InnoDB gives a statement that inserts a known number of rows, none with an id of its own, consecutive ids in the
    // steps of auto_increment_increment, in every lock mode; the reply has the first of them.
    // https://dev.mysql.com/doc/refman/8.4/en/innodb-auto-increment-handling.html
    private <E> Plan<List<E>> identities(
            Chunk<E> chunk, @Nullable Long first, Function<List<@Nullable Long>, Plan<List<E>>> then) {
        int size = chunk.rows().size();
        if (!chunk.rows().get(0).isIdentityMade() || first == null || size == 1) {
            var ids = new @Nullable Long[size];
            Arrays.fill(ids, first);
            return then.apply(Arrays.asList(ids));
        }
        RowReader<Long> step = (row, position) -> SqlType.LONG.read(Objects.requireNonNull(row.value(position)));
        return new Plan.Send<>(new Request<>(Renderer.autoIncrementStep(), step), reply -> {
            var ids = new ArrayList<@Nullable Long>();
            for (int i = 0; i < size; i++) {
                ids.add(first + i * reply.rows().get(0));
            }
            return then.apply(ids);
        });
    }

    private <E, K> Plan<List<E>> reread(
            EntityTable<E, K> table, List<List<@Nullable Object>> keys, Function<List<E>, Plan<List<E>>> then) {
        var conditions = keys.stream().map(key -> Rows.hasKey(table, key)).toList();
        Node where = conditions.size() == 1 ? conditions.get(0) : new Node.Junction(false, conditions);
        var select = Select.of(table.nodes(), table.ref()).where(where);
        var request = new Request<>(Renderer.select(renderings, select), table);
        return new Plan.Send<>(request, reply -> {
            Map<List<Object>, E> found = new HashMap<>();
            reply.rows().forEach(row -> found.put(wireKey(table, row), row));
            var rows = new ArrayList<E>();
            for (var key : keys) {
                E row = found.get(key.stream().map(BulkPlans::widened).toList());
                if (row == null) {
                    throw NoRowException.gone(
                            table.toString(), request.statement().text());
                }
                rows.add(row);
            }
            return then.apply(rows);
        });
    }

    private static <E> List<Object> wireKey(EntityTable<E, ?> table, E row) {
        return table.key().stream().map(column -> widened(column.bindable(row))).toList();
    }

    // An identity comes from the reply as a long, whatever its component is.
    private static Object widened(@Nullable Object value) {
        return value instanceof Short || value instanceof Integer
                ? (Object) ((Number) value).longValue()
                : Objects.requireNonNull(value);
    }

    /** Rows for one statement, and where they stand among all. */
    private record Chunk<E>(List<Integer> positions, List<InsertRow<E>> rows) {
        static <E> Chunk<E> empty() {
            return new Chunk<>(new ArrayList<>(), new ArrayList<>());
        }

        void add(int position, InsertRow<E> row) {
            positions.add(position);
            rows.add(row);
        }

        Chunk<E> part(int from, int to) {
            return new Chunk<>(positions.subList(from, to), rows.subList(from, to));
        }
    }
}
