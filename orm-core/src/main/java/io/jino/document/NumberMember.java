package io.jino.document;

import io.jino.expr.NumberExpression;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A member that is a number. Decimals and {@code BigInteger} are text in a document, and read from numbers, too.
 *
 * <pre>{@code
 * READER.update().set(READER.profile.age.to(READER.profile.age.plus(1))).all()
 * // update "reader" set "profile" = coalesce(nullif("profile", 'null'), '{}') || jsonb_build_object('age',
 * //     (("profile" ->> 'age')::int4 + $1::int4))
 * }</pre>
 *
 * <p>On MySQL and MariaDB a decimal has at most 35 digits before the point and 30 behind it here, and comes without zeros at
 * its end; in the document it has what was written.
 *
 * @param <E> the entity
 * @param <T> the number's class
 */
public final class NumberMember<E, T extends Number> extends JsonMember<E, T> implements NumberExpression<T> {
    private static final int FIXED_SCALE = 30;

    /** A member of a document or of an object in it. */
    public NumberMember(JsonParent<E> parent, MemberDefinition definition, SqlType<T> type) {
        super(parent, definition, type);
    }

    // The type of a decimal has a fixed scale there, which says nothing about the number.
    @Override
    @Nullable T present(Object delivered) {
        return super.present(
                delivered instanceof BigDecimal decimal && decimal.scale() == FIXED_SCALE
                        ? plain(decimal.stripTrailingZeros())
                        : delivered);
    }

    private static BigDecimal plain(BigDecimal decimal) {
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
