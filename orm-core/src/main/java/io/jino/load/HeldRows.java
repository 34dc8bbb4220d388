package io.jino.load;

import io.jino.plan.Plan;
import io.jino.relation.Loaded;
import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.schema.Table;
import io.jino.sql.Renderings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads what belongs to rows in hand.
 */
public final class HeldRows {
    private HeldRows() {}

    /**
     * What a fetch makes of rows in hand: their columns as they are now, and everything else loaded by key when it is run.
     */
    public static <E, R extends @Nullable Object> Function<Renderings, Plan<Loaded<E, R>>> load(
            Fetch<E, R> fetch, Collection<? extends E> rows) {
        var layout = new HeldLayout();
        var shape = fetch.shape();
        var table = HeldRows.<E>table(shape);
        var cell = layout.of(shape, table.ref(), table.ref(), 0);
        var keys = new Keyring(layout.loads().size());
        var given = new ArrayList<E>(rows);
        var halves = new ArrayList<@Nullable Object>();
        for (E row : given) {
            halves.add(cell.read(row, keys));
        }
        Function<E, @Nullable Object> key = key(shape, table);
        return texts -> Levels.load(
                new Loading(texts),
                layout.loads(),
                keys,
                found -> new Plan.Done<>(loaded(given, halves, cell, found, key)));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the cell makes an R of each row
    private static <E, R extends @Nullable Object> Loaded<E, R> loaded(
            List<E> rows,
            List<@Nullable Object> halves,
            Cell<Object> cell,
            Found found,
            Function<E, @Nullable Object> key) {
        var byKey = new HashMap<@Nullable Object, R>();
        var inOrder = new ArrayList<R>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            R result = (R) cell.finish(halves.get(i), found);
            byKey.put(key.apply(rows.get(i)), result);
            inOrder.add(result);
        }
        return new Loaded<>(key, byKey, inOrder);
    }

    @SuppressWarnings("unchecked") // the shape is of a row of E
    private static <E> Table<E> table(Shape shape) {
        var table = shape.table();
        if (table == null) {
            throw HeldLayout.computed(shape);
        }
        return (Table<E>) table;
    }

    // A relation is known by the columns that it begins with, everything else by the row's own key.
    private static <E> Function<E, @Nullable Object> key(Shape shape, Table<E> table) {
        Path path = path(shape);
        if (path != null) {
            var reader = KeyReader.ofEntity(path.first().columns());
            return row -> reader.read(Objects.requireNonNull(row));
        }
        List<Column<?, ?>> columns =
                shape instanceof Shape.Elsewhere elsewhere ? List.of(elsewhere.key()) : List.copyOf(table.key());
        var reader = KeyReader.ofEntity(columns);
        return row -> {
            table.key().forEach(column -> column.require(row));
            return reader.read(Objects.requireNonNull(row));
        };
    }

    private static @Nullable Path path(Shape shape) {
        if (shape instanceof Shape.One one) {
            return one.path();
        }
        if (shape instanceof Shape.Many many) {
            return many.path();
        }
        if (shape instanceof Shape.Aggregated aggregated) {
            return aggregated.path();
        }
        if (shape instanceof Shape.Tree tree) {
            return tree.path();
        }
        return shape instanceof Shape.Ancestors ancestors ? ancestors.path() : null;
    }
}
