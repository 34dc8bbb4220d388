package io.jino.query;

import io.jino.expr.Item;

/**
 * What changes rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 *
 * <pre>{@code
 * AUTHOR.insert().set(AUTHOR.name.to("daisy"))
 * // insert into "author" ("name") values ($1)
 * }</pre>
 */
public sealed interface Command permits Insert, Update, Delete {
    /** This command, giving back something of each row that it reached. PostgreSQL; MariaDB but for an update. */
    default <R> Returning<R> returning(Item<R> item) {
        return new Returning<>(this, item);
    }
}
