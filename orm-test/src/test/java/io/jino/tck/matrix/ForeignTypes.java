package io.jino.tck.matrix;

import static io.jino.tck.matrix.Foreign.comes;
import static io.jino.tck.matrix.Foreign.refused;
import static io.jino.tck.matrix.Foreign.unreadable;
import static io.jino.type.SqlType.BIG_DECIMAL;
import static io.jino.type.SqlType.BOOLEAN;
import static io.jino.type.SqlType.BYTES;
import static io.jino.type.SqlType.DURATION;
import static io.jino.type.SqlType.INSTANT;
import static io.jino.type.SqlType.INTEGER;
import static io.jino.type.SqlType.LOCAL_DATE;
import static io.jino.type.SqlType.LOCAL_DATE_TIME;
import static io.jino.type.SqlType.LOCAL_TIME;
import static io.jino.type.SqlType.LONG;
import static io.jino.type.SqlType.STRING;
import static io.jino.type.SqlType.UUID;
import static io.jino.type.SqlType.YEAR;

import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;

/** What databases have besides. */
final class ForeignTypes {
    private static final String DRIVER = "jino:driver";
    private static final String AS_TEXT = "select it cast to `text`";
    private static final String AS_NUMERIC = "select it cast to `numeric`";
    private static final String AS_CHAR = "select it cast to `char`";
    private static final String INFINITE = "infinity is no value of Java";

    private ForeignTypes() {}

    static List<Foreign<?>> ofPostgres() {
        return List.of(
                comes("char(3)", "'a'", STRING, "a  "),
                comes("name", "'a'", STRING, "a"),
                comes(
                        "timestamp(0)",
                        "'2024-02-29 01:02:03.5'",
                        LOCAL_DATE_TIME,
                        LocalDateTime.of(2024, 2, 29, 1, 2, 4)),
                comes("int4range", "'[1,3)'", STRING, "[1,3)"),
                comes("tsvector", "'a b'", STRING, "'a' 'b'"),
                comes("numeric(5,2)", "1.005", BIG_DECIMAL, new BigDecimal("1.01")),
                refused("numeric", "'NaN'", BIG_DECIMAL, "NaN is no `BigDecimal`; read it as `double`"),
                comes("numeric", "'NaN'", SqlType.DOUBLE, Double.NaN),
                refused("numeric", "'infinity'", BIG_DECIMAL, DRIVER, INFINITE),
                refused("date", "'infinity'", LOCAL_DATE, INFINITE),
                refused("date", "'-infinity'", LOCAL_DATE, INFINITE),
                refused("timestamp", "'infinity'", LOCAL_DATE_TIME, INFINITE),
                refused("timestamp", "'-infinity'", LOCAL_DATE_TIME, INFINITE),
                refused("timestamptz", "'infinity'", INSTANT, INFINITE),
                refused("timestamptz", "'-infinity'", INSTANT, INFINITE),
                refused("time", "'24:00'", LOCAL_TIME, DRIVER, "24:00 is no `LocalTime`"),
                refused("timetz", "'12:00+02'", LOCAL_TIME, "use `time`, or " + AS_TEXT),
                refused("interval", "'1 day'", DURATION, AS_TEXT + ", or keep a `Duration` in a `bigint`"),
                refused("inet", "'127.0.0.1'", STRING, AS_TEXT),
                refused("cidr", "'10.0.0.0/8'", STRING, AS_TEXT),
                unreadable("macaddr", "'08:00:2b:01:02:03'", STRING, AS_TEXT),
                refused("money", "'1.50'", BIG_DECIMAL, AS_NUMERIC),
                unreadable("xml", "'<a/>'", STRING, AS_TEXT),
                unreadable("bit(3)", "B'101'", STRING, AS_TEXT),
                unreadable("bit varying(3)", "B'101'", STRING, AS_TEXT),
                unreadable("oid", "42", LONG, "select it cast to `bigint`"),
                refused("point", "'(1,2)'", STRING, AS_TEXT),
                refused("polygon", "'((0,0),(1,1),(1,0))'", STRING, AS_TEXT),
                refused(
                        "interval[]",
                        "array['1 day'::interval]",
                        SqlType.array(DURATION),
                        "select it cast to `text[]`"));
    }

    static List<Foreign<?>> ofMySql() {
        return List.of(
                comes("char(3)", "'a'", STRING, "a"),
                comes("tinyint(1)", "1", BOOLEAN, true),
                comes("tinyint(1)", "7", INTEGER, 7),
                comes("tinyint(1)", "7", BOOLEAN, true),
                comes("tinyint unsigned", "255", INTEGER, 255),
                refused("tinyint unsigned", "255", SqlType.BYTE, "use a wider type"),
                comes("mediumint", "-8388608", INTEGER, -8_388_608),
                comes("int unsigned", "4294967295", LONG, 4_294_967_295L),
                refused("int unsigned", "4294967295", INTEGER, "use `long`"),
                comes(
                        "bigint unsigned",
                        "18446744073709551615",
                        SqlType.BIG_INTEGER,
                        BigInteger.TWO.pow(64).subtract(BigInteger.ONE)),
                refused("bigint unsigned", "18446744073709551615", LONG, "use `BigInteger`"),
                comes("bit(1)", "b'1'", BOOLEAN, true),
                comes("bit(1)", "b'0'", BOOLEAN, false),
                comes("bit(64)", "b'111'", LONG, 7L),
                comes("year", "2026", YEAR, Year.of(2026)),
                comes("year", "0", INTEGER, 0),
                comes("decimal(5,2)", "1.5", BIG_DECIMAL, new BigDecimal("1.50")),
                comes("decimal(5,2)", "1.005", BIG_DECIMAL, new BigDecimal("1.01")),
                comes("datetime", "'2024-02-29 01:02:03'", LOCAL_DATE_TIME, LocalDateTime.of(2024, 2, 29, 1, 2, 3)),
                comes(
                        "datetime(3)",
                        "'2024-02-29 01:02:03.123'",
                        LOCAL_DATE_TIME,
                        LocalDateTime.of(2024, 2, 29, 1, 2, 3, 123_000_000)),
                comes(
                        "timestamp(1)",
                        "'2024-02-29 01:02:03.1'",
                        LOCAL_DATE_TIME,
                        LocalDateTime.of(2024, 2, 29, 1, 2, 3, 100_000_000)),
                comes("time(2)", "'01:02:03.12'", LOCAL_TIME, LocalTime.of(1, 2, 3, 120_000_000)),
                refused("time", "'-01:00:00'", LOCAL_TIME, "a span, not a time of one day: " + AS_CHAR),
                refused("time", "'24:00:00'", LOCAL_TIME, "a span, not a time of one day: " + AS_CHAR),
                comes("enum('a','b')", "'b'", STRING, "b"),
                comes("set('a','b')", "'a,b'", STRING, "a,b"),
                comes("binary(2)", "x'01'", BYTES, new byte[] {1, 0}),
                refused("binary(2)", "x'0100'", UUID, "16 bytes are a `UUID`"),
                refused("point", "st_geomfromtext('POINT(1 2)')", STRING, "select `st_astext(...)`"));
    }
}
