package shop;

import io.jino.annotation.Column;
import io.jino.annotation.Convert;
import io.jino.annotation.Default;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.EnumCode;
import io.jino.annotation.Enumerated;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Version;
import io.jino.type.Converter;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(table = "products", schema = "shop")
public record Product(
        @Id @GeneratedValue(strategy = GeneratedValue.Strategy.UUID_V7) @Nullable UUID id,
        @Version int version,
        boolean published,
        @Nullable Boolean reviewed,
        byte tiny,
        @Nullable Byte tinyOrNot,
        short small,
        @Nullable Short smallOrNot,
        int count,
        @Nullable Integer countOrNot,
        long views,
        @Nullable Long viewsOrNot,
        float weight,
        @Nullable Float weightOrNot,
        double ratio,
        @Nullable Double ratioOrNot,
        char grade,
        @Nullable Character gradeOrNot,
        BigDecimal price,
        BigInteger atoms,
        @Column(name = "Title") String name,
        byte[] picture,
        byte @Nullable [] thumbnail,
        UUID externalId,
        LocalDate madeOn,
        LocalTime opensAt,
        LocalDateTime localTime,
        OffsetDateTime shippedAt,
        @Default @Nullable Instant createdAt,
        Duration shelfLife,
        Year vintage,
        Colour colour,
        Status status,
        @Enumerated(Enumerated.Storage.NAME) @Nullable Status previousStatus,
        @Enumerated(Enumerated.Storage.NATIVE) Mood mood,
        @Enumerated(value = Enumerated.Storage.NATIVE, type = "feeling") @Nullable Mood otherMood,
        @Convert(EmailConverter.class) Email contact,
        @Convert(TagsConverter.class) @Nullable List<String> tags,
        List<String> labels,
        @Nullable List<@Nullable Long> readings,
        @Embedded Address factory,
        @Embedded(prefix = "ship_") @Nullable Address shipping) {
    public enum Colour {
        RED,
        GREEN
    }

    public enum Status {
        OPEN(1),
        CLOSED(2);

        private final int number;

        Status(int number) {
            this.number = number;
        }

        @EnumCode
        public int number() {
            return number;
        }
    }

    public enum Mood {
        HAPPY,
        SAD
    }

    public record Email(String address) {}

    public record Address(String street, @Nullable String line2, @Embedded @Nullable Geo geo) {}

    public record Geo(double lat, @Column(name = "long") double lon) {}

    abstract static class TextConverter<T> implements Converter<T, String> {
        @Override
        public String toDatabase(T value) {
            return String.valueOf(value);
        }
    }

    static final class EmailConverter extends TextConverter<Email> {
        @Override
        public Email fromDatabase(String stored) {
            return new Email(stored);
        }
    }

    static final class TagsConverter extends TextConverter<List<String>> {
        @Override
        public List<String> fromDatabase(String stored) {
            return List.of(stored.split(","));
        }
    }
}
