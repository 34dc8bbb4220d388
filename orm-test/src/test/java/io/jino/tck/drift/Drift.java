package io.jino.tck.drift;

import io.jino.drift.Difference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A way in which somebody changed the tables of the society behind the back of its entities, and what should be said about it.
 *
 * @param about the entity and the component
 * @param sql what was done
 */
record Drift(String name, Kind kind, String about, boolean isDestructive, boolean isHarmless, String sql) {
    static Drift mendable(String name, Kind kind, String about, String sql) {
        return new Drift(name, kind, about, false, false, sql);
    }

    static Drift destructive(String name, Kind kind, String about, String sql) {
        return new Drift(name, kind, about, true, false, sql);
    }

    Drift harmless() {
        return new Drift(name, kind, about, isDestructive, true, sql);
    }

    String entity() {
        return about.split("\\.", 2)[0];
    }

    @Nullable String component() {
        return about.contains(".") ? about.split("\\.", 2)[1] : null;
    }

    @Override
    public String toString() {
        return name;
    }
}
