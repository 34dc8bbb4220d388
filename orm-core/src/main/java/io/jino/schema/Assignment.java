package io.jino.schema;

import io.jino.expr.Node;
import io.jino.type.SqlType;
import java.time.OffsetDateTime;

/**
 * A column and what it is to become.
 *
 * <pre>{@code
 * POST.update().set(POST.title.to("new"), POST.score.to(POST.score.plus(1))).where(POST.id.eq(1L))
 * // update "post" set "title" = $1, "score" = "score" + $2::int4 where "id" = $3::int8
 * }</pre>
 *
 * @param <E> the entity, so that the columns of one table cannot be set in another
 */
public record Assignment<E>(Column<E, ?> column, Node value) {
    /** A version set to the one after the one that is stored. */
    public static <E> Assignment<E> next(Column<E, ?> version) {
        return new Assignment<>(
                version, new Node.Binary(Node.Operator.PLUS, version.node(), Node.Bind.of(SqlType.INTEGER, 1)));
    }

    /** A timestamp set to a point in time. */
    public static <E> Assignment<E> at(Column<E, ?> timestamp, OffsetDateTime now) {
        return new Assignment<>(timestamp, moment(timestamp, now));
    }

    // The processor has seen to it that there are no others than these three types.
    static Node.Bind moment(Column<?, ?> timestamp, OffsetDateTime now) {
        var type = timestamp.type();
        Object value;
        if (type.equals(SqlType.LOCAL_DATE_TIME)) {
            value = SqlType.LOCAL_DATE_TIME.bind(now.toLocalDateTime());
        } else if (type.equals(SqlType.INSTANT)) {
            value = SqlType.INSTANT.bind(now.toInstant());
        } else {
            value = SqlType.OFFSET_DATE_TIME.bind(now);
        }
        return new Node.Bind(type, value);
    }
}
