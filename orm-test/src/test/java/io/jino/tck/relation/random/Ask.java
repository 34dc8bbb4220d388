package io.jino.tck.relation.random;

import static net.jqwik.api.Combinators.combine;

import io.jino.Db;
import io.jino.query.Find;
import io.jino.schema.Fetch;
import io.jino.tck.relation.random.Kind.Filter;
import io.jino.tck.relation.random.Kind.Sort;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Some rows, and what to fetch of them.
 *
 * @param isSnapshot whether in a transaction
 */
record Ask<E>(
        Kind<E> kind,
        Piece<E> piece,
        @Nullable Filter<E> filter,
        Sort<E> sort,
        @Nullable Integer limit,
        boolean isSnapshot) {

    static Arbitrary<Ask<?>> any() {
        return Arbitraries.of(Kinds.ALL).flatMap(Ask::of);
    }

    private static <E> Arbitrary<Ask<?>> of(Kind<E> kind) {
        Arbitrary<@Nullable Integer> limit =
                Arbitraries.integers().between(0, 5).injectNull(0.8);
        return combine(
                        kind.lists(3),
                        kind.filters().injectNull(0.6),
                        kind.sorts(),
                        limit,
                        Arbitraries.of(false, false, false, true))
                .as((piece, filter, sort, most, isSnapshot) -> new Ask<>(kind, piece, filter, sort, most, isSnapshot));
    }

    @SuppressWarnings("unchecked") // a list of pieces makes a list of objects
    private Fetch<E, List<Object>> fetch() {
        return (Fetch<E, List<Object>>) piece.fetch();
    }

    Find<List<Object>> find() {
        var find = kind.table.find(fetch());
        for (var order : sort.sql()) {
            find = find.orderBy(order);
        }
        find = filter == null ? find : find.where(filter.sql());
        find = limit == null ? find : find.limit(limit);
        return isSnapshot ? find.snapshot() : find;
    }

    /** What a query gives. */
    Future<List<List<Object>>> queried(Db db) {
        return db.all(find());
    }

    /** What is loaded for the rows in hand. */
    Future<List<List<Object>>> loaded(Db db, Graph graph) {
        return db.load(fetch(), rows(graph)).map(loaded -> List.copyOf(loaded.list()));
    }

    private List<E> rows(Graph graph) {
        return kind.rows.apply(graph).stream()
                .filter(row -> filter == null || filter.java().test(graph, row))
                .sorted(sort.java().apply(graph))
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .toList();
    }

    /**
     * What Java makes of the same rows.
     *
     * @throws Piece.Dangling if a row is not there that has to be
     */
    List<@Nullable Object> expected(Graph graph) {
        var all = new ArrayList<@Nullable Object>();
        rows(graph).forEach(row -> all.add(piece.meaning().of(graph, row)));
        return all;
    }

    @Override
    public String toString() {
        return kind.table + ".find(" + piece + ")" + (filter == null ? "" : ".where(" + filter.text() + ")")
                + ".orderBy(" + sort.text() + ").limit(" + limit + ")" + (isSnapshot ? ".snapshot()" : "");
    }
}
