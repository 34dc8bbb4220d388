package io.jino.tck.relation.random;

import io.jino.tck.relation.random.Kind.Filter;
import io.jino.tck.relation.random.Ways.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes down a tree, or up a line, as far as it does not go round. */
record Walk<E>(
        Graph graph,
        Rows<E, E> rows,
        Function<E, ?> key,
        @Nullable Filter<E> filter,
        Comparator<E> order,
        Piece<E> target) {

    List<Object> below(E row, int levels, Set<Object> above) {
        var nodes = new ArrayList<Object>();
        if (levels == 0) {
            return nodes;
        }
        var children = rows.apply(graph, row).stream()
                .filter(child -> filter == null || filter.java().test(graph, child))
                .sorted(order)
                .toList();
        for (E child : children) {
            if (above.add(key.apply(child))) {
                nodes.add(Ways.node(target.meaning().of(graph, child), below(child, levels - 1, above)));
                above.remove(key.apply(child));
            }
        }
        return nodes;
    }

    static <E> List<@Nullable Object> above(
            Graph graph,
            Rows<E, E> rows,
            Function<E, ?> key,
            @Nullable Filter<E> filter,
            Piece<E> target,
            E row,
            int levels) {
        var line = new ArrayList<@Nullable Object>();
        var seen = new HashSet<Object>();
        var next = rows.apply(graph, row);
        while (line.size() < levels && !next.isEmpty()) {
            E parent = next.get(0);
            if ((filter != null && !filter.java().test(graph, parent)) || !seen.add(key.apply(parent))) {
                break;
            }
            line.add(target.meaning().of(graph, parent));
            next = rows.apply(graph, parent);
        }
        return line;
    }
}
