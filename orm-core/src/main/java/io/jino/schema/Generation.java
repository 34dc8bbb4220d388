package io.jino.schema;

/**
 * Who makes the value of a column that is absent on insert.
 */
public sealed interface Generation {
    /** The column itself: an identity, a serial or an auto-increment. */
    record Identity() implements Generation {}

    /** A sequence of the database. */
    record Sequence(String name) implements Generation {}

    /**
     * The column's default expression.
     *
     * @param expression the expression, or empty if only the database knows it
     */
    record DatabaseDefault(String expression) implements Generation {}

    /** The client: a random UUID. */
    record RandomUuid() implements Generation {}

    /** The client: a UUID that grows with time. */
    record TimeOrderedUuid() implements Generation {}

    /** The client: the point in time of the insert. */
    record CreationTime() implements Generation {}

    /** The client: the point in time of the insert, and of every update. */
    record UpdateTime() implements Generation {}

    /** The column itself: an identity, a serial or an auto-increment. */
    static Generation identity() {
        return new Identity();
    }

    /** A sequence of the database, by its name. */
    static Generation sequence(String name) {
        return new Sequence(name);
    }

    /** The column's default expression, which only the database knows. */
    static Generation databaseDefault() {
        return databaseDefault("");
    }

    /** The column's default expression, as {@code @Default} says it. */
    static Generation databaseDefault(String expression) {
        return new DatabaseDefault(expression);
    }

    /** A random UUID (RFC 9562 version 4), made by the client. */
    static Generation uuidV4() {
        return new RandomUuid();
    }

    /** A UUID that grows with time (RFC 9562 version 7), made by the client. */
    static Generation uuidV7() {
        return new TimeOrderedUuid();
    }

    /** The point in time of the insert, by the client's clock. */
    static Generation createdAt() {
        return new CreationTime();
    }

    /** The point in time of the insert and of every update, by the client's clock. */
    static Generation updatedAt() {
        return new UpdateTime();
    }

    /** Whether it is a point in time by the client's clock. */
    default boolean isTimestamp() {
        return this instanceof CreationTime || this instanceof UpdateTime;
    }
}
