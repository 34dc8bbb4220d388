package io.jino.tck.error;

import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConstraintViolationException;
import io.jino.error.ConstraintViolationException.Check;
import io.jino.error.ConstraintViolationException.ForeignKey;
import io.jino.error.ConstraintViolationException.NotNull;
import io.jino.error.ConstraintViolationException.Unique;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.key.Membership;
import io.jino.tck.model.City;
import io.jino.tck.model.Country;
import io.jino.test.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Scenario 11.
public abstract class ConstraintTest {
    private static final String QUOTES = "it's 'fake_key' \"x\" `y`.'z' for key 'other'";

    /** The servers cut the value short in what they say. */
    private static final String LONG = "123456789 123456789 123456789 123456789 123456789 123456789 ' for key 'fake'";

    @BeforeEach
    void insert(Verbs db) {
        db.insert(COUNTRY, new Country("fr", "France"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3cret", QUOTES, "'", "a.b", "line\nbreak", "für key 'city_country_fk'", LONG})
    void names_the_unique_key_whatever_the_value_is(String name, Verbs db, Sent sent) {
        db.insert(CITY, City.named(name));
        sent.clear();

        var taken = violation(Unique.class, () -> db.insert(CITY, City.named(name)));

        assertThat(taken.constraint()).isEqualTo("city_name_key");
        assertThat(taken).hasMessageContaining("[jino:unique-violation]");
        assertThat(String.valueOf(taken.getMessage()).replace(String.valueOf(taken.sql()), ""))
                .doesNotContain(name.strip() + "'");
        assertThat(taken.sql())
                .startsWith("insert into ")
                .isEqualTo(sent.statements().last().text());
        if (sent.dialect().equals(Dialect.postgres())) {
            assertThat(taken.sqlState()).isEqualTo("23505");
        } else {
            assertThat(taken.sqlState()).isEqualTo("23000");
            assertThat(taken.vendorCode()).isEqualTo(1062);
        }
        assertThat(db.count(CITY.find())).isEqualTo(1);
    }

    @Test
    void names_the_primary_key(Verbs db, Sent sent) {
        boolean isPostgres = sent.dialect().equals(Dialect.postgres());

        var taken = violation(Unique.class, () -> db.insert(COUNTRY, new Country("fr", "again")));
        assertThat(taken.constraint()).isEqualTo(isPostgres ? "country_pkey" : "PRIMARY");

        db.insert(MEMBERSHIP, new Membership("O'Neil", "Ann", null));
        taken = violation(Unique.class, () -> db.insert(MEMBERSHIP, new Membership("O'Neil", "Ann", null)));
        assertThat(taken.constraint()).isEqualTo(isPostgres ? "membership_pkey" : "PRIMARY");
        assertThat(taken).hasMessageNotContaining("Neil");
    }

    @Test
    void names_the_key_that_a_bulk_insert_an_update_or_a_patch_would_break(Verbs db) {
        var paris = db.insert(CITY, City.named("Paris"));
        var lyon = db.insert(CITY, City.named("Lyon"));

        assertTaken(() -> db.insertAll(CITY, List.of(City.named("Nice"), City.named("Nice"))));
        assertTaken(() -> db.update(CITY, new City(lyon.id(), paris.name(), 1, "fr")));
        assertTaken(() -> db.one(CITY.patch(lyon).set(CITY.name.to(paris.name()))));
        assertTaken(() -> db.execute(CITY.update().set(CITY.name.to("same")).all()));
        assertThat(db.all(CITY.find().orderBy(CITY.id.asc()))).containsExactly(paris, lyon);
    }

    private static void assertTaken(ThrowingCallable write) {
        assertThat(violation(Unique.class, write).constraint()).isEqualTo("city_name_key");
    }

    @Test
    void names_the_foreign_key_from_both_sides(Verbs db) {
        var child = violation(ForeignKey.class, () -> db.insert(CITY, new City(0, "Bern", 1, "S3cret")));
        assertThat(child.constraint()).isEqualTo("city_country_fk");
        assertThat(child).hasMessageContaining("[jino:foreign-key-violation]").hasMessageNotContaining("S3cret");

        db.insert(CITY, City.named("Paris"));
        var parent = violation(ForeignKey.class, () -> db.delete(COUNTRY, new Country("fr", "France")));
        assertThat(parent.constraint()).isEqualTo("city_country_fk");
        assertThat(violation(
                                ForeignKey.class,
                                () -> db.execute(COUNTRY.update()
                                        .set(COUNTRY.code.to("xx"))
                                        .all()))
                        .constraint())
                .isEqualTo("city_country_fk");
    }

    @Test
    void names_the_column_that_must_not_be_null(Verbs db) {
        var missing = violation(NotNull.class, () -> db.insert(CITY, new City(0, "S3cret", null, "fr")));

        assertThat(missing.column()).isEqualTo("population");
        assertThat(missing).hasMessageContaining("[jino:not-null-violation]").hasMessageNotContaining("S3cret");
    }

    @Test
    void names_the_check(Verbs db) {
        var refused = violation(Check.class, () -> db.insert(CITY, new City(0, "S3cret", -77, "fr")));

        assertThat(refused.constraint()).isEqualTo("city_population_check");
        assertThat(refused)
                .hasMessageContaining("[jino:check-violation]")
                .hasMessageNotContaining("S3cret")
                .hasMessageNotContaining("77");
    }

    @Test
    void keeps_what_the_driver_said_at_hand_and_out_of_the_trace(Verbs db) {
        var taken = violation(Unique.class, () -> db.insert(COUNTRY, new Country("fr", "again")));

        assertThat(taken.driverCause()).isInstanceOf(io.vertx.sqlclient.DatabaseException.class);
        assertThat(taken.id()).isEqualTo("jino:unique-violation");
        for (Throwable shown = taken; shown != null; shown = shown.getCause()) {
            assertThat(shown).isNotInstanceOf(io.vertx.sqlclient.DatabaseException.class);
        }
    }

    @Test
    void begins_its_trace_where_the_verb_was_called(Verbs db) {
        // After the first thousand verbs of a Db, places are remembered for what has failed before.
        violation(Unique.class, () -> db.insert(COUNTRY, new Country("fr", "again")));
        var taken = violation(Unique.class, () -> db.insert(COUNTRY, new Country("fr", "again")));

        assertThat(Arrays.stream(taken.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("io.jino.tck")))
                .isNotEmpty();
        assertThat(taken.getStackTrace()).hasSizeLessThan(20);
    }

    @Test
    void may_show_everything_where_that_was_asked_for(TestDatabase database) {
        var db = Db.connect(database.uri(), DbOptions.defaults().revealValues(true));
        try {
            await(db.insert(CITY, City.named("S3cret")));
            var taken = violation(Unique.class, () -> await(db.insert(CITY, City.named("S3cret"))));

            assertThat(taken).hasMessageContaining("Values: [S3cret").hasMessageContaining("Server: ");
            assertThat(taken.getCause()).isSameAs(taken.driverCause());
        } finally {
            await(db.close());
        }
    }

    private static <X extends ConstraintViolationException> X violation(Class<X> type, ThrowingCallable write) {
        return Objects.requireNonNull(
                org.assertj.core.api.Assertions.catchThrowableOfType(type, write), "nothing was refused");
    }
}
