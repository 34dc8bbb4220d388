package io.jino.expr;

import io.jino.type.Row;
import io.jino.type.RowReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a query can select, and how to read it from a row: an expression, a whole table, or several of them made
 * into one object.
 *
 * <pre>{@code
 * AUTHOR.find(Projection.of(AUTHOR.name, POST.title.opt()).pair())
 *         .leftJoin(POST, POST.authorId.eq(AUTHOR.id))
 * // select t0."name", t1."title" from "author" t0 left join "post" t1 on t1."author_id" = t0."id"
 * }</pre>
 *
 * @param <T> what is read
 */
public interface Item<T extends @Nullable Object> extends RowReader<T> {
    /** What stands in the select list, in the order in which the values are read. */
    List<Node> nodes();

    /** Whether it can be read where all of its values are null. */
    default boolean acceptsNull() {
        return false;
    }

    /** The items that it is made of; itself, if it is made of no others. */
    default List<Item<?>> parts() {
        return List.of(this);
    }

    /**
     * This item, empty where all of its values are null: for the outer side of a join, or an aggregate of no rows.
     */
    default Item<Optional<T>> opt() {
        var present = this;
        return new Item<>() {
            @Override
            public List<Node> nodes() {
                return present.nodes();
            }

            @Override
            public boolean acceptsNull() {
                return true;
            }

            @Override
            public Optional<T> read(Row row, int position) {
                return row.allNull(position, nodes().size())
                        ? Optional.empty()
                        : Optional.ofNullable(present.read(row, position));
            }
        };
    }

    /** This item, null where all of its values are null. */
    default Item<@Nullable T> orNull() {
        var present = this;
        return new Item<>() {
            @Override
            public List<Node> nodes() {
                return present.nodes();
            }

            @Override
            public boolean acceptsNull() {
                return true;
            }

            @Override
            @SuppressWarnings("NullAway") // T is nullable here, which the checker does not see
            public @Nullable T read(Row row, int position) {
                return row.allNull(position, nodes().size()) ? null : present.read(row, position);
            }
        };
    }
}
