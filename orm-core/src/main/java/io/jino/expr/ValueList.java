package io.jino.expr;

import io.jino.type.SqlType;

/**
 * Any number of values that are given when a baked query is run.
 *
 * @param param the parameter
 * @param type the type of the values
 * @param <T> the Java type of the values
 */
public record ValueList<T>(Node.Param param, SqlType<T> type) {}
