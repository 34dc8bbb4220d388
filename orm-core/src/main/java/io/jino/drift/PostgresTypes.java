package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.catalog.TypeName;
import io.jino.ddl.Ddl;
import io.jino.schema.Column;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** PostgreSQL. */
final class PostgresTypes extends TypeRules {
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "citext");

    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");

    private static final List<String> FLOATS = List.of("real", "double precision");

    /** How many digits the integers have at most, in their order. */
    private static final List<Integer> DIGITS = List.of(5, 10, 19);

    private static final int MICROSECONDS = 6;

    PostgresTypes(Ddl ddl) {
        super(ddl);
    }

    @Override
    Fit fit(Column<?, ?> column, Live.Column live) {
        var expected = expected(column);
        var found = live.type();
        if (expected.isArray() != found.isArray()) {
            return Fit.OTHER;
        }
        SqlType<?> type = column.type().wire() == Wire.ARRAY
                ? Objects.requireNonNull(column.type().element())
                : column.type();
        return switch (type.wire()) {
            case ENUM -> Fit.of(Objects.equals(type.databaseType(), live.typeName()), false);
            case TEXT -> text(column.definition().options().length() > 0 && !found.isArray(), expected, found);
            case NUMERIC -> number(expected, found);
            case INT2, INT4, INT8 -> ranked(INTEGERS, found.base(), expected.base());
            case FLOAT4, FLOAT8 -> ranked(FLOATS, found.base(), expected.base());
            case TIME, TIMESTAMP, TIMESTAMPTZ -> found.base().equals(expected.base()) ? fraction(found) : Fit.OTHER;
            default -> Fit.of(found.base().equals(expected.base()), false);
        };
    }

    private static Fit text(boolean isLengthSaid, TypeName expected, TypeName found) {
        if (!TEXTS.contains(found.base())) {
            return Fit.OTHER;
        }
        if (!isLengthSaid) {
            return Fit.SAME;
        }
        boolean isUnbounded = !found.hasSize() && !found.base().equals("char");
        if (!expected.hasSize()) {
            return Fit.of(isUnbounded, true);
        }
        if (isUnbounded) {
            return Fit.OTHER;
        }
        int length = found.hasSize() ? found.size() : 1;
        return found.base().equals("varchar")
                ? Fit.ofSizes(length, expected.size())
                : Fit.of(false, length <= expected.size());
    }

    private static Fit number(TypeName expected, TypeName found) {
        int integer = INTEGERS.indexOf(found.base());
        if (integer >= 0) {
            var digits = new TypeName("numeric", List.of(DIGITS.get(integer), 0), List.of(), false, false);
            return Fit.of(false, !expected.hasSize() || digits.fitsInto(expected));
        }
        if (!found.base().equals("numeric")) {
            return Fit.OTHER;
        }
        if (!expected.hasSize()) {
            return Fit.SAME;
        }
        return found.hasSize() ? Fit.of(found.sizes().equals(expected.sizes()), found.fitsInto(expected)) : Fit.OTHER;
    }

    private static Fit fraction(TypeName found) {
        return found.hasSize() ? Fit.ofSizes(found.size(), MICROSECONDS) : Fit.SAME;
    }
}
