package io.jino.schema;

import io.jino.expr.Node;
import io.jino.type.Row;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity about to be inserted: which columns get a value, which the database makes, and what is known already.
 *
 * @param columns the columns that get a value
 * @param values the value of each of them
 * @param known the wire's value of every column of the table, null where it is null or not known yet
 * @param isIdentityMade whether the database makes the identity
 * @param isDefaultMade whether the database makes some other column
 * @param <E> the entity
 */
public record InsertRow<E>(
        List<Column<E, ?>> columns,
        List<Node> values,
        List<@Nullable Object> known,
        boolean isIdentityMade,
        boolean isDefaultMade) {
    /**
     * Takes an entity apart. An absent value that the client makes is made here, once.
     *
     * @throws io.jino.error.MappingException if a component has no value and needs one, or one that does not fit
     */
    public static <E> InsertRow<E> of(Table<E> table, E entity) {
        return new InsertLayouts<>(table).row(entity);
    }

    /** The same, with the timestamps that have no value set to a point in time. */
    public InsertRow<E> at(Table<E> table, OffsetDateTime now) {
        if (table.timestamps().isEmpty()) {
            return this;
        }
        var complete = new ArrayList<>(known);
        for (int i = 0; i < complete.size(); i++) {
            var column = table.columns().get(i);
            if (complete.get(i) == null && column.definition().isTimestamp()) {
                complete.set(i, Assignment.moment(column, now).value());
            }
        }
        return new InsertRow<>(columns, filled(columns, values, now), complete, isIdentityMade, isDefaultMade);
    }

    /** The values of a row, with the timestamps that have none set to a point in time. */
    public static List<Node> filled(List<? extends Column<?, ?>> columns, List<Node> values, OffsetDateTime now) {
        if (values instanceof BoundRow bound) {
            return bound.at(now);
        }
        var filled = new ArrayList<>(values);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) instanceof Node.Null
                    && columns.get(i).definition().isTimestamp()) {
                filled.set(i, Assignment.moment(columns.get(i), now));
            }
        }
        return filled;
    }

    /** The entity as it was bound, with the identity that the database made. */
    public E inserted(Table<E> table, @Nullable Long identity) {
        var complete = new ArrayList<>(known);
        if (isIdentityMade) {
            for (int i = 0; i < complete.size(); i++) {
                if (complete.get(i) == null
                        && table.columns().get(i).definition().generation() instanceof Generation.Identity) {
                    complete.set(i, identity);
                }
            }
        }
        return table.read(new KnownRow(complete), 0);
    }

    /** A row whose values are in memory. */
    public record KnownRow(List<@Nullable Object> values) implements Row {
        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable Object value(int position) {
            return values.get(position);
        }
    }
}
