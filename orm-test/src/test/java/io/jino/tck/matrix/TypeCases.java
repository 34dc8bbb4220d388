package io.jino.tck.matrix;

import static io.jino.tck.matrix.TypeCase.ALL;
import static io.jino.tck.matrix.TypeCase.MYSQLS;
import static io.jino.tck.matrix.TypeCase.POSTGRES;

import io.jino.sql.Dialect;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Every type that a component may have, but for times. */
final class TypeCases {
    private static final String UNFIT = "jino:unfit-value";
    private static final String RANGE = "jino:value-range";

    /** Where a document of hand-written SQL is refused unless it is cast to text. */
    private static final Set<Dialect> UNCAST = Set.of(Dialect.postgres(), Dialect.mysql());

    enum Colour {
        RED,
        GREEN
    }

    enum Level {
        LOW(-1),
        HIGH(Integer.MAX_VALUE);

        final int code;

        Level(int code) {
            this.code = code;
        }
    }

    record AccountId(long value) {}

    private final List<TypeCase<?>> cases = new ArrayList<>();

    private TypeCases() {}

    static List<TypeCase<?>> all() {
        var all = new TypeCases();
        all.numbers();
        all.fractions();
        all.texts();
        all.others();
        all.cases.addAll(TemporalCases.all());
        return List.copyOf(all.cases);
    }

    private <T> TypeCase<T> of(String javaType, String table, SqlType<T> type) {
        var added = new TypeCase<>(javaType, table, type);
        cases.add(added);
        return added;
    }

    private void numbers() {
        of("boolean", "bool", SqlType.BOOLEAN).is("true", true).is("false", false);
        of("byte", "byte", SqlType.BYTE)
                .is("min", Byte.MIN_VALUE)
                .is("max", Byte.MAX_VALUE)
                .is("typical", (byte) 7);
        of("short", "short", SqlType.SHORT)
                .is("min", Short.MIN_VALUE)
                .is("max", Short.MAX_VALUE)
                .is("typical", (short) 4711);
        of("int", "int", SqlType.INTEGER)
                .is("min", Integer.MIN_VALUE)
                .is("max", Integer.MAX_VALUE)
                .is("typical", 4711);
        of("long", "long", SqlType.LONG)
                .is("min", Long.MIN_VALUE)
                .is("max", Long.MAX_VALUE)
                .is("beyond a double", 9_007_199_254_740_993L);
        of("BigInteger", "big_integer", SqlType.BIG_INTEGER)
                .is("65 nines", BigInteger.TEN.pow(65).subtract(BigInteger.ONE))
                .is("negative", BigInteger.TWO.pow(64).negate())
                .is("66 digits", BigInteger.TEN.pow(65))
                .refusedOn(MYSQLS, RANGE);
    }

    private void fractions() {
        of("float", "float", SqlType.FLOAT)
                .is("max", Float.MAX_VALUE)
                .is("min", -Float.MAX_VALUE)
                .is("smallest", Float.MIN_NORMAL)
                .is("typical", 0.5f)
                .is("a tenth", 0.1f)
                .is("NaN", Float.NaN)
                .refusedOn(MYSQLS, RANGE)
                .is("infinity", Float.NEGATIVE_INFINITY)
                .refusedOn(MYSQLS, RANGE);
        of("double", "double", SqlType.DOUBLE)
                .is("max", Double.MAX_VALUE)
                .is("min", -Double.MAX_VALUE)
                .is("smallest", Double.MIN_NORMAL)
                .is("typical", 0.1)
                .is("NaN", Double.NaN)
                .refusedOn(MYSQLS, RANGE)
                .is("infinity", Double.POSITIVE_INFINITY)
                .refusedOn(MYSQLS, RANGE);
        of("BigDecimal", "big_decimal", SqlType.BIG_DECIMAL)
                .remark(
                        "a column with a scale rounds to it, as SQL does, and gives it back; MySQL, MariaDB have always one")
                .is("typical", new BigDecimal("-1.50"))
                .is("35 and 30 digits", new BigDecimal("9".repeat(35) + "." + "9".repeat(30)))
                .is("no scale", new BigDecimal("12345678901234567890"))
                .is("200 digits", new BigDecimal("9".repeat(100) + "." + "9".repeat(100)))
                .refusedOn(MYSQLS, RANGE);
    }

    private void texts() {
        of("String", "string", SqlType.STRING)
                .is("empty", "")
                .is("255 characters", "\uD83D\uDE00".repeat(255))
                .is("quotes", "it's \"so\" `odd` \\ \\' -- ; $1 ? :x {0} %_!")
                .is("spaces and lines", " a\r\n\tb\u0001 ")
                .is("half of a surrogate pair", "half \ud83c of it")
                .refusedOn(ALL, UNFIT)
                .is("NUL", "a\0b")
                .refusedOn(POSTGRES, RANGE);
        of("char", "char", SqlType.CHARACTER)
                .is("typical", 'ß')
                .is("max", '\uffff')
                .is("quote", '\'')
                .is("backslash", '\\')
                .is("half of a surrogate pair", '\udf3c')
                .refusedOn(ALL, UNFIT)
                .is("NUL", '\0')
                .refusedOn(POSTGRES, RANGE);
        of("enum, by name", "enum_name", SqlType.enumByName(Colour.class))
                .is("first", Colour.RED)
                .is("last", Colour.GREEN);
        of("enum, by code", "enum_code", SqlType.enumByCode(Level.class, SqlType.INTEGER, level -> level.code))
                .is("first", Level.LOW)
                .is("last", Level.HIGH);
        of("enum, native", "enum_native", SqlType.nativeEnum(Colour.class, "colour"))
                .is("first", Colour.RED)
                .is("last", Colour.GREEN);
        of("JSON text", "json", SqlType.JSON)
                .remark("PostgreSQL, MySQL: members in an order of the database; hand-written SQL casts it to text")
                .is("empty", "{}")
                .is("null of JSON", "null")
                .is("typical", "{\"a\": 1, \"b\": [true, null, 1.5]}")
                .is("quotes", "{\"it's\": \"\\\"so\\\" \\\\ $1 ? {0}\"}")
                .is("a text alone", "\"\uD83D\uDE00 ä\"")
                .is("no JSON", "{")
                .refusedOn(POSTGRES, "jino:invalid-value")
                .refusedOn(Set.of(Dialect.mariadb()), "jino:check-violation")
                .refusedOn(Set.of(Dialect.mysql()), "jino:invalid-value")
                .unreadInSqlOn(UNCAST);
    }

    private void others() {
        var all = new byte[256];
        IntStream.range(0, all.length).forEach(i -> all[i] = (byte) i);
        of("byte[]", "bytes", SqlType.BYTES)
                .is("empty", new byte[0])
                .is("every byte", all)
                .is("quotes", "'\"`\\".getBytes(StandardCharsets.UTF_8))
                .is("70,000 bytes", new byte[70_000]);
        of("UUID", "uuid", SqlType.UUID)
                .is("min", new UUID(0, 0))
                .is("max", new UUID(-1, -1))
                .is("typical", UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210"));
        of("Year", "year", SqlType.YEAR)
                .is("min", Year.of(Year.MIN_VALUE))
                .is("max", Year.of(Year.MAX_VALUE))
                .is("typical", Year.of(2026));
        of("record of one component", "value", SqlType.LONG.convertedBy(AccountId::value, AccountId::new))
                .is("min", new AccountId(Long.MIN_VALUE))
                .is("max", new AccountId(Long.MAX_VALUE));
    }
}
