package io.jino.type;

/**
 * The types that a value has on the wire, each with the one class that {@link SqlType#bind} makes for it.
 *
 * <p>A dialect says what its database calls them, and what its driver wants instead of that class.
 */
public enum Wire {
    /** {@link Boolean}. */
    BOOLEAN,
    /** {@link Short}: two bytes. */
    INT2,
    /** {@link Integer}: four bytes. */
    INT4,
    /** {@link Long}: eight bytes. */
    INT8,
    /** {@link Float}. */
    FLOAT4,
    /** {@link Double}. */
    FLOAT8,
    /** {@link java.math.BigDecimal}. */
    NUMERIC,
    /** {@link String}. */
    TEXT,
    /** {@code byte[]}. */
    BYTES,
    /** {@link java.util.UUID}. */
    UUID,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.LocalTime}, in microseconds. */
    TIME,
    /** {@link java.time.LocalDateTime}, in microseconds. */
    TIMESTAMP,
    /** {@link java.time.OffsetDateTime} at UTC, in microseconds: a point on the time line. */
    TIMESTAMPTZ,
    /** {@link String}: the name of a constant in an enum type of the database. */
    ENUM,
    /** {@link String}: the text of a JSON document. */
    JSON,
    /** {@code Object[]}: each element is null or of the class that the wire of {@link SqlType#element()} names. */
    ARRAY
}
