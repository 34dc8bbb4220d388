package io.jino.type;

import io.jino.error.ValueRangeException;
import io.jino.json.JsonFormat;
import io.jino.json.JsonType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a Java type crosses the wire, in both directions, with the checks that keep a value what it was.
 *
 * <p>A value that does not fit is a {@link ValueRangeException}; nothing is wrapped, rounded or replaced. The one
 * exception is documented with the temporal types: both databases keep microseconds, so finer fractions are cut off
 * before they are bound, and what is read back equals what was bound.
 *
 * @param <T> the Java type; boxed, for primitives
 */
public final class SqlType<T> {
    /** {@code boolean}. */
    public static final SqlType<Boolean> BOOLEAN = new SqlType<>("BOOLEAN", Wire.BOOLEAN, v -> v, Wires::bool);
    /** {@code smallint}, of which only the range of a byte is used. */
    public static final SqlType<Byte> BYTE =
            new SqlType<>("BYTE", Wire.INT2, Byte::shortValue, v -> (byte) Wires.integer(v, "BYTE", -128, 127));
    /** {@code smallint}. */
    public static final SqlType<Short> SHORT = new SqlType<>(
            "SHORT",
            Wire.INT2,
            v -> v,
            v -> v instanceof Short s ? s : (short) Wires.integer(v, "SHORT", Short.MIN_VALUE, Short.MAX_VALUE));
    /** {@code integer}. */
    public static final SqlType<Integer> INTEGER = new SqlType<>(
            "INTEGER",
            Wire.INT4,
            v -> v,
            v -> v instanceof Integer i ? i : (int) Wires.integer(v, "INTEGER", Integer.MIN_VALUE, Integer.MAX_VALUE));
    /** {@code bigint}. */
    public static final SqlType<Long> LONG = new SqlType<>(
            "LONG",
            Wire.INT8,
            v -> v,
            v -> v instanceof Long l ? l : (Long) Wires.integer(v, "LONG", Long.MIN_VALUE, Long.MAX_VALUE));
    /** {@code real}; {@code float} on MySQL and MariaDB, which have no NaN and no infinity. */
    public static final SqlType<Float> FLOAT = new SqlType<>("FLOAT", Wire.FLOAT4, v -> v, Wires::float4);
    /** {@code double precision}; MySQL and MariaDB have no NaN and no infinity. */
    public static final SqlType<Double> DOUBLE = new SqlType<>("DOUBLE", Wire.FLOAT8, v -> v, Wires::float8);
    /** {@code numeric}; on MySQL and MariaDB {@code decimal}, whose scale the column fixes. */
    public static final SqlType<BigDecimal> BIG_DECIMAL =
            new SqlType<>("BIG_DECIMAL", Wire.NUMERIC, v -> v, Wires::decimal);
    /** {@code numeric} with scale 0; at most 65 digits on MySQL and MariaDB. */
    public static final SqlType<BigInteger> BIG_INTEGER =
            new SqlType<>("BIG_INTEGER", Wire.NUMERIC, BigDecimal::new, Wires::bigInteger);
    /** {@code text} or {@code varchar}; a surrogate without its partner is refused, as is NUL by PostgreSQL. */
    public static final SqlType<String> STRING = new SqlType<>("STRING", Wire.TEXT, Wires::checkedText, Wires::text);
    /** One UTF-16 unit as {@code text} or {@code varchar(1)}; half of a surrogate pair is refused. */
    public static final SqlType<Character> CHARACTER =
            new SqlType<>("CHARACTER", Wire.TEXT, v -> Wires.checkedText(v.toString()), Wires::character);
    /** {@code bytea}, {@code varbinary} or {@code blob}. */
    public static final SqlType<byte[]> BYTES = new SqlType<>("BYTES", Wire.BYTES, byte[]::clone, Wires::bytes);
    /** {@code uuid} on PostgreSQL and MariaDB, {@code binary(16)} on MySQL. */
    public static final SqlType<UUID> UUID = new SqlType<>("UUID", Wire.UUID, v -> v, Wires::uuid);
    /** {@code date}. */
    public static final SqlType<LocalDate> LOCAL_DATE = new SqlType<>("LOCAL_DATE", Wire.DATE, v -> v, Wires::date);
    /** {@code time(6)}; finer than a microsecond is cut off. */
    public static final SqlType<LocalTime> LOCAL_TIME =
            new SqlType<>("LOCAL_TIME", Wire.TIME, v -> v.truncatedTo(ChronoUnit.MICROS), Wires::time);
    /** {@code timestamp}, {@code datetime(6)} on MySQL and MariaDB; finer than a microsecond is cut off. */
    public static final SqlType<LocalDateTime> LOCAL_DATE_TIME =
            new SqlType<>("LOCAL_DATE_TIME", Wire.TIMESTAMP, v -> v.truncatedTo(ChronoUnit.MICROS), Wires::timestamp);
    /**
     * {@code timestamptz}; on MySQL and MariaDB {@code datetime(6)} at UTC. No database keeps the offset: what comes back
     * is the same point in time at UTC. Finer than a microsecond is cut off.
     */
    public static final SqlType<OffsetDateTime> OFFSET_DATE_TIME =
            new SqlType<>("OFFSET_DATE_TIME", Wire.TIMESTAMPTZ, Wires::utc, Wires::pointInTime);
    /** {@code timestamptz}; on MySQL and MariaDB {@code datetime(6)} at UTC. Finer than a microsecond is cut off. */
    public static final SqlType<Instant> INSTANT = new SqlType<>(
            "INSTANT",
            Wire.TIMESTAMPTZ,
            v -> Wires.utc(v, "INSTANT"),
            v -> Wires.pointInTime(v).toInstant());
    /** {@code bigint}: nanoseconds, so that any duration up to 292 years is kept exactly on every database. */
    public static final SqlType<Duration> DURATION = new SqlType<>(
            "DURATION",
            Wire.INT8,
            Wires::nanos,
            v -> Duration.ofNanos(Wires.integer(v, "DURATION", Long.MIN_VALUE, Long.MAX_VALUE)));
    /** {@code integer}; the {@code year} of MySQL and MariaDB can be read too. */
    public static final SqlType<Year> YEAR = new SqlType<>(
            "YEAR",
            Wire.INT4,
            Year::getValue,
            v -> Year.of((int) Wires.integer(v, "YEAR", Year.MIN_VALUE, Year.MAX_VALUE)));

    /**
     * {@code jsonb}, {@code json} on MySQL and MariaDB: the text of a document, whose numbers keep all of their digits.
     * PostgreSQL and MySQL give its members an order of their own, so that it may come back as another text.
     */
    public static final SqlType<String> JSON = new SqlType<>("JSON", Wire.JSON, Wires::checkedText, Wires::text);

    private final String name;
    private final Wire wire;
    private final @Nullable String databaseType;
    private final List<String> constants;
    private final @Nullable SqlType<?> element;
    private final @Nullable SqlType<?> converted;
    private final Function<T, Object> toWire;
    private final Function<Object, T> fromWire;
    private @Nullable SqlType<List<@Nullable T>> array;

    SqlType(String name, Wire wire, Function<T, Object> toWire, Function<Object, T> fromWire) {
        this(name, wire, null, List.of(), null, null, toWire, fromWire);
    }

    private SqlType(
            String name,
            Wire wire,
            @Nullable String databaseType,
            List<String> constants,
            @Nullable SqlType<?> element,
            @Nullable SqlType<?> converted,
            Function<T, Object> toWire,
            Function<Object, T> fromWire) {
        this.name = name;
        this.wire = wire;
        this.databaseType = databaseType;
        this.constants = constants;
        this.element = element;
        this.converted = converted;
        this.toWire = toWire;
        this.fromWire = fromWire;
    }

    /** A constant of an enum by its name, as text. */
    public static <E extends Enum<E>> SqlType<E> enumByName(Class<E> type) {
        var constants = EnumCodes.of(type, Enum::name);
        return new SqlType<>(type.getSimpleName(), Wire.TEXT, Enum::name, v -> constants.find(Wires.text(v)));
    }

    /**
     * A constant of an enum by a code.
     *
     * @param codeType how the code crosses the wire
     * @param code gives the code of a constant, different for each
     */
    public static <E extends Enum<E>, C> SqlType<E> enumByCode(
            Class<E> type, SqlType<C> codeType, Function<E, C> code) {
        var constants = EnumCodes.of(type, code);
        return new SqlType<>(
                type.getSimpleName(),
                codeType.wire,
                codeType.databaseType,
                codeType.constants,
                codeType.element,
                null,
                v -> codeType.bind(code.apply(v)),
                v -> constants.find(codeType.read(v)));
    }

    /**
     * A constant of an enum by its name, in an enum type of the database.
     *
     * @param databaseType the name of the type on PostgreSQL, which is quoted
     */
    public static <E extends Enum<E>> SqlType<E> nativeEnum(Class<E> type, String databaseType) {
        var constants = EnumCodes.of(type, Enum::name);
        return new SqlType<>(
                type.getSimpleName(),
                Wire.ENUM,
                databaseType,
                Stream.of(type.getEnumConstants()).map(Enum::name).toList(),
                null,
                null,
                Enum::name,
                v -> constants.find(Wires.text(v)));
    }

    /**
     * An array of one dimension, whose elements may be null: {@code bigint[]} for {@code array(LONG)}. PostgreSQL.
     *
     * <p>The same for each call with the same type. The order is kept; where the array's index begins is not.
     *
     * @param element any type but JSON and another array
     * @throws IllegalArgumentException if it is one of those
     */
    public static <T> SqlType<List<@Nullable T>> array(SqlType<T> element) {
        if (element.wire == Wire.ARRAY || element.wire == Wire.JSON) {
            throw new IllegalArgumentException("There is no array of " + element + ".");
        }
        synchronized (element) {
            SqlType<List<@Nullable T>> known = element.array;
            if (known == null) {
                known = new SqlType<>(
                        element.name + "[]",
                        Wire.ARRAY,
                        null,
                        List.of(),
                        element,
                        null,
                        list -> Wires.elements(element, list),
                        delivered -> Wires.list(element, delivered));
                element.array = known;
            }
            return known;
        }
    }

    /**
     * {@code jsonb}, {@code json} on MySQL and MariaDB: an object as a document, by {@link JsonFormat}.
     *
     * <pre>{@code
     * SqlType.json(JsonType.of(Profile.class))
     * }</pre>
     *
     * <p>A document that is JSON's null is read as null.
     *
     * @param <J> the type of the component
     */
    @SuppressWarnings("NullAway") // JSON's null is null, as the database's is
    public static <J> SqlType<J> json(JsonType<J> type) {
        return new SqlType<>(
                JSON.name,
                JSON.wire,
                null,
                List.of(),
                null,
                JSON,
                v -> JSON.bind(JsonFormat.found().write(v, type)),
                v -> JsonFormat.found().read(JSON.read(v), type));
    }

    /**
     * This type behind a converter.
     *
     * @param <J> the type of the component
     */
    public <J> SqlType<J> convertedBy(Converter<J, T> converter) {
        return convertedBy(converter::toDatabase, converter::fromDatabase);
    }

    /**
     * This type behind two functions, such as the accessor and the constructor of a record with one component.
     *
     * <pre>{@code
     * SqlType.LONG.convertedBy(AuthorId::value, AuthorId::new)
     * }</pre>
     *
     * <p>Neither gets null. If one gives null, the value is refused with a {@link ValueRangeException}.
     *
     * @param <J> the type of the component
     */
    public <J> SqlType<J> convertedBy(Function<J, T> toDatabase, Function<T, J> fromDatabase) {
        return new SqlType<>(
                name,
                wire,
                databaseType,
                constants,
                element,
                stored(),
                v -> bind(present(toDatabase.apply(v), "What it is stored as is null.")),
                v -> present(fromDatabase.apply(read(v)), "What is made of the stored value is null."));
    }

    private <V> V present(@Nullable V value, String otherwise) {
        if (value == null) {
            throw new ValueRangeException(name, otherwise, null);
        }
        return value;
    }

    /** What messages call this type. */
    public String name() {
        return name;
    }

    /** What this type is on the wire. */
    public Wire wire() {
        return wire;
    }

    /** The database's own type, for {@link Wire#ENUM} only. */
    public @Nullable String databaseType() {
        return databaseType;
    }

    /** The names of the constants in their order, for {@link Wire#ENUM} only. */
    public List<String> constants() {
        return constants;
    }

    /** The type of the elements, for {@link Wire#ARRAY} only. */
    public @Nullable SqlType<?> element() {
        return element;
    }

    /** This type without its converters: what makes the text of a statement, the same object for all that are based on it. */
    public SqlType<?> stored() {
        return converted == null ? this : converted;
    }

    /**
     * The value to bind, of the class that {@link #wire()} names.
     *
     * @throws ValueRangeException if the value cannot be kept as it is
     */
    public Object bind(T value) {
        return toWire.apply(value);
    }

    /**
     * The Java value of what the wire delivered, whatever width it came in; null only for JSON's null.
     *
     * @throws ValueRangeException if it does not fit
     */
    public T read(Object delivered) {
        return fromWire.apply(delivered);
    }

    @Override
    public String toString() {
        return name;
    }
}
