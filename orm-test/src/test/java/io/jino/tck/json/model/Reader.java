package io.jino.tck.json.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jino.annotation.Convert;
import io.jino.annotation.Default;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.Json;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who borrows books. */
@Entity
@HasMany(name = "loans", of = Loan.class, by = "reader")
public record Reader(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Json Profile profile,
        @Json @Nullable Settings settings,
        @Json List<String> tags,
        @Json @Nullable String raw,
        @Json @Convert(JsonObjectConverter.class) @Nullable JsonObject extra) {
    /** A reader with nothing but a name and a profile. */
    public static Reader of(String name, Profile profile) {
        return new Reader(null, name, profile, null, List.of(), null, null);
    }

    /** What is known of a reader. */
    public record Profile(
            int age,
            @JsonProperty("home_town") @Nullable String town,
            boolean newsletter,
            @Default("NEW") Level level,
            @Default("3") int loans,
            @Nullable Instant seen,
            @Nullable Address address) {
        /** Somebody of an age from a town. */
        public static Profile of(int age, String town) {
            return new Profile(age, town, false, Level.NEW, 3, null, null);
        }
    }

    /** Where somebody lives. */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable Point point) {}

    /** Where that is on a map. */
    public record Point(double latitude, double longitude) {}

    /** How somebody likes the pages. */
    public record Settings(@Nullable String theme, @Nullable Integer size) {}

    /** How well somebody is known. */
    public enum Level {
        NEW,
        REGULAR
    }
}
