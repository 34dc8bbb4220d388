package io.jino.query;

import io.jino.expr.Item;

/**
 * What gives rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 *
 * <p>A {@link Find} looks for them and can stand inside of another statement. A {@link Returning} changes them.
 *
 * @param <R> what each row is read as
 */
public sealed interface Query<R> permits Find, Returning {
    /** What it gives of each row, and how to read it. */
    Item<R> item();
}
