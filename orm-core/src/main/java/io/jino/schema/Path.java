package io.jino.schema;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.TableRef;
import java.util.ArrayList;
import java.util.List;

/**
 * How a relation gets from a row to others, as data: from table to table, over columns that are equal.
 *
 * @param hops one for a foreign key, in either direction; more for a relation through others
 * @param conditions which rows on the way count
 */
public record Path(List<Hop> hops, List<Condition> conditions) {
    /** Copies the lists. */
    public Path {
        hops = List.copyOf(hops);
        conditions = List.copyOf(conditions);
    }

    private Path(List<Hop> hops) {
        this(hops, List.of());
    }

    /** Over one pair of tables. */
    public static Path of(Table<?> from, List<? extends Column<?, ?>> columns, Table<?> to) {
        return new Path(List.of(new Hop(from, List.copyOf(columns), to, List.copyOf(to.key()))));
    }

    /** Where it begins. */
    public Table<?> source() {
        return first().from();
    }

    /** Where it ends. */
    public Table<?> target() {
        return hops.get(hops.size() - 1).to();
    }

    /** The first hop. */
    public Hop first() {
        return hops.get(0);
    }

    /** The way back, of a path of one hop. */
    public Path reversed() {
        var hop = first();
        return new Path(List.of(new Hop(hop.to(), hop.matching(), hop.from(), hop.columns())));
    }

    /** This path, and another from where it ends. */
    public Path through(Path other) {
        var all = new ArrayList<>(hops);
        all.addAll(other.hops);
        var every = new ArrayList<>(conditions);
        other.conditions.forEach(
                condition -> every.add(new Condition(condition.node(), hops.size() + condition.hops())));
        return new Path(all, every);
    }

    /** This path, if a condition holds for the rows on the way so far. */
    public Path where(Node condition) {
        var every = new ArrayList<>(conditions);
        every.add(new Condition(condition, hops.size()));
        return new Path(hops, every);
    }

    /** What each table on the way is called: as such, unless the way leads through it once more. */
    public List<TableRef> uses() {
        var uses = new ArrayList<TableRef>();
        for (int i = 0; i < hops.size(); i++) {
            var table = hops.get(i).to().ref();
            uses.add(last(table, hops.size()) == i ? table : new TableRef(table.schema(), table.name()));
        }
        return uses;
    }

    /** The conditions on the way, where its tables are called otherwise. */
    public List<Node> conditions(List<TableRef> uses) {
        return conditions.stream()
                .map(condition -> renamed(condition.node(), uses, condition.hops()))
                .toList();
    }

    /** What is said of the way as a whole, where its tables are called otherwise. */
    public Node renamed(Node node, List<TableRef> uses) {
        return renamed(node, uses, hops.size());
    }

    // Where a table is on the way twice, the last one is meant.
    private Node renamed(Node node, List<TableRef> uses, int end) {
        Node renamed = node;
        for (int i = end - 1; i >= 0; i--) {
            var table = hops.get(i).to().ref();
            if (last(table, end) == i) {
                renamed = Node.Renamed.of(renamed, table, uses.get(i));
            }
        }
        return renamed;
    }

    private int last(TableRef table, int end) {
        int last = end - 1;
        while (last >= 0 && hops.get(last).to().ref() != table) {
            last--;
        }
        return last;
    }

    /** The same path from another use of the table where it begins. */
    public Path from(Table<?> use) {
        var hop = first();
        if (use == hop.from()) {
            return this;
        }
        var columns = new ArrayList<Column<?, ?>>();
        hop.columns()
                .forEach(column -> columns.add(use.named(column.definition().name())));
        var all = new ArrayList<>(hops);
        all.set(0, new Hop(use, columns, hop.to(), hop.matching()));
        return new Path(all, conditions);
    }

    /**
     * A condition for rows on the way.
     *
     * @param hops how far the way had come when it was said: a table that comes again later is not meant
     */
    public record Condition(Node node, int hops) {}

    /**
     * From a table to another.
     *
     * @param columns the columns of the first table
     * @param matching those of the second that are equal to them, in the same order
     */
    public record Hop(Table<?> from, List<Column<?, ?>> columns, Table<?> to, List<Column<?, ?>> matching) {
        /** Checks that the columns fit each other. */
        public Hop {
            columns = List.copyOf(columns);
            matching = List.copyOf(matching);
            if (columns.isEmpty() || columns.size() != matching.size()) {
                throw mismatch(
                        from, columns, to, matching, "The two sides of a relation have different numbers of columns.");
            }
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).type().wire() != matching.get(i).type().wire()) {
                    throw mismatch(from, columns, to, matching, "The two sides of a relation have different types.");
                }
            }
        }

        /** The condition that the columns of both tables are equal. */
        public Node isMatch() {
            var conditions = new ArrayList<Node>();
            for (int i = 0; i < columns.size(); i++) {
                conditions.add(new Node.Binary(
                        Node.Operator.EQ, matching.get(i).node(), columns.get(i).node()));
            }
            return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, conditions);
        }

        private static InvalidQueryException mismatch(
                Table<?> from, List<?> columns, Table<?> to, List<?> matching, String fact) {
            return new InvalidQueryException(
                    "relation-columns",
                    fact,
                    "Let the foreign key have the columns of the key that it refers to, in their order and of their types.",
                    "Relation: " + from + columns + " to " + to + matching);
        }
    }
}
