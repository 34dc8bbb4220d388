package io.jino.tck.type;

import static io.jino.tck.type.BasicsTable.BASICS;
import static io.jino.tck.type.NarrowTable.NARROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.error.ValueRangeException;
import io.jino.tck.Verbs;
import io.jino.test.TestDatabase;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A component that holds less than its column: what does not fit is refused when it is read. */
public abstract class NarrowTest {
    private static final String GOOD =
            "insert into narrow (tiny, small, number, large, single, wide, letter, truth, atoms)"
                    + " values (1, 2, 3, 4, 0.5, 0.25, 'x', true, 5)";

    @Test
    void reads_what_fits_from_a_wider_column(Verbs db, TestDatabase database) {
        database.execute(GOOD);

        assertThat(db.one(NARROW.find()))
                .isEqualTo(new Narrow(1, (byte) 1, (short) 2, 3, 4, 0.5f, 0.25, 'x', true, BigInteger.valueOf(5)));
    }

    // The driver's own conversion would wrap or round.
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "tiny, 129",
        "tiny, -130",
        "small, 32999",
        "small, -32999",
        "number, 2147483999",
        "number, 5000000000",
        "large, 9223372036854775999",
        "large, 1.5",
        "single, 0.12345678901",
        "single, 1e300",
        "letter, 'xy'",
        "letter, ''",
        "atoms, 77.5"
    })
    void refuses_what_does_not_fit(String column, String value, Verbs db, TestDatabase database) {
        database.execute(GOOD);
        database.execute("update narrow set %s = '%s'".formatted(column, value));

        assertThatThrownBy(() -> db.one(NARROW.find()))
                .isInstanceOfSatisfying(MappingException.class, refused -> {
                    assertThat(refused.id()).isEqualTo("jino:unfit-value");
                    assertThat(refused.column()).isEqualTo("narrow." + column);
                    assertThat(refused.component()).isEqualTo("Narrow." + column);
                })
                .hasMessageNotContaining(value.isEmpty() ? "''" : value)
                .cause()
                .isInstanceOf(ValueRangeException.class)
                .hasMessageNotContaining(value.isEmpty() ? "''" : value);
        assertThat(db.count(NARROW.find())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "number", "large", "single", "wide", "letter", "truth"})
    void refuses_null_for_a_primitive(String column, Verbs db, TestDatabase database) {
        database.execute(GOOD);
        database.execute("update narrow set %s = null".formatted(column));

        assertThatThrownBy(() -> db.all(NARROW.find())).isInstanceOfSatisfying(MappingException.class, refused -> {
            assertThat(refused.id()).isEqualTo("jino:null-column");
            assertThat(refused.column()).isEqualTo("narrow." + column);
            assertThat(refused.component()).isEqualTo("Narrow." + column);
        });
        assertThat(db.count(NARROW.find())).isEqualTo(1);
    }

    @Test
    void refuses_null_for_a_selected_column_that_cannot_be(Verbs db, TestDatabase database) {
        database.execute(GOOD);
        database.execute("update narrow set number = null");

        assertThatThrownBy(() -> db.all(NARROW.find(NARROW.number)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("narrow.number");
        assertThatThrownBy(() -> db.all(NARROW.find(NARROW.number.plus(1))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("opt()");
    }

    @Test
    void refuses_a_constant_that_the_enum_does_not_have(Verbs db, TestDatabase database) {
        database.execute("insert into basics (colour) values ('S3CRET')");

        assertThatThrownBy(() -> db.one(BASICS.find()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("basics.colour")
                .hasMessageContaining("Basics.colour")
                .hasMessageNotContaining("S3CRET")
                .cause()
                .isInstanceOf(JinoException.class)
                .hasMessageContaining("Colour")
                .hasMessageNotContaining("S3CRET");
    }
}
