package io.jino.document;

import io.jino.expr.TextExpression;
import io.jino.type.SqlType;

/**
 * A member that is text.
 *
 * <pre>{@code
 * READER.find(READER.profile.city.upper()).where(READER.profile.city.startsWith("B"))
 * // select upper((t0."profile" ->> 'city')) from "reader" t0 where (t0."profile" ->> 'city') like $1 escape '!'
 * }</pre>
 *
 * @param <E> the entity
 */
public final class TextMember<E> extends JsonMember<E, String> implements TextExpression {
    /** A member of a document or of an object in it. */
    public TextMember(JsonParent<E> parent, MemberDefinition definition) {
        super(parent, definition, SqlType.STRING);
    }
}
