package io.jino.tck.matrix;

import io.jino.sql.Dialect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value, and what becomes of it.
 *
 * @param name what is special about it
 * @param value the value
 * @param stored what comes back: the value itself, unless something else is documented
 * @param refusals where it does not come back; what is said later counts more
 */
record Sample<T>(String name, @Nullable T value, @Nullable T stored, List<Refusal> refusals) {
    /** All of them. */
    static final Set<Place> EVERYWHERE = EnumSet.allOf(Place.class);

    /**
     * Where a value is refused, and how.
     *
     * @param id of the error
     */
    record Refusal(Set<Dialect> dialects, Set<Place> places, String id) {}

    Sample(String name, @Nullable T value, @Nullable T stored) {
        this(name, value, stored, List.of());
    }

    Sample<T> refused(Set<Dialect> dialects, Set<Place> places, String id) {
        var more = new ArrayList<>(refusals);
        more.add(new Refusal(dialects, places, id));
        return new Sample<>(name, value, stored, List.copyOf(more));
    }

    /** The id of the error, if there is to be one. */
    Optional<String> refusal(Dialect dialect, Place place) {
        return refusals.stream()
                .filter(refusal ->
                        refusal.dialects().contains(dialect) && refusal.places().contains(place))
                .map(Refusal::id)
                .reduce((first, second) -> second);
    }

    /** Whether it cannot be stored in any of them. */
    boolean isRefused(Set<Dialect> dialects) {
        return dialects.stream()
                .allMatch(dialect -> refusal(dialect, Place.COLUMN).isPresent());
    }
}
