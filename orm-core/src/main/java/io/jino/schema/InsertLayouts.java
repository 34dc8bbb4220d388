package io.jino.schema;

import io.jino.expr.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes entities of one table apart. Which columns get a value is worked out once for all rows that are alike.
 *
 * @param <E> the entity
 */
public final class InsertLayouts<E> {
    private final List<Column<E, ?>> columns;
    private final Map<Long, Layout<E>> known = new HashMap<>();

    /** For the rows of a table. */
    public InsertLayouts(Table<E> table) {
        this.columns = table.columns();
    }

    /** Takes some entities apart; see {@link InsertRow#of}. */
    public static <E> List<InsertRow<E>> rows(Table<E> table, Collection<? extends E> entities) {
        var layouts = new InsertLayouts<>(table);
        var rows = new ArrayList<InsertRow<E>>(entities.size());
        for (E entity : entities) {
            rows.add(layouts.row(entity));
        }
        return rows;
    }

    /** Takes an entity apart; see {@link InsertRow#of}. */
    public InsertRow<E> row(E entity) {
        var wire = new @Nullable Object[columns.size()];
        long made = 0;
        for (int i = 0; i < wire.length; i++) {
            var column = columns.get(i);
            Object value = column.bindable(entity);
            Generation generation = value == null ? column.definition().generation() : null;
            if (generation instanceof Generation.RandomUuid) {
                value = UUID.randomUUID();
            } else if (generation instanceof Generation.TimeOrderedUuid) {
                value = TimeOrderedUuid.next();
            } else if (generation != null && !generation.isTimestamp()) {
                made = 31 * made + i + 1;
            }
            wire[i] = value;
        }
        return layout(made, wire).row(wire);
    }

    private Layout<E> layout(long made, @Nullable Object[] wire) {
        var layout = known.get(made);
        if (layout == null || !layout.fits(wire)) {
            layout = Layout.of(columns, wire);
            known.put(made, layout);
        }
        return layout;
    }

    /** Which columns get a value. */
    private static final class Layout<E> {
        private final List<Column<E, ?>> all;
        private final List<Column<E, ?>> bound;
        private final int[] positions;
        private final boolean hasSequence;
        private final boolean isIdentityMade;
        private final boolean isDefaultMade;

        private Layout(
                List<Column<E, ?>> all,
                List<Column<E, ?>> bound,
                int[] positions,
                boolean hasSequence,
                boolean isIdentityMade,
                boolean isDefaultMade) {
            this.all = all;
            this.bound = bound;
            this.positions = positions;
            this.hasSequence = hasSequence;
            this.isIdentityMade = isIdentityMade;
            this.isDefaultMade = isDefaultMade;
        }

        static <E> Layout<E> of(List<Column<E, ?>> all, @Nullable Object[] wire) {
            var bound = new ArrayList<Column<E, ?>>();
            var positions = new int[wire.length];
            boolean sequence = false;
            boolean identity = false;
            boolean made = false;
            for (int i = 0; i < wire.length; i++) {
                Generation generation =
                        wire[i] == null ? all.get(i).definition().generation() : null;
                identity |= generation instanceof Generation.Identity;
                sequence |= generation instanceof Generation.Sequence;
                made |= generation instanceof Generation.DatabaseDefault || generation instanceof Generation.Sequence;
                if (!(generation instanceof Generation.Identity || generation instanceof Generation.DatabaseDefault)) {
                    positions[bound.size()] = i;
                    bound.add(all.get(i));
                }
            }
            return new Layout<>(
                    all, List.copyOf(bound), Arrays.copyOf(positions, bound.size()), sequence, identity, made);
        }

        /** Whether the database makes the same columns of a row. */
        boolean fits(@Nullable Object[] wire) {
            int next = 0;
            for (int i = 0; i < wire.length; i++) {
                Generation generation =
                        wire[i] == null ? all.get(i).definition().generation() : null;
                boolean isBound = !(generation instanceof Generation.Identity
                        || generation instanceof Generation.DatabaseDefault);
                if (isBound != (next < positions.length && positions[next] == i)) {
                    return false;
                }
                next += isBound ? 1 : 0;
            }
            return true;
        }

        InsertRow<E> row(@Nullable Object[] wire) {
            List<Node> values = new BoundRow(bound, wire, positions);
            if (hasSequence) {
                values = withSequences(values, wire);
            }
            return new InsertRow<>(bound, values, Arrays.asList(wire), isIdentityMade, isDefaultMade);
        }

        private List<Node> withSequences(List<Node> values, @Nullable Object[] wire) {
            var nodes = new ArrayList<>(values);
            for (int i = 0; i < positions.length; i++) {
                if (wire[positions[i]] == null
                        && bound.get(i).definition().generation() instanceof Generation.Sequence sequence) {
                    nodes.set(i, new Node.NextValue(sequence.name()));
                }
            }
            return nodes;
        }
    }
}
