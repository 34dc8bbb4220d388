package io.jino.document;

import io.jino.expr.TemporalExpression;
import io.jino.type.SqlType;

/**
 * A member that is a date or a time, which a document has as text.
 *
 * <pre>{@code
 * READER.find(READER.id).where(READER.profile.born.year().lt(2000))
 * // select t0."id" from "reader" t0 where extract(year from (t0."profile" ->> 'born')::date) < $1::int4
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the Java type
 */
public final class TemporalMember<E, T> extends JsonMember<E, T> implements TemporalExpression<T> {
    /** A member of a document or of an object in it. */
    public TemporalMember(JsonParent<E> parent, MemberDefinition definition, SqlType<T> type) {
        super(parent, definition, type);
    }
}
