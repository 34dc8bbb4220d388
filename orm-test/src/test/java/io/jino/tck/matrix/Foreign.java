package io.jino.tck.matrix;

import io.jino.type.SqlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of a database that no component has, in a table that somebody wrote by hand.
 *
 * @param declared the type in SQL
 * @param literal a value of it in SQL
 * @param read what it is read as
 * @param value what comes back, or null if it is refused
 * @param id of the error, or null if it comes back
 * @param instead what to do, or what else is to be known
 */
record Foreign<T>(
        String declared,
        String literal,
        SqlType<T> read,
        @Nullable T value,
        @Nullable String id,
        String instead) {
    static <T> Foreign<T> comes(String declared, String literal, SqlType<T> read, T value) {
        return new Foreign<>(declared, literal, read, value, null, "");
    }

    static <T> Foreign<T> refused(String declared, String literal, SqlType<T> read, String instead) {
        return new Foreign<>(declared, literal, read, null, "jino:unfit-value", instead);
    }

    /** As {@link #refused}, with another id. */
    static <T> Foreign<T> refused(String declared, String literal, SqlType<T> read, String id, String instead) {
        return new Foreign<>(declared, literal, read, null, id, instead);
    }

    /** A type that the driver cannot read. */
    static <T> Foreign<T> unreadable(String declared, String literal, SqlType<T> read, String instead) {
        return refused(declared, literal, read, "jino:unreadable-type", instead);
    }

    Optional<String> refusal() {
        return Optional.ofNullable(id);
    }

    @Override
    public String toString() {
        return declared + " " + literal + " as " + read;
    }
}
