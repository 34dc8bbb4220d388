package io.jino.schema;

import io.jino.expr.Node;
import io.jino.type.SqlType;

/**
 * A column and what it is to become.
 *
 * @param <E> the entity, so that the columns of one table cannot be set in another
 */
public record Assignment<E>(Column<E, ?> column, Node value) {
    /** A version set to the one after the one that is stored. */
    public static <E> Assignment<E> next(Column<E, ?> version) {
        return new Assignment<>(
                version, new Node.Binary(Node.Operator.PLUS, version.node(), Node.Bind.of(SqlType.INTEGER, 1)));
    }
}
