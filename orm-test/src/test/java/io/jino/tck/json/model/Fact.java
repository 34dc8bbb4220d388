package io.jino.tck.json.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of every type in a document. */
@Entity
public record Fact(@Id long id, @Json All all) {
    /** One of each. */
    @SuppressWarnings("ArrayRecordComponent") // a document may have one
    public record All(
            @Nullable Boolean truth,
            @Nullable Byte tiny,
            @Nullable Short small,
            @Nullable Integer whole,
            @Nullable Long great,
            @Nullable Float narrow,
            @Nullable Double wide,
            @Nullable BigDecimal exact,
            @Nullable BigInteger huge,
            @Nullable String text,
            @Nullable Character letter,
            @Nullable UUID token,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable LocalDateTime moment,
            @Nullable OffsetDateTime offset,
            @Nullable Instant instant,
            @Nullable Year year,
            @Nullable Duration patience,
            byte @Nullable [] bytes,
            @Nullable List<@Nullable String> list,
            @Nullable Map<String, Integer> map) {}
}
