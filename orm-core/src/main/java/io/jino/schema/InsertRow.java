package io.jino.schema;

import io.jino.expr.Node;
import io.jino.type.Row;
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
