package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.catalog.TypeName;
import io.jino.ddl.Ddl;
import io.jino.schema.Column;
import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import java.util.HashSet;
import java.util.List;

/** MySQL and MariaDB. */
final class MySqlTypes extends TypeRules {
    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "int", "bigint");

    private static final List<String> FLOATS = List.of("float", "double");

    private static final List<String> SHORT_TEXTS = List.of("char", "varchar");

    private static final List<String> TEXTS = List.of("tinytext", "text", "mediumtext", "longtext");

    private static final List<String> SHORT_BYTES = List.of("binary", "varbinary");

    private static final List<String> BYTES = List.of("tinyblob", "blob", "mediumblob", "longblob");

    private static final int MICROSECONDS = 6;

    private final boolean isMariaDb;

    MySqlTypes(Ddl ddl) {
        super(ddl);
        this.isMariaDb = ddl.dialect().equals(Dialect.mariadb());
    }

    @Override
    Fit fit(Column<?, ?> column, Live.Column live) {
        var expected = expected(column);
        var found = live.type();
        boolean isLengthSaid = column.definition().options().length() > 0;
        return switch (column.type().wire()) {
            case BOOLEAN -> Fit.of(found.base().equals("tinyint"), false);
            case INT2, INT4, INT8 -> integer(column.type(), expected, found);
            case FLOAT4, FLOAT8 -> ranked(FLOATS, found.base(), expected.base());
            case NUMERIC -> decimal(column, expected, found);
            case TEXT -> sized(isLengthSaid, SHORT_TEXTS, TEXTS, expected, found);
            case BYTES -> sized(isLengthSaid, SHORT_BYTES, BYTES, expected, found);
            case ENUM -> constants(expected, found);
            case JSON -> Fit.of(found.base().equals(isMariaDb ? "longtext" : "json"), false);
            case TIME, TIMESTAMP, TIMESTAMPTZ ->
                found.base().equals(expected.base())
                        ? Fit.ofSizes(found.hasSize() ? found.size() : 0, MICROSECONDS)
                        : Fit.OTHER;
            default ->
                Fit.of(found.base().equals(expected.base()) && found.sizes().equals(expected.sizes()), false);
        };
    }

    private static Fit integer(SqlType<?> type, TypeName expected, TypeName found) {
        if (found.base().equals("year") && type.name().equals(SqlType.YEAR.name())) {
            return Fit.SAME;
        }
        Fit fit = ranked(INTEGERS, found.base(), expected.base());
        // Without a sign it goes further, but not as far as the next type.
        return fit == Fit.SAME && found.isUnsigned() ? Fit.OTHER : fit;
    }

    private static Fit decimal(Column<?, ?> column, TypeName expected, TypeName found) {
        boolean isAny = column.definition().options().precision() == 0;
        if (!found.base().equals("decimal")) {
            return Fit.of(false, isAny && INTEGERS.contains(found.base()));
        }
        return isAny ? Fit.SAME : Fit.of(found.sizes().equals(expected.sizes()), found.fitsInto(expected));
    }

    private static Fit sized(
            boolean isLengthSaid, List<String> brief, List<String> lengthy, TypeName expected, TypeName found) {
        boolean isBrief = brief.contains(found.base());
        if (!isBrief && !lengthy.contains(found.base())) {
            return Fit.OTHER;
        }
        if (!isLengthSaid) {
            return Fit.SAME;
        }
        if (lengthy.contains(expected.base())) {
            return isBrief ? Fit.NARROWER : ranked(lengthy, found.base(), expected.base());
        }
        if (!isBrief) {
            return Fit.OTHER;
        }
        return found.base().equals(expected.base())
                ? Fit.ofSizes(found.size(), expected.size())
                : Fit.of(false, found.size() <= expected.size());
    }

    private static Fit constants(TypeName expected, TypeName found) {
        return found.base().equals("enum")
                ? Fit.of(
                        found.constants().equals(expected.constants()),
                        new HashSet<>(expected.constants()).containsAll(found.constants()))
                : Fit.OTHER;
    }
}
