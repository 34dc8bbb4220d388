package io.jino.tck.type;

import static io.jino.tck.type.WideTable.WIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.DatabaseException;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A component that holds more than its column: what does not fit is refused by the server, and never cut. */
public abstract class WideTest {

    // The driver of PostgreSQL would store 70,000 as 4,464 and five billion as zero.
    @ParameterizedTest
    @ValueSource(longs = {32_768, 70_000, -32_769, 5_000_000_000L, Long.MIN_VALUE})
    void refuses_a_number_on_its_way_into_the_column(long number, Verbs db, Sent sent) {
        var row = db.insert(WIDE, Wide.of(1));

        assertRefused(sent, number, () -> db.insert(WIDE, Wide.of(number)));
        assertRefused(sent, number, () -> db.insertAll(WIDE, List.of(Wide.of(2), Wide.of(number))));
        assertRefused(sent, number, () -> db.update(WIDE, new Wide(row.id(), number, BigDecimal.ONE, "")));
        assertRefused(sent, number, () -> db.one(WIDE.patch(row).set(WIDE.number.to(number))));
        assertRefused(sent, number, () -> db.upsert(WIDE, new Wide(row.id(), number, BigDecimal.ONE, "")));
        assertRefused(
                sent,
                number,
                () -> db.execute(WIDE.update().set(WIDE.number.to(number)).all()));

        assertThat(db.all(WIDE.find(WIDE.number))).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(longs = {32_767, -32_768, 0})
    void takes_a_number_that_fits(long number, Verbs db) {
        assertThat(db.insert(WIDE, Wide.of(number)).number()).isEqualTo(number);
        assertThat(db.one(WIDE.find().where(WIDE.number.eq(number))).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {70_000, 65_536 + 1, 5_000_000_000L, Long.MAX_VALUE})
    void finds_nothing_by_a_number_that_the_column_cannot_hold(long number, Verbs db) {
        db.insertAll(WIDE, List.of(Wide.of(0), Wide.of(1), Wide.of(4_464)));

        assertThat(db.all(WIDE.find().where(WIDE.number.eq(number)))).isEmpty();
        assertThat(db.all(WIDE.find().where(WIDE.number.in(number, number + 1))))
                .isEmpty();
        assertThat(db.count(WIDE.find().where(WIDE.number.lt(number)))).isEqualTo(3);
    }

    @Test
    void refuses_text_that_is_too_long(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.insert(WIDE, new Wide(null, 1, BigDecimal.ONE, "s3cret")))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        refused -> assertThat(refused.sqlState()).isEqualTo("22001"))
                .hasMessageNotContaining("s3cret");
        assertThat(db.insert(WIDE, new Wide(null, 1, BigDecimal.ONE, "🌼🌼🌼🌼🌼"))
                        .text())
                .isEqualTo("🌼🌼🌼🌼🌼");
        assertThat(db.count(WIDE.find())).isEqualTo(1);
    }

    @Test
    void refuses_a_decimal_beyond_a_whole_column(Verbs db, Sent sent) {
        var price = new BigDecimal("5000000000");

        assertRefused(sent, 5_000_000_000L, () -> db.insert(WIDE, new Wide(null, 1, price, "")));
        assertThat(db.count(WIDE.find().where(WIDE.price.eq(price)))).isZero();
    }

    private static void assertRefused(Sent sent, long number, ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(DatabaseException.class, refused -> {
                    assertThat(refused.sqlState()).isEqualTo("22003");
                    assertThat(refused.vendorCode()).isEqualTo(sent.dialect().equals(Dialect.postgres()) ? 0 : 1264);
                    assertThat(refused.sql()).containsPattern("^(insert into|update) .wide. ");
                })
                .hasMessageContaining("[jino:value-out-of-range]")
                .hasMessageNotContaining(String.valueOf(number));
    }
}
