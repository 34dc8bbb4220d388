package io.jino.migration;

/**
 * A statement of a script.
 *
 * @param sql its text, without what ends it
 * @param line where it begins, counted from one
 */
public record ScriptStatement(String sql, int line) {}
