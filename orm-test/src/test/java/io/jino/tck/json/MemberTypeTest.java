package io.jino.tck.json;

import static io.jino.tck.json.model.FactTable.FACT;
import static io.jino.test.Await.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jino.Db;
import io.jino.document.JsonMember;
import io.jino.tck.json.model.Fact;
import io.jino.tck.json.model.Fact.All;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

abstract class MemberTypeTest {
    private static final All FIRST = new All(
            true,
            Byte.MIN_VALUE,
            Short.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            0.1f,
            1e-300,
            new BigDecimal("12345678901234567890.1234567890"),
            new BigInteger("-123456789012345678901234567890"),
            "ä \uD83D\uDE00 \" \\ ' ? \n",
            'ß',
            UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
            LocalDate.of(2024, 2, 29),
            LocalTime.of(23, 59, 59, 123_456_000),
            LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000),
            OffsetDateTime.parse("2024-02-29T01:02:03.5Z"),
            Instant.parse("1999-12-31T23:59:59.999999Z"),
            Year.of(2024),
            Duration.ofMinutes(90),
            new byte[] {0, -1, 127},
            Arrays.asList("a", null),
            Map.of("k", 1));

    private static final All NOTHING = new All(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    private Db db;

    @BeforeEach
    void fill(Db given) {
        db = given;
        await(db.insertAll(FACT, List.of(new Fact(1, FIRST), new Fact(2, NOTHING))));
    }

    @Test
    void comes_back_in_its_document() {
        assertThat(await(db.all(FACT.find().orderBy(FACT.id.asc()))))
                .usingRecursiveComparison()
                .isEqualTo(List.of(new Fact(1, FIRST), new Fact(2, NOTHING)));
    }

    @Test
    void keeps_the_point_in_time_of_an_offset_and_its_microseconds() {
        var moment = OffsetDateTime.parse("2024-02-29T01:02:03.123456789+02:00");

        await(db.execute(FACT.update().set(FACT.all.offset.to(moment)).all()));

        assertThat(await(db.all(FACT.find(FACT.all.offset))))
                .containsOnly(OffsetDateTime.parse("2024-02-28T23:02:03.123456Z"));
    }

    private record Kind<T>(JsonMember<Fact, T> member, T value) {
        static <T> Kind<T> of(JsonMember<Fact, T> member, @Nullable T value) {
            return new Kind<>(member, requireNonNull(value));
        }

        private DynamicTest test(String does, Consumer<Kind<T>> check) {
            return dynamicTest(member + " " + does, () -> check.accept(this));
        }
    }

    private static Stream<Kind<?>> kinds() {
        var all = FACT.all;
        return Stream.of(
                Kind.of(all.truth, true),
                Kind.of(all.tiny, Byte.MIN_VALUE),
                Kind.of(all.small, Short.MAX_VALUE),
                Kind.of(all.whole, Integer.MIN_VALUE),
                Kind.of(all.great, Long.MAX_VALUE),
                Kind.of(all.narrow, 0.1f),
                Kind.of(all.wide, 1e-300),
                Kind.of(all.huge, FIRST.huge()),
                Kind.of(all.text, FIRST.text()),
                Kind.of(all.letter, 'ß'),
                Kind.of(all.token, FIRST.token()),
                Kind.of(all.date, FIRST.date()),
                Kind.of(all.time, FIRST.time()),
                Kind.of(all.moment, FIRST.moment()),
                Kind.of(all.offset, FIRST.offset()),
                Kind.of(all.instant, FIRST.instant()),
                Kind.of(all.year, FIRST.year()),
                Kind.of(all.patience, FIRST.patience()));
    }

    @TestFactory
    Stream<DynamicTest> is_selected_set_copied_and_found() {
        return kinds().map(kind -> kind.test("is selected, set, copied and found", this::check));
    }

    private <T> void check(Kind<T> kind) {
        var member = kind.member();
        var selected = FACT.find(member).orderBy(FACT.id.asc());
        assertThat(await(db.all(selected))).containsExactly(kind.value(), null);
        assertThat(await(db.all(FACT.find(FACT.id).where(member.isNotNull())))).containsExactly(1L);

        await(db.execute(FACT.update().set(member.to(kind.value())).where(FACT.id.eq(2L))));
        assertThat(await(db.all(selected))).containsExactly(kind.value(), kind.value());

        await(db.execute(FACT.update().set(member.to(member)).all()));
        assertThat(await(db.all(selected))).containsExactly(kind.value(), kind.value());
        assertThat(await(db.all(FACT.find(FACT.all)))).hasSize(2);

        boolean isRounded = kind.value() instanceof Float;
        assertThat(await(db.count(FACT.find().where(isRounded ? member.isNotNull() : member.eq(kind.value())))))
                .isEqualTo(2);
        await(db.execute(FACT.update().set(member.toNull()).where(FACT.id.eq(2L))));
    }

    @Test
    void keeps_every_digit_of_a_decimal() {
        var exact = FACT.all.exact;
        var value = requireNonNull(FIRST.exact());

        assertThat(await(db.first(FACT.find(exact).orderBy(FACT.id.asc()))).orElseThrow())
                .isEqualByComparingTo(value);
        assertThat(await(db.count(
                        FACT.find().where(exact.eq(value).and(exact.lt(value.add(new BigDecimal("0.0000000001"))))))))
                .isEqualTo(1);
        await(db.execute(FACT.update().set(exact.to(exact.plus(BigDecimal.ONE))).where(FACT.id.eq(1L))));
        assertThat(await(db.first(FACT.find(FACT.all).orderBy(FACT.id.asc())))
                        .orElseThrow()
                        .exact())
                .isEqualByComparingTo(value.add(BigDecimal.ONE));
    }

    @Test
    void is_a_list_or_a_map_as_a_whole() {
        assertThat(await(db.first(FACT.find(FACT.all.list).orderBy(FACT.id.asc()))))
                .contains(FIRST.list());
        assertThat(await(db.first(FACT.find(FACT.all.map).orderBy(FACT.id.asc()))))
                .contains(FIRST.map());
        await(db.execute(FACT.update().set(FACT.all.map.to(Map.of("k", 2))).all()));
        assertThat(await(db.all(FACT.find(FACT.all.map)))).containsOnly(Map.of("k", 2));
    }
}
