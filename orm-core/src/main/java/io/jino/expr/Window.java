package io.jino.expr;

import io.jino.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows around each row that a function looks at.
 *
 * <pre>{@code
 * rowNumber(Window.partitionBy(POST.authorId).orderBy(POST.publishedAt.desc()))
 * // row_number() over (partition by t0."author_id" order by t0."published_at" desc)
 * }</pre>
 *
 * @param partitionBy what rows must have in common; empty for all rows
 * @param orderBy the order within a partition
 * @param frame which rows of the partition, or null for the database's default
 */
public record Window(
        List<Node> partitionBy,
        List<Order> orderBy,
        @Nullable Frame frame) {
    /** Copies the lists. */
    public Window {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }

    /** All rows of the query. */
    public static Window all() {
        return new Window(List.of(), List.of(), null);
    }

    /** The rows that have some expressions in common. */
    public static Window partitionBy(Expression<?>... expressions) {
        return new Window(Stream.of(expressions).map(Expression::node).toList(), List.of(), null);
    }

    /** The same, in an order, after the criteria that are there already. */
    public Window orderBy(Order... criteria) {
        var order = new ArrayList<>(orderBy);
        order.addAll(List.of(criteria));
        return new Window(partitionBy, order, frame);
    }

    /** The same, of the rows between two bounds. */
    public Window rows(Bound from, Bound to) {
        return new Window(partitionBy, orderBy, new Frame("rows", from, to));
    }

    /** The same, of the rows whose values are between two bounds. */
    public Window range(Bound from, Bound to) {
        return new Window(partitionBy, orderBy, new Frame("range", from, to));
    }

    /**
     * Which rows of a partition.
     *
     * @param unit {@code rows} or {@code range}
     */
    public record Frame(String unit, Bound from, Bound to) {}

    /**
     * Where a frame begins or ends.
     *
     * @param offset how many rows away; null for the partition's own end
     * @param following after the row, or before it
     */
    public record Bound(@Nullable Integer offset, boolean following) {
        /** Refuses what is no number of rows. */
        public Bound {
            if (offset != null && offset < 0) {
                throw new InvalidQueryException(
                        "negative-frame",
                        "A window's frame begins or ends a negative number of rows away.",
                        "Say preceding(n) for rows before, following(n) for rows after.",
                        "Rows: " + offset);
            }
        }

        /** The first row of the partition. */
        public static Bound first() {
            return new Bound(null, false);
        }

        /** The last row of the partition. */
        public static Bound last() {
            return new Bound(null, true);
        }

        /** The row itself. */
        public static Bound current() {
            return new Bound(0, false);
        }

        /** Some rows before. */
        public static Bound preceding(int rows) {
            return new Bound(rows, false);
        }

        /** Some rows after. */
        public static Bound following(int rows) {
            return new Bound(rows, true);
        }
    }
}
