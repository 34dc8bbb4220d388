package io.jino.run;

import io.jino.sql.Statement;

/**
 * Is told of every statement that is sent.
 *
 * <p>Called on the connection's event loop just before the statement is handed to the driver: it must not block, and what
 * it throws fails the statement. The statement holds bound values; its {@code toString} does not show them.
 */
@FunctionalInterface
public interface StatementListener {
    /** Does nothing. */
    StatementListener NONE = statement -> {};

    /** A statement is about to be sent. */
    void sending(Statement statement);
}
