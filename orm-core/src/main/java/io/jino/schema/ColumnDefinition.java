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
 * @param options what the column of a new table has besides
 */
public record ColumnDefinition(
        String name,
        String component,
        boolean isNullable,
        boolean isKey,
        boolean isVersion,
        @Nullable Generation generation,
        ColumnOptions options) {
    /** Whether the column gets the client's time on insert. */
    public boolean isTimestamp() {
        return generation != null && generation.isTimestamp();
    }

    /** The same, where the component may be null. */
    public ColumnDefinition nullable() {
        return new ColumnDefinition(name, component, true, isKey, isVersion, generation, options);
    }

    /** The same, as part of the primary key. */
    public ColumnDefinition key() {
        return new ColumnDefinition(name, component, isNullable, true, isVersion, generation, options);
    }

    /** The same, as the row's version. */
    public ColumnDefinition version() {
        return new ColumnDefinition(name, component, isNullable, isKey, true, generation, options);
    }

    /** The same, with an absent value made on insert. */
    public ColumnDefinition generated(Generation by) {
        return new ColumnDefinition(name, component, isNullable, isKey, isVersion, by, options);
    }

    /** The same, with at most some characters or bytes. */
    public ColumnDefinition length(int length) {
        return with(options.length(length));
    }

    /** The same, with at most some digits, and some of them behind the point. */
    public ColumnDefinition digits(int precision, int scale) {
        return with(options.digits(precision, scale));
    }

    /** The same, where no two rows have the same value. */
    public ColumnDefinition unique() {
        return with(options.unique());
    }

    /** The same, with a comment. */
    public ColumnDefinition comment(String comment) {
        return with(options.comment(comment));
    }

    private ColumnDefinition with(ColumnOptions others) {
        return new ColumnDefinition(name, component, isNullable, isKey, isVersion, generation, others);
    }
}
