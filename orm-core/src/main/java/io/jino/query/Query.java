package io.jino.query;

import io.jino.expr.Item;
import io.jino.expr.Node;

/**
 * What gives rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 *
 * @param <R> what each row is read as
 */
public interface Query<R> {
    /** The query as data. */
    Node.Select select();

    /** What the query selects, and how to read it. */
    Item<R> item();
}
