package io.jino.tck.type;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every basic type, each of which may be null. */
@Entity
public class Basics {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Nullable Boolean truth;

    @Nullable Byte tiny;

    @Nullable Short small;

    @Nullable Integer number;

    @Nullable Long large;

    @Nullable Float single;

    @Nullable Double wide;

    @Nullable Character letter;

    @Nullable String text;

    @Nullable BigDecimal price;

    @Nullable BigInteger atoms;

    byte @Nullable [] bytes;

    @Nullable UUID token;

    @Nullable LocalDate day;

    @Nullable LocalTime clock;

    @Nullable LocalDateTime dayAndClock;

    @Nullable OffsetDateTime offset;

    @Nullable Instant instant;

    @Nullable Duration duration;

    @Nullable Year vintage;

    @Nullable Colour colour;

    /** Stored by name. */
    public enum Colour {
        RED,
        GREEN
    }
}
