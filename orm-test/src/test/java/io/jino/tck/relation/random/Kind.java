package io.jino.tck.relation.random;

import static net.jqwik.api.Combinators.combine;

import io.jino.expr.Order;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** An entity, and what can be fetched of its rows. */
final class Kind<T> {
    final EntityTable<T, ?> table;
    final Function<Graph, List<T>> rows;
    private final List<Piece<T>> columns;
    private final List<Filter<T>> filters;
    private final List<Sort<T>> sorts;
    private final Supplier<List<IntFunction<Arbitrary<Piece<T>>>>> ways;
    private final Map<Integer, Arbitrary<Piece<T>>> known = new HashMap<>();

    Kind(
            EntityTable<T, ?> table,
            Function<Graph, List<T>> rows,
            List<Piece<T>> columns,
            List<Filter<T>> filters,
            List<Sort<T>> sorts,
            Supplier<List<IntFunction<Arbitrary<Piece<T>>>>> ways) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.filters = filters;
        this.sorts = sorts;
        this.ways = ways;
    }

    /** A condition. */
    record Filter<T>(Predicate sql, BiPredicate<Graph, T> java, String text) {
        static <T> Filter<T> of(Predicate sql, java.util.function.Predicate<T> java, String text) {
            return new Filter<>(sql, (graph, row) -> java.test(row), text);
        }
    }

    /** An order without ties. */
    record Sort<T>(List<Order> sql, Function<Graph, Comparator<T>> java, String text) {
        static <T> Sort<T> of(Comparator<T> java, String text, Order... sql) {
            return new Sort<>(List.of(sql), graph -> java, text);
        }
    }

    Arbitrary<Filter<T>> filters() {
        return Arbitraries.of(filters);
    }

    Arbitrary<Sort<T>> sorts() {
        return Arbitraries.of(sorts);
    }

    /** One thing to fetch, with at most so many relations in each other. */
    Arbitrary<Piece<T>> pieces(int depth) {
        var made = known.get(depth);
        if (made == null) {
            made = depth == 0 ? Arbitraries.of(columns) : deep(depth);
            known.put(depth, made);
        }
        return made;
    }

    private Arbitrary<Piece<T>> deep(int depth) {
        var all = new ArrayList<Arbitrary<Piece<T>>>();
        all.add(Arbitraries.of(columns));
        ways.get().forEach(way -> all.add(way.apply(depth - 1)));
        return Arbitraries.oneOf(all);
    }

    /** Several things, made into a list. */
    Arbitrary<Piece<T>> lists(int depth) {
        return pieces(depth).list().ofMinSize(1).ofMaxSize(3).map(Piece::made);
    }

    /** One thing, or several. */
    Arbitrary<Piece<T>> any(int depth) {
        return combine(pieces(depth), lists(depth), Arbitraries.of(true, false))
                .as((one, several, isOne) -> isOne ? one : several);
    }
}
