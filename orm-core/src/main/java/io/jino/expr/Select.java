package io.jino.expr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query, as data, in the order of its clauses.
 *
 * @param with queries that it refers to by name
 * @param distinct whether equal rows are given once, and by which expressions they count as equal
 * @param items what it gives; empty for a query that is only asked whether it gives rows
 * @param from where rows come from, or null for one row out of nothing
 * @param joins what is joined to them
 * @param where which of them, or null for all
 * @param groupBy by what they are grouped
 * @param having which groups, or null for all
 * @param compounds the queries that its rows are united, intersected or reduced with
 * @param orderBy the order of all rows
 * @param limit how many, or null for all
 * @param offset how many are left out first, or null for none
 * @param lock how the rows are locked, or null for not at all
 */
public record Select(
        List<Cte> with,
        Distinct distinct,
        List<Node> items,
        @Nullable Source from,
        List<Join> joins,
        @Nullable Node where,
        List<Node> groupBy,
        @Nullable Node having,
        List<Compound> compounds,
        List<Order> orderBy,
        @Nullable Node limit,
        @Nullable Node offset,
        @Nullable Lock lock) {
    /** Copies the lists. */
    public Select {
        with = List.copyOf(with);
        items = List.copyOf(items);
        joins = List.copyOf(joins);
        groupBy = List.copyOf(groupBy);
        compounds = List.copyOf(compounds);
        orderBy = List.copyOf(orderBy);
    }

    /** Some items of all rows of a source. */
    public static Select of(List<Node> items, @Nullable Source from) {
        return new Select(
                List.of(),
                Distinct.NOT,
                items,
                from,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /** The same with another query to refer to. */
    public Select with(Cte cte) {
        return new Select(
                plus(with, cte),
                distinct,
                items,
                from,
                joins,
                where,
                groupBy,
                having,
                compounds,
                orderBy,
                limit,
                offset,
                lock);
    }

    /** The same with other duplicates. */
    public Select distinct(Distinct by) {
        return new Select(
                with, by, items, from, joins, where, groupBy, having, compounds, orderBy, limit, offset, lock);
    }

    /** The same with other items. */
    public Select items(List<Node> given) {
        return new Select(
                with, distinct, given, from, joins, where, groupBy, having, compounds, orderBy, limit, offset, lock);
    }

    /** The same with one more join. */
    public Select join(Join join) {
        return new Select(
                with,
                distinct,
                items,
                from,
                plus(joins, join),
                where,
                groupBy,
                having,
                compounds,
                orderBy,
                limit,
                offset,
                lock);
    }

    /** The same with another condition, or none. */
    public Select where(@Nullable Node condition) {
        return new Select(
                with, distinct, items, from, joins, condition, groupBy, having, compounds, orderBy, limit, offset,
                lock);
    }

    /** The same with other groups. */
    public Select groupBy(List<Node> by) {
        return new Select(
                with, distinct, items, from, joins, where, by, having, compounds, orderBy, limit, offset, lock);
    }

    /** The same with another condition on groups, or none. */
    public Select having(@Nullable Node condition) {
        return new Select(
                with, distinct, items, from, joins, where, groupBy, condition, compounds, orderBy, limit, offset, lock);
    }

    /** The same, united, intersected or reduced with one more query. */
    public Select compound(Compound other) {
        return new Select(
                with,
                distinct,
                items,
                from,
                joins,
                where,
                groupBy,
                having,
                plus(compounds, other),
                orderBy,
                limit,
                offset,
                lock);
    }

    /** The same with other queries in the place of those that it is united, intersected or reduced with. */
    public Select compounds(List<Compound> others) {
        return new Select(
                with, distinct, items, from, joins, where, groupBy, having, others, orderBy, limit, offset, lock);
    }

    /** The same in another order. */
    public Select orderBy(List<Order> criteria) {
        return new Select(
                with, distinct, items, from, joins, where, groupBy, having, compounds, criteria, limit, offset, lock);
    }

    /** The same with other bounds, or none. */
    public Select limit(@Nullable Node rows, @Nullable Node skipped) {
        return new Select(
                with, distinct, items, from, joins, where, groupBy, having, compounds, orderBy, rows, skipped, lock);
    }

    /** The same with another lock, or none. */
    public Select lock(@Nullable Lock how) {
        return new Select(
                with, distinct, items, from, joins, where, groupBy, having, compounds, orderBy, limit, offset, how);
    }

    /**
     * Whether what is selected may make one row of all: a column never does, what is computed may have an aggregate inside,
     * and hand-written SQL has done it already.
     */
    public boolean mayAggregate() {
        return !(from instanceof Source.Written) && !items.stream().allMatch(Node.Column.class::isInstance);
    }

    /** The same for who asks only whether there is a row: without items, unless they decide about that. */
    public Select withoutItems() {
        boolean isPlain =
                !distinct.active() && groupBy.isEmpty() && having == null && compounds.isEmpty() && !mayAggregate();
        return isPlain ? items(List.of()) : this;
    }

    private static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** A query that others refer to by its name. */
    public record Cte(TableRef ref, List<String> columns, Select query, boolean recursive) {
        /** Copies the names. */
        public Cte {
            columns = List.copyOf(columns);
        }
    }

    /** Whether equal rows are given once; by the expressions only, if there are some. */
    public record Distinct(boolean active, List<Node> on) {
        /** Every row is given. */
        public static final Distinct NOT = new Distinct(false, List.of());

        /** Copies the expressions. */
        public Distinct {
            on = List.copyOf(on);
        }
    }

    /** A source beside another. */
    public record Join(
            Kind kind,
            Source source,
            boolean lateral,
            @Nullable Node on) {
        /** Which rows without a partner are kept. */
        public enum Kind {
            /** None. */
            INNER,
            /** Those of the left side. */
            LEFT,
            /** Those of the right side. */
            RIGHT,
            /** Those of both sides. */
            FULL,
            /** Every row is a partner. */
            CROSS
        }
    }

    /** One more query, and what to do with its rows. */
    public record Compound(Combination combination, boolean all, Select query) {
        /** What to do with the rows of two queries. */
        public enum Combination {
            /** Those of either. */
            UNION,
            /** Those of both. */
            INTERSECT,
            /** Those of the first that the second does not give. */
            EXCEPT
        }
    }

    /** How rows are locked. */
    public record Lock(Strength strength, List<TableRef> of, Wait locked) {
        /** Copies the tables. */
        public Lock {
            of = List.copyOf(of);
        }

        /** Against what. */
        public enum Strength {
            /** Against every other lock. */
            UPDATE,
            /** As {@link #UPDATE}, but not against references to the key. PostgreSQL. */
            NO_KEY_UPDATE,
            /** Against changes. */
            SHARE
        }

        /** What happens at a row that someone else has locked. */
        public enum Wait {
            /** It is waited for. */
            WAIT,
            /** The statement fails. */
            NOWAIT,
            /** It is left out. */
            SKIP
        }
    }
}
