package io.jino.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Some of the rows of a query, and how many there are in all.
 *
 * <pre>{@code
 * AUTHOR.find().orderBy(AUTHOR.id.asc()).limit(20).offset(40)
 * // select t0."id", t0."name", t0."bio" from "author" t0 order by t0."id" limit $1::int8 offset $2::int8
 * }</pre>
 *
 * <p>{@code db.page(...)} of this query counts its rows without limit and offset as well.
 *
 * @param rows the rows of this page, in the query's order
 * @param total how many rows the query has without its limit and offset
 * @param offset how many rows are before this page
 * @param limit how many rows a page has at most
 * @param <R> what each row is read as
 */
public record Page<R>(List<R> rows, long total, long offset, long limit) {
    /** Copies the rows. */
    public Page {
        // Not by copyOf: a selected column may be null.
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** Whether there are rows after these. */
    public boolean hasNext() {
        return offset + rows.size() < total;
    }
}
