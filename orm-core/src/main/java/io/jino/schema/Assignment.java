package io.jino.schema;

import io.jino.expr.Node;

/**
 * A column and what it is to become.
 *
 * @param <E> the entity, so that the columns of one table cannot be set in another
 */
public record Assignment<E>(Column<E, ?> column, Node value) {}
