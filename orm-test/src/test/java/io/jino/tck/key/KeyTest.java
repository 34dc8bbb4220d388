package io.jino.tck.key;

import static io.jino.tck.key.ClickTable.CLICK;
import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.key.SeatTable.SEAT;
import static io.jino.tck.key.TagTable.TAG;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.City;
import io.jino.tck.model.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

// Scenario 5, a key of too few or too many parts, does not compile: each table has a key type of its own.
public abstract class KeyTest {

    @Test
    void is_kept_where_the_application_assigns_it(Verbs db) {
        assertThat(db.insert(COUNTRY, new Country("fr", "France"))).isEqualTo(new Country("fr", "France"));
        assertThat(db.get(COUNTRY, "fr")).contains(new Country("fr", "France"));
        assertThat(db.get(COUNTRY, "' or 1 = 1 --")).isEmpty();
    }

    @Test
    void is_made_where_a_primitive_is_zero_and_kept_where_it_is_not(Verbs db, Sent sent) {
        db.insert(COUNTRY, new Country("fr", "France"));
        sent.clear();

        assertThat(db.insert(CITY, City.named("Paris")).id()).isEqualTo(1);
        sent.onPostgres("insert into \"city\" (\"name\", \"population\", \"country_code\") values ($1, $2::int4, $3)"
                        + " returning \"id\", \"name\", \"population\", \"country_code\"")
                .onMariaDb("insert into `city` (`name`, `population`, `country_code`) values (?, ?, ?)"
                        + " returning `id`, `name`, `population`, `country_code`")
                .onMySql("insert into `city` (`name`, `population`, `country_code`) values (?, ?, ?)");
        assertThat(db.insert(CITY, new City(-5, "Lyon", 1, "fr")).id()).isEqualTo(-5);
        assertThat(db.get(CITY, -5)).map(City::name).contains("Lyon");
    }

    // Scenario 6: the parts are named, so that their order cannot be mistaken.
    @Test
    void of_several_parts_finds_updates_and_deletes_one_row(Verbs db, Sent sent) {
        db.insert(MEMBERSHIP, new Membership("Grün", "Anna", null));
        db.insert(MEMBERSHIP, new Membership("Grün", "Bert", null));
        sent.clear();

        assertThat(db.get(MEMBERSHIP, new MembershipTable.Key("Grün", "Anna")))
                .contains(new Membership("Grün", "Anna", null));
        sent.onPostgres("select t0.\"last_name\", t0.\"first_name\", t0.\"role\" from \"membership\" t0"
                        + " where t0.\"last_name\" = $1 and t0.\"first_name\" = $2")
                .onBothMySqls("select t0.`last_name`, t0.`first_name`, t0.`role` from `membership` t0"
                        + " where t0.`last_name` = ? and t0.`first_name` = ?");
        assertThat(db.get(MEMBERSHIP, new MembershipTable.Key("Anna", "Grün"))).isEmpty();

        db.update(MEMBERSHIP, new Membership("Grün", "Anna", "coach"));
        assertThat(db.delete(MEMBERSHIP, new Membership("Grün", "Bert", null))).isTrue();
        assertThat(db.all(MEMBERSHIP.find())).containsExactly(new Membership("Grün", "Anna", "coach"));
        assertThat(MEMBERSHIP.keyOf(new Membership("a", "b", "c"))).isEqualTo(new MembershipTable.Key("a", "b"));
    }

    @Test
    void that_is_a_record_finds_updates_and_deletes_one_row(Verbs db) {
        db.insertAll(SEAT, List.of(new Seat(new Seat.Place("A", 1), "anna"), new Seat(new Seat.Place("A", 2), "bert")));

        assertThat(db.get(SEAT, new Seat.Place("A", 2))).map(Seat::guest).contains("bert");
        db.update(SEAT, new Seat(new Seat.Place("A", 2), "carl"));
        db.delete(SEAT, new Seat(new Seat.Place("A", 1), "whoever"));
        assertThat(db.all(SEAT.find())).containsExactly(new Seat(new Seat.Place("A", 2), "carl"));
        assertThat(db.all(SEAT.find().where(SEAT.place.hall.eq("A").and(SEAT.place.number.gt(1)))))
                .hasSize(1);
        assertThat(db.upsert(SEAT, new Seat(new Seat.Place("A", 2), "dora")).guest())
                .isEqualTo("dora");
    }

    @Test
    void can_be_all_there_is_and_made_by_the_database(Verbs db, Sent sent) {
        assertThat(db.insert(CLICK, new Click(0))).isEqualTo(new Click(1));

        sent.onPostgres("insert into \"click\" default values returning \"id\"")
                .onMariaDb("insert into `click` () values () returning `id`")
                .onMySql("insert into `click` () values ()");
        assertThat(db.insertAll(CLICK, List.of(new Click(0), new Click(0), new Click(9))))
                .containsExactly(new Click(2), new Click(3), new Click(9));
    }

    @Test
    void can_be_all_there_is_so_that_there_is_nothing_to_update(Verbs db, Sent sent) {
        var red = db.insert(TAG, new Tag("red"));
        sent.clear();

        assertThatThrownBy(() -> db.update(TAG, red)).isInstanceOf(InvalidQueryException.class);
        sent.nothing();
        assertThat(db.one(TAG.patch(red).set(TAG.name.to("blue")))).isEqualTo(new Tag("blue"));
        assertThat(db.delete(TAG, new Tag("blue"))).isTrue();
    }
}
