package io.jino.observe;

import io.jino.sql.Statement;

/**
 * Is told of every statement that is sent, of how it ended, and of every connection that goes back.
 *
 * <p>Called on the connection's event loop, or where the verb was called: it must not block. What {@link #sending} throws
 * fails the statement; what the others throw is lost. The statement holds bound values; its {@code toString} does not show
 * them.
 */
@FunctionalInterface
public interface StatementListener {
    /** Does nothing. */
    StatementListener NONE = statement -> {};

    /** A statement is about to be sent. */
    void sending(Statement statement);

    /** The reply to a statement is there, or will not come. */
    default void ended(StatementEnd end) {}

    /** A connection has gone back to the pool, or has been given up. */
    default void released(ConnectionUse use) {}

    /** Whether there is anything to tell it at this moment; asked once for each connection that is taken. */
    default boolean listens() {
        return this != NONE;
    }

    /** Tells this one, then another. */
    default StatementListener and(StatementListener other) {
        return other == NONE ? this : this == NONE ? other : new BothListeners(this, other);
    }
}
