package library;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.jino.annotation.Convert;
import io.jino.annotation.Default;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.Json;
import io.jino.type.Converter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone who borrows books. */
@Entity
public record Reader(
        @Id long id,
        @Json Profile profile,
        @Json @Nullable Pair<Integer> pair,
        @Json List<String> tags,
        @Json Map<String, ? extends List<Address>> places,
        @Json String raw,
        @Json @Convert(WordsConverter.class) Words words,
        @Embedded @Nullable Extra extra) {
    /** What is known of a reader. */
    public record Profile(
            @Default("18") int age,
            @JsonProperty("home_town") String town,
            @Nullable String nick,
            boolean newsletter,
            @Default("NEW") Level level,
            BigDecimal balance,
            Instant since,
            UUID token,
            Address address,
            @Nullable List<Address> others,
            Duration patience,
            @JsonFormat(pattern = "yy") Instant formatted,
            @JsonIgnore @Nullable String secret,
            @Nullable Profile friend) {}

    /** Where something is. */
    public record Address(@Default("\"quoted\"") String street, @Nullable Point point) {}

    /** Where it is exactly. */
    public record Point(double latitude, double longitude) {}

    /** Two of a kind. */
    public record Pair<T>(T left, T right) {}

    /** How well somebody is known. */
    public enum Level {
        NEW,
        OLD
    }

    /** More of it. */
    public record Extra(@Json Point point, @Json List<Point> points) {}

    /** Any words. */
    public record Words(List<String> words) {}

    /** Makes words of a document. */
    public static final class WordsConverter implements Converter<Words, String> {
        @Override
        public String toDatabase(Words words) {
            return String.join(" ", words.words());
        }

        @Override
        public Words fromDatabase(String stored) {
            return new Words(List.of(stored));
        }
    }
}
