package io.jino.run;

/**
 * How long to wait.
 *
 * @param acquireMillis for a connection, in ms
 * @param statementMillis for the reply to one statement, in ms
 */
public record Limits(long acquireMillis, long statementMillis) {}
