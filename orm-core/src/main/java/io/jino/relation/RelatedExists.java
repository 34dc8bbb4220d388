package io.jino.relation;

import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a relation leads to a row: a predicate in a query, and a part of a fetch.
 *
 * <pre>{@code
 * AUTHOR.find(AUTHOR.name).where(AUTHOR.posts().where(POST.published).exists())
 * // select t0."name" from "author" t0 where exists (select 1 from "post" t1 where t1."author_id" = t0."id" and
 * //     t1."published")
 * }</pre>
 *
 * @param <E> the entity where the relation begins
 */
public final class RelatedExists<E> implements Predicate, Fetch<E, Boolean> {
    private final Path path;
    private final @Nullable Node where;

    RelatedExists(Path path, @Nullable Node where) {
        this.path = path;
        this.where = where;
    }

    @Override
    public Node node() {
        return new Node.Exists(
                Correlated.of(path, where, new Node.Constant(true)).items(List.of()));
    }

    @Override
    public Shape shape() {
        return new Shape.Aggregated(path, where, this, Functions.count(), rows -> (Long) rows > 0, false);
    }
}
