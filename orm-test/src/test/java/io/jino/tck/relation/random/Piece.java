package io.jino.tck.relation.random;

import io.jino.relation.Parts;
import io.jino.schema.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fetch, and what it means.
 *
 * @param text how to say it, for messages
 */
record Piece<E>(Fetch<E, ?> fetch, Meaning<E> meaning, String text) {

    /** What Java makes of a row. */
    @FunctionalInterface
    interface Meaning<E> {
        @Nullable Object of(Graph graph, E row);
    }

    /** Some row refers to one that is not there although it has to be. */
    static final class Dangling extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A list of pieces. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of fetches of one entity
    static <E> Piece<E> made(List<Piece<E>> pieces) {
        Fetch<E, ?>[] fetches = pieces.stream().map(Piece::fetch).toArray(Fetch[]::new);
        Fetch<E, List<@Nullable Object>> all = Parts.made(
                values -> {
                    var list = new ArrayList<@Nullable Object>();
                    for (int i = 0; i < fetches.length; i++) {
                        list.add(values.at(i));
                    }
                    return list;
                },
                fetches);
        return new Piece<>(
                all,
                (graph, row) -> {
                    var list = new ArrayList<@Nullable Object>();
                    pieces.forEach(piece -> list.add(piece.meaning().of(graph, row)));
                    return list;
                },
                pieces.stream().map(Piece::text).collect(Collectors.joining(", ", "[", "]")));
    }

    @Override
    public String toString() {
        return text;
    }
}
