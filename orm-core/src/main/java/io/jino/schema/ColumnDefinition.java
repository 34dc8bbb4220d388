package io.jino.schema;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a column besides its type: names, nullability and role. Written by the processor.
 *
 * @param name the name in the database
 * @param component the component of the entity, with dots for embedded ones
 * @param isNullable whether the component may be null
 * @param isKey whether the column is part of the primary key
 * @param isVersion whether the column guards the row against lost updates
 * @param generation who makes an absent value on insert, or null for nobody
 */
public record ColumnDefinition(
        String name,
        String component,
        boolean isNullable,
        boolean isKey,
        boolean isVersion,
        @Nullable Generation generation) {
    /** The same, where the component may be null. */
    public ColumnDefinition nullable() {
        return new ColumnDefinition(name, component, true, isKey, isVersion, generation);
    }

    /** The same, as part of the primary key. */
    public ColumnDefinition key() {
        return new ColumnDefinition(name, component, isNullable, true, isVersion, generation);
    }

    /** The same, as the row's version. */
    public ColumnDefinition version() {
        return new ColumnDefinition(name, component, isNullable, isKey, true, generation);
    }

    /** The same, with an absent value made on insert. */
    public ColumnDefinition generated(Generation by) {
        return new ColumnDefinition(name, component, isNullable, isKey, isVersion, by);
    }
}
