package io.jino.processor.model;

import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Java types that need no converter; their names are those of the constants of {@code SqlType}. */
public enum BasicType {
    BOOLEAN(Boolean.class, Kind.BOOL),
    BYTE(Byte.class, Kind.NUMBER),
    SHORT(Short.class, Kind.NUMBER),
    INTEGER(Integer.class, Kind.NUMBER),
    LONG(Long.class, Kind.NUMBER),
    FLOAT(Float.class, Kind.NUMBER),
    DOUBLE(Double.class, Kind.NUMBER),
    BIG_DECIMAL(BigDecimal.class, Kind.NUMBER),
    BIG_INTEGER(BigInteger.class, Kind.NUMBER),
    STRING(String.class, Kind.TEXT),
    CHARACTER(Character.class, Kind.PLAIN),
    BYTES(byte[].class, Kind.PLAIN),
    UUID(UUID.class, Kind.PLAIN),
    LOCAL_DATE(LocalDate.class, Kind.TEMPORAL),
    LOCAL_TIME(LocalTime.class, Kind.PLAIN),
    LOCAL_DATE_TIME(LocalDateTime.class, Kind.TEMPORAL),
    OFFSET_DATE_TIME(OffsetDateTime.class, Kind.TEMPORAL),
    INSTANT(Instant.class, Kind.TEMPORAL),
    DURATION(Duration.class, Kind.PLAIN),
    YEAR(Year.class, Kind.PLAIN);

    private static final Map<TypeName, BasicType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(type -> TypeName.get(type.javaType), Function.identity()));

    private final Class<?> javaType;
    private final Kind kind;

    BasicType(Class<?> javaType, Kind kind) {
        this.javaType = javaType;
        this.kind = kind;
    }

    /** The basic type of a Java type, primitive or boxed. */
    public static Optional<BasicType> of(TypeName type) {
        return Optional.ofNullable(BY_NAME.get(boxed(type)));
    }

    /** A type as a type argument. */
    public static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }

    /** What a column of the type can do. */
    public Kind kind() {
        return kind;
    }

    /** Whether it counts: {@code short}, {@code int}, {@code long} or a box of them. */
    public boolean isCounter() {
        return this == SHORT || this == INTEGER || this == LONG;
    }

    /** The kinds of columns. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOL,
        TEMPORAL,
        PLAIN
    }
}
