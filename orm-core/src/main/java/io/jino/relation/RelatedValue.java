package io.jino.relation;

import io.jino.expr.Expression;
import io.jino.expr.Node;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.type.SqlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate function makes of the rows that a relation leads to: an expression in a query, and a part of a fetch.
 *
 * <pre>{@code
 * record LastPost(String name, Optional<Instant> at) {}
 *
 * AUTHOR.fetch(AUTHOR.name).with(AUTHOR.posts().aggregate(POST.publishedAt.max())).as(LastPost::new)
 * // select t0."name", (select max(t1."published_at") from "post" t1 where t1."author_id" = t0."id") from "author" t0
 * }</pre>
 *
 * @param <E> the entity where the relation begins
 * @param <A> what the function gives
 */
public final class RelatedValue<E, A> implements Expression<A>, Fetch<E, Optional<A>> {
    private final Path path;
    private final @Nullable Node where;
    private final Expression<A> function;

    RelatedValue(Path path, @Nullable Node where, Expression<A> function) {
        this.path = path;
        this.where = where;
        this.function = function;
    }

    @Override
    public Node node() {
        return new Node.Scalar(Correlated.of(path, where, function.node()));
    }

    @Override
    public SqlType<A> type() {
        return function.type();
    }

    @Override
    public Shape shape() {
        return new Shape.Aggregated(path, where, opt(), function, Optional::of, ofNothing());
    }

    // Every aggregate gives null for no rows but one; what is computed of them may give anything.
    private @Nullable Object ofNothing() {
        if (!(function.node() instanceof Node.Aggregate aggregate)) {
            return null;
        }
        return aggregate.function().equals("count") ? Optional.of(type().read(0L)) : Optional.empty();
    }
}
