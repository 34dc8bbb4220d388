package io.jino.schema;

import io.jino.expr.Expression;
import io.jino.expr.Item;
import io.jino.expr.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Fetch} is made of, as data: the whole grammar of loading.
 *
 * <p>What is read from the row itself, and what a row refers to, becomes a part of the row's own statement. What refers to
 * a row is found by its key in a statement of its own, one for all rows.
 */
public sealed interface Shape {
    /** The table whose row it is made of, or null if that does not matter. */
    @Nullable Table<?> table();

    /**
     * What is read from the row itself.
     *
     * @param table the table whose row it is, or null if any may be
     * @param item what to select
     * @param held how to take it from an entity in hand, or null if only the database can tell
     */
    record Own(
            @Nullable Table<?> table,
            Item<?> item,
            @Nullable Function<Object, @Nullable Object> held) implements Shape {}

    /**
     * Several parts of one row, made into one object.
     *
     * @param maker gets the values of the parts, in their order
     */
    record Made(List<Shape> parts, Function<Values, ?> maker) implements Shape {
        /** Copies the parts. */
        public Made {
            parts = List.copyOf(parts);
        }

        @Override
        public @Nullable Table<?> table() {
            return parts.stream()
                    .<@Nullable Table<?>>map(Shape::table)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * The one row that a row refers to, or that refers to it.
     *
     * @param where a condition for it, or null; only if it may be absent
     * @param target what to make of it
     * @param isRequired whether there has to be one: its value is the target's, else an {@code Optional} of it
     * @param isSplit whether it is found in a statement of its own rather than by a join
     */
    record One(Path path, @Nullable Node where, Shape target, boolean isRequired, boolean isSplit) implements Shape {
        @Override
        public Table<?> table() {
            return path.source();
        }
    }

    /**
     * The rows that refer to a row, as a list.
     *
     * @param target what to make of each
     */
    record Many(Path path, Slice slice, Shape target) implements Shape {
        @Override
        public Table<?> table() {
            return path.source();
        }
    }

    /**
     * What an aggregate function makes of the rows that refer to a row.
     *
     * @param where which of them, or null for all
     * @param inRow the value as a part of the row's own statement
     * @param grouped the function, for a statement of its own that groups by key
     * @param finish makes the result of what {@code grouped} gives
     * @param otherwise the result where there are no rows, or null if only the database can tell
     */
    record Aggregated(
            Path path,
            @Nullable Node where,
            Item<?> inRow,
            Expression<?> grouped,
            UnaryOperator<Object> finish,
            @Nullable Object otherwise)
            implements Shape {
        @Override
        public Table<?> table() {
            return path.source();
        }
    }

    /**
     * The rows that refer to a row, those that refer to them, and so on: a list of trees.
     *
     * @param path from a row to those that refer to it, in the same table
     * @param depth how many levels, at least one
     * @param target what to make of each row
     * @param node makes a node of what was made of its row, and of the nodes below it
     */
    record Tree(Path path, Slice slice, int depth, Shape target, BiFunction<Object, List<Object>, Object> node)
            implements Shape {
        @Override
        public Table<?> table() {
            return path.source();
        }
    }

    /**
     * The row that a row refers to, the one that this refers to, and so on: a list that begins with the nearest.
     *
     * @param path from a row to the one that it refers to, in the same table
     * @param where a condition that each has to meet, or null; the list ends before the first that does not
     * @param depth how many at most, at least one
     * @param target what to make of each row
     */
    record Ancestors(Path path, @Nullable Node where, int depth, Shape target) implements Shape {
        @Override
        public Table<?> table() {
            return path.source();
        }
    }

    /**
     * What somebody else knows about a row by one of its columns: a cache, another service.
     *
     * @param key the column
     * @param source gives a value for each key that it knows, or a stage that fails
     */
    record Elsewhere(Column<?, ?> key, Function<Collection<Object>, CompletionStage<? extends Map<?, ?>>> source)
            implements Shape {
        @Override
        public Table<?> table() {
            return key.table();
        }
    }
}
