package io.jino.tck.write;

import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.key.TagTable.TAG;
import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static io.jino.tck.model.VisitTable.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.ConstraintViolationException;
import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.key.Membership;
import io.jino.tck.key.Tag;
import io.jino.tck.model.Author;
import io.jino.tck.model.City;
import io.jino.tck.model.Country;
import io.jino.tck.model.Visit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public abstract class UpsertTest {

    @Test
    void inserts_a_row_that_is_not_there_and_writes_one_that_is(Verbs db, Sent sent) {
        assertThat(db.upsert(COUNTRY, new Country("fr", "Gaul"))).isEqualTo(new Country("fr", "Gaul"));
        sent.clear();

        assertThat(db.upsert(COUNTRY, new Country("fr", "France"))).isEqualTo(new Country("fr", "France"));

        sent.onPostgres("insert into \"country\" (\"code\", \"name\") values ($1, $2)"
                        + " on conflict (\"code\") do update set \"name\" = excluded.\"name\""
                        + " returning \"code\", \"name\"")
                .onMariaDb("insert into `country` (`code`, `name`) values (?, ?)"
                        + " on duplicate key update `name` = values(`name`) returning `code`, `name`")
                .onMySql(
                        "START TRANSACTION",
                        "insert into `country` (`code`, `name`) values (?, ?)"
                                + " on duplicate key update `name` = values(`name`)",
                        "select t0.`code`, t0.`name` from `country` t0 where t0.`code` = ?",
                        "COMMIT");
        assertThat(db.all(COUNTRY.find())).containsExactly(new Country("fr", "France"));
    }

    @Test
    void finds_the_row_by_all_parts_of_its_key(Verbs db) {
        db.upsert(MEMBERSHIP, new Membership("Grün", "Anna", "player"));
        db.upsert(MEMBERSHIP, new Membership("Grün", "Bert", "player"));

        db.upsert(MEMBERSHIP, new Membership("Grün", "Anna", "coach"));

        assertThat(db.all(MEMBERSHIP.find()))
                .containsExactlyInAnyOrder(
                        new Membership("Grün", "Anna", "coach"), new Membership("Grün", "Bert", "player"));
    }

    @Test
    void takes_a_generated_key_that_is_there(Verbs db) {
        assertThat(db.upsert(AUTHOR, new Author(5L, "daisy", null))).isEqualTo(new Author(5L, "daisy", null));
        assertThat(db.upsert(AUTHOR, new Author(5L, "anna", null))).isEqualTo(new Author(5L, "anna", null));
        assertThat(db.count(AUTHOR.find())).isEqualTo(1);
    }

    @Test
    void is_refused_without_a_key_before_anything_is_sent(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.upsert(AUTHOR, Author.named("daisy")))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("Table: author")
                .hasMessageContaining("[jino:upsert-without-key]");
        assertThatThrownBy(() -> db.upsert(CITY, City.named("Paris"))).isInstanceOf(InvalidQueryException.class);
        sent.nothing();
    }

    @Test
    void leaves_a_column_alone_whose_default_is_absent(Verbs db) {
        db.insert(VISIT, new Visit(1L, "/", 1, "old", Instant.EPOCH));

        assertThat(db.upsert(VISIT, new Visit(1L, "/new", null, null, null)))
                .isEqualTo(new Visit(1L, "/new", 1, "old", Instant.EPOCH));
        assertThat(db.upsert(VISIT, new Visit(2L, "/", null, "x", null)).weight())
                .isEqualTo(7);
    }

    @Test
    void gives_a_row_that_is_all_key(Verbs db) {
        assertThat(db.upsert(TAG, new Tag("red"))).isEqualTo(new Tag("red"));
        assertThat(db.upsert(TAG, new Tag("red"))).isEqualTo(new Tag("red"));
        assertThat(db.count(TAG.find())).isEqualTo(1);
    }

    @Test
    void gives_a_row_that_was_equal_already(Verbs db) {
        var france = db.upsert(COUNTRY, new Country("fr", "France"));

        assertThat(db.upsert(COUNTRY, france)).isEqualTo(france);
    }

    @Test
    void fails_on_another_unique_key_where_the_database_can_tell_them_apart(Verbs db, Sent sent) {
        db.insert(COUNTRY, new Country("fr", "France"));
        db.insert(CITY, new City(1, "Paris", 1, "fr"));

        if (sent.dialect().equals(Dialect.postgres())) {
            assertThatThrownBy(() -> db.upsert(CITY, new City(2, "Paris", 2, "fr")))
                    .isInstanceOf(ConstraintViolationException.Unique.class);
        } else if (sent.dialect().equals(Dialect.mariadb())) {
            assertThat(db.upsert(CITY, new City(2, "Paris", 2, "fr"))).isEqualTo(new City(1, "Paris", 2, "fr"));
        }
        assertThat(db.count(CITY.find())).isEqualTo(1);
    }
}
