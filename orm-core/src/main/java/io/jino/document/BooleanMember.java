package io.jino.document;

import io.jino.expr.Predicate;
import io.jino.type.SqlType;

/**
 * A member that is a condition by itself; where it is absent, neither it nor its opposite holds.
 *
 * <pre>{@code
 * READER.find(READER.id).where(READER.profile.newsletter)
 * // select t0."id" from "reader" t0 where (t0."profile" ->> 'newsletter')::bool
 * }</pre>
 *
 * @param <E> the entity
 */
public final class BooleanMember<E> extends JsonMember<E, Boolean> implements Predicate {
    /** A member of a document or of an object in it. */
    public BooleanMember(JsonParent<E> parent, MemberDefinition definition) {
        super(parent, definition, SqlType.BOOLEAN);
    }
}
