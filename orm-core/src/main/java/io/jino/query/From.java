package io.jino.query;

import io.jino.expr.Item;
import io.jino.expr.Source;

/**
 * What rows can be found in: an entity's table, another query, a list of values, a function that gives rows.
 */
public interface From {
    /** What stands behind FROM. */
    Source source();

    /**
     * Finds rows and reads one thing of each: a column, an expression, a projection.
     *
     * <pre>{@code
     * POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new)).join(AUTHOR, POST.authorId.eq(AUTHOR.id))
     * // select t0."title", t1."name" from "post" t0 join "author" t1 on t0."author_id" = t1."id"
     * }</pre>
     */
    default <R> Find<R> find(Item<R> item) {
        return new Find<>(this, item);
    }
}
