package io.jino.processor.model;

import java.util.Map;

/**
 * An annotation as it is written.
 *
 * @param id what tells it from the other annotations of its entity; no component has such a path
 * @param values where its values stand, by the names of its members; {@code columns[0]} for the first of several
 */
public record Declaration(String id, Origin origin, Map<String, Origin> values) {
    public Declaration {
        values = Map.copyOf(values);
    }

    /** The value of a member if it is written, else the annotation. */
    public Origin at(String member) {
        return values.getOrDefault(member, origin);
    }
}
