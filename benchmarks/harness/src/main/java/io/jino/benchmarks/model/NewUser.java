package io.jino.benchmarks.model;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row to insert, whose id the database makes. */
public record NewUser(
        String nickname,
        String email,
        OffsetDateTime createdAt,
        boolean active,
        int score,
        BigDecimal balance,
        @Nullable Double rating,
        @Nullable String bio,
        String country) {
    /** When all rows were created, give or take their minutes. */
    public static final OffsetDateTime EPOCH = OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** The countries, one after the other. */
    public static final List<String> COUNTRIES = List.of("CZ", "DE", "US", "JP", "BR");

    /** So many different rows. */
    public static List<NewUser> rows(int number) {
        return IntStream.range(0, number).mapToObj(NewUser::row).toList();
    }

    private static NewUser row(int i) {
        return new NewUser(
                "new" + i,
                "new" + i + "@example.com",
                EPOCH.plusMinutes(i),
                i % 10 != 0,
                i % 1000,
                new BigDecimal(i + ".25"),
                i % 7 == 0 ? null : i * 0.5,
                i % 3 == 0 ? null : "biography of the new user number " + i,
                COUNTRIES.get(i % 5));
    }
}
