package io.jino.query;

import io.jino.expr.Item;
import io.jino.expr.Select;
import io.jino.expr.Subquery;

/**
 * What gives rows: a value that can be kept, shared and run any number of times. Building it touches no database.
 *
 * <pre>{@code
 * POST.find(POST.title).where(POST.published).orderBy(POST.id.asc())
 * // select t0."title" from "post" t0 where t0."published" order by t0."id"
 * }</pre>
 *
 * @param <R> what each row is read as
 */
public sealed interface Query<R> permits Query.Reading, Returning {
    /** What it gives of each row, and how to read it. */
    Item<R> item();

    /**
     * A query that changes nothing, so that it can be counted, asked for fewer rows and stand inside of another statement.
     *
     * @param <R> what each row is read as
     */
    non-sealed interface Reading<R> extends Query<R>, Subquery<R> {
        @Override
        Item<R> item();

        /**
         * Which rows it reads, as data; of a query with a fetch without what the fetch selects. The one that cannot stand
         * inside of another statement.
         */
        default Select rows() {
            return select();
        }
    }
}
