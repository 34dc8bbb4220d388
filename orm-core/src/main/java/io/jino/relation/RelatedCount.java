package io.jino.relation;

import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.NumberExpression;
import io.jino.schema.Fetch;
import io.jino.schema.Path;
import io.jino.schema.Shape;
import io.jino.type.SqlType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How many rows a relation leads to: a number in a query, and a part of a fetch.
 *
 * <pre>{@code
 * AUTHOR.find(AUTHOR.name).where(AUTHOR.posts().count().gt(3L)).orderBy(AUTHOR.posts().count().desc())
 * // select t0."name" from "author" t0 where (select count(*) from "post" t1 where t1."author_id" = t0."id") > $1::int8
 * //     order by (select count(*) from "post" t2 where t2."author_id" = t0."id") desc
 * }</pre>
 *
 * @param <E> the entity where the relation begins
 */
public final class RelatedCount<E> implements NumberExpression<Long>, Fetch<E, Long> {
    private final Path path;
    private final @Nullable Node where;

    RelatedCount(Path path, @Nullable Node where) {
        this.path = path;
        this.where = where;
    }

    @Override
    public Node node() {
        return new Node.Scalar(Correlated.of(path, where, Functions.count().node()));
    }

    @Override
    public SqlType<Long> type() {
        return SqlType.LONG;
    }

    @Override
    public Shape shape() {
        return new Shape.Aggregated(path, where, this, Functions.count(), UnaryOperator.identity(), 0L);
    }
}
