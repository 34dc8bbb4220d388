package io.jino.tck.relation.random;

import static net.jqwik.api.Combinators.combine;

import io.jino.expr.Expression;
import io.jino.expr.Order;
import io.jino.relation.Parts;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.relation.Tree;
import io.jino.schema.Fetch;
import io.jino.tck.relation.random.Kind.Filter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** What can be fetched along relations, and what it means. */
final class Ways {
    private static final Arbitrary<Boolean> FLAG = Arbitraries.of(false, true);

    private Ways() {}

    /** The rows that a relation leads to, in any order. */
    interface Rows<E, T> extends BiFunction<Graph, E, List<T>> {}

    static <E, T> IntFunction<Arbitrary<Piece<E>>> one(
            String name, ToOne<E, T> relation, Rows<E, T> rows, Kind<T> kind) {
        return depth -> combine(kind.any(depth), FLAG).as((target, isSplit) -> {
            var used = isSplit ? relation.split() : relation;
            return new Piece<>(
                    used.as(target.fetch()),
                    (graph, row) -> {
                        var found = rows.apply(graph, row);
                        if (found.isEmpty()) {
                            throw new Piece.Dangling();
                        }
                        return target.meaning().of(graph, found.get(0));
                    },
                    name + (isSplit ? ".split()" : "") + ".as(" + target + ")");
        });
    }

    static <E, T> IntFunction<Arbitrary<Piece<E>>> maybe(
            String name, ToMaybe<E, T> relation, Rows<E, T> rows, Kind<T> kind) {
        return depth -> combine(kind.any(depth), FLAG, kind.filters().injectNull(0.7))
                .as((target, isSplit, filter) -> {
                    var split = isSplit ? relation.split() : relation;
                    var used = filter == null ? split : split.where(filter.sql());
                    return new Piece<>(
                            optional(used, target.fetch()),
                            (graph, row) -> rows.apply(graph, row).stream()
                                    .filter(found ->
                                            filter == null || filter.java().test(graph, found))
                                    .findFirst()
                                    .flatMap(found ->
                                            Optional.ofNullable(target.meaning().of(graph, found))),
                            name + (isSplit ? ".split()" : "") + said(filter) + ".as(" + target + ")");
                });
    }

    @SuppressWarnings("unchecked") // whatever is made of the target
    private static <E, T> Fetch<E, ?> optional(ToMaybe<E, T> relation, Fetch<T, ?> target) {
        return relation.as((Fetch<T, Object>) target);
    }

    private static String said(@Nullable Filter<?> filter) {
        return filter == null ? "" : ".where(" + filter.text() + ")";
    }

    static <E, T> IntFunction<Arbitrary<Piece<E>>> many(
            String name, ToMany<E, T> relation, Rows<E, T> rows, Kind<T> kind) {
        Arbitrary<@Nullable Integer> bound =
                Arbitraries.integers().between(0, 4).injectNull(0.6);
        return depth -> combine(kind.any(depth), kind.filters().injectNull(0.6), kind.sorts(), bound, bound)
                .as((target, filter, sort, limit, offset) -> {
                    var used = relation.orderBy(sort.sql().toArray(Order[]::new));
                    used = filter == null ? used : used.where(filter.sql());
                    used = limit == null ? used : used.limit(limit);
                    used = offset == null ? used : used.offset(offset);
                    return new Piece<>(
                            used.as(target.fetch()),
                            (graph, row) -> {
                                var list = new ArrayList<@Nullable Object>();
                                rows.apply(graph, row).stream()
                                        .filter(found ->
                                                filter == null || filter.java().test(graph, found))
                                        .sorted(sort.java().apply(graph))
                                        .skip(offset == null ? 0 : offset)
                                        .limit(limit == null ? Long.MAX_VALUE : limit)
                                        .forEach(found ->
                                                list.add(target.meaning().of(graph, found)));
                                return list;
                            },
                            name + said(filter) + ".orderBy(" + sort.text() + ").limit(" + limit + ").offset(" + offset
                                    + ").as(" + target + ")");
                });
    }

    static <E, T> IntFunction<Arbitrary<Piece<E>>> counted(
            String name, ToMany<E, T> relation, Rows<E, T> rows, Kind<T> kind) {
        return depth -> combine(kind.filters().injectNull(0.5), FLAG).as((filter, isCount) -> {
            var used = filter == null ? relation : relation.where(filter.sql());
            Piece.Meaning<E> number = (graph, row) -> rows.apply(graph, row).stream()
                    .filter(found -> filter == null || filter.java().test(graph, found))
                    .count();
            return isCount
                    ? new Piece<E>(used.count(), number, name + said(filter) + ".count()")
                    : new Piece<E>(
                            used.exists(),
                            (graph, row) -> !Long.valueOf(0).equals(number.of(graph, row)),
                            name + said(filter) + ".exists()");
        });
    }

    static <E, T> IntFunction<Arbitrary<Piece<E>>> summed(
            String name,
            ToMany<E, T> relation,
            Rows<E, T> rows,
            Expression<BigDecimal> sum,
            Function<T, BigDecimal> value,
            @Nullable BigDecimal ofNothing) {
        // MySQL and MariaDB compute with more digits than the column has.
        Fetch<E, Optional<BigDecimal>> stripped =
                Parts.of(relation.aggregate(sum)).as(found -> found.map(BigDecimal::stripTrailingZeros));
        return depth -> Arbitraries.just(new Piece<>(
                stripped,
                (graph, row) -> rows.apply(graph, row).stream()
                        .map(value)
                        .reduce(BigDecimal::add)
                        .or(() -> Optional.ofNullable(ofNothing))
                        .map(BigDecimal::stripTrailingZeros),
                name + ".aggregate(sum)"));
    }

    static <E> IntFunction<Arbitrary<Piece<E>>> tree(
            String name, ToMany<E, E> children, Rows<E, E> rows, Function<E, ?> key, Supplied<E> kind) {
        return depth -> {
            var own = kind.get();
            return combine(
                            own.any(depth),
                            own.filters().injectNull(0.7),
                            own.sorts(),
                            Arbitraries.integers().between(1, 4))
                    .as((target, filter, sort, levels) -> {
                        var ordered = children.orderBy(sort.sql().toArray(Order[]::new));
                        var used = filter == null ? ordered : ordered.where(filter.sql());
                        return new Piece<>(
                                below(used, levels, target.fetch()),
                                (graph, row) -> {
                                    var walk = new Walk<>(
                                            graph,
                                            rows,
                                            key,
                                            filter,
                                            sort.java().apply(graph),
                                            target);
                                    return walk.below(row, levels, new HashSet<>(Set.of(key.apply(row))));
                                },
                                "below(" + name + said(filter) + ".orderBy(" + sort.text() + "), " + levels + ", "
                                        + target + ")");
                    });
        };
    }

    @SuppressWarnings("unchecked") // whatever is made of each row
    private static <E> Fetch<E, ?> below(ToMany<E, E> children, int levels, Fetch<E, ?> target) {
        return Tree.<E, Object, Object>below(children, levels, (Fetch<E, Object>) target, Ways::node);
    }

    static Object node(@Nullable Object made, List<Object> below) {
        var node = new ArrayList<@Nullable Object>();
        node.add(made);
        node.add(below);
        return node;
    }

    static <E> IntFunction<Arbitrary<Piece<E>>> above(
            String name, ToMaybe<E, E> parent, Rows<E, E> rows, Function<E, ?> key, Supplied<E> kind) {
        return depth -> {
            var own = kind.get();
            return combine(
                            own.any(depth),
                            own.filters().injectNull(0.7),
                            Arbitraries.integers().between(1, 4))
                    .as((target, filter, levels) -> {
                        var used = filter == null ? parent : parent.where(filter.sql());
                        return new Piece<>(
                                Tree.above(used, levels, target.fetch()),
                                (graph, row) -> Walk.above(graph, rows, key, filter, target, row, levels),
                                "above(" + name + said(filter) + ", " + levels + ", " + target + ")");
                    });
        };
    }

    /** A kind that is not made yet when it is said. */
    interface Supplied<E> extends java.util.function.Supplier<Kind<E>> {}
}
