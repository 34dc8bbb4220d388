package io.jino.query;

import io.jino.expr.Subquery;

/**
 * What gives rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 *
 * @param <R> what each row is read as
 */
public interface Query<R> extends Subquery<R> {}
