package io.jino.tck.write;

import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.error.NoRowException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.sql.Feature;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.key.Membership;
import io.jino.tck.key.MembershipTable;
import io.jino.tck.model.Author;
import io.jino.tck.model.Country;
import io.jino.tck.model.Employee;
import org.junit.jupiter.api.Test;

// Scenario 21, an entity without a key, does not compile. Scenario 24, a rolled back transaction, is for transactions.
public abstract class PatchTest {

    // Scenario 14.
    @Test
    void sends_nothing_until_a_verb_runs_it(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, Author.named("daisy"));
        sent.clear();

        var patch = AUTHOR.patch(daisy).set(AUTHOR.name.to("anna"));

        sent.nothing();
        assertThat(patch.row()).isSameAs(daisy);
        assertThat(patch)
                .hasToString("update \"author\" set \"name\" = $1 where \"id\" = $2::int8"
                        + " returning \"id\", \"name\", \"bio\" [STRING, LONG]");
        assertThat(db.one(AUTHOR.find())).isEqualTo(daisy);
    }

    // Scenarios 15 and 16.
    @Test
    void sets_the_listed_columns_only_and_gives_the_row_as_it_is_then(Verbs db, Sent sent) {
        var inHand = db.insert(EMPLOYEE, new Employee("daisy", 100));
        db.execute(EMPLOYEE.update().set(EMPLOYEE.salary.to(200)).where(EMPLOYEE.id.eq(1L)));
        inHand.setName("not written");
        sent.clear();

        var fresh = db.one(EMPLOYEE.patch(inHand).set(EMPLOYEE.active.to(true)));

        sent.onPostgres("update \"employee\" set \"active\" = $1::bool, \"revision\" = \"revision\" + $2::int4"
                        + " where \"id\" = $3::int8 and \"revision\" = $4::int8"
                        + " returning \"id\", \"name\", \"active\", \"salary\", \"revision\"")
                .onBothMySqls(
                        "START TRANSACTION",
                        "update `employee` set `active` = ?, `revision` = `revision` + ?"
                                + " where `id` = ? and `revision` = ?",
                        "select t0.`id`, t0.`name`, t0.`active`, t0.`salary`, t0.`revision` from `employee` t0"
                                + " where t0.`id` = ?",
                        "COMMIT");
        assertThat(fresh.getName()).isEqualTo("daisy");
        assertThat(fresh.salary()).isEqualTo(200);
        assertThat(fresh.isActive()).isTrue();
        assertThat(inHand.isActive()).isFalse();
    }

    // Scenario 17.
    @Test
    void lets_the_database_compute(Verbs db) {
        var employee = db.insert(EMPLOYEE, new Employee("daisy", 100));

        var fresh = db.one(EMPLOYEE.patch(employee)
                .set(EMPLOYEE.salary.to(EMPLOYEE.salary.plus(5)))
                .set(EMPLOYEE.name.to(EMPLOYEE.name.upper())));

        assertThat(fresh.salary()).isEqualTo(105);
        assertThat(fresh.getName()).isEqualTo("DAISY");
        assertThat(employee.salary()).isEqualTo(100);
    }

    @Test
    void leaves_out_what_has_no_value(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, new Author(null, "daisy", "bio"));
        sent.clear();

        var fresh = db.one(AUTHOR.patch(daisy).setIfNotNull(AUTHOR.name, "rose").setIfNotNull(AUTHOR.bio, null));

        assertThat(fresh).isEqualTo(new Author(1L, "rose", "bio"));
        assertThat(AUTHOR.patch(daisy).setIfNotNull(AUTHOR.bio, null).isEmpty()).isTrue();
        sent.onPostgres(
                "update \"author\" set \"name\" = $1 where \"id\" = $2::int8" + " returning \"id\", \"name\", \"bio\"");
        sent.clear();
        db.execute(AUTHOR.update()
                .setIfNotNull(AUTHOR.name, "lily")
                .setIfNotNull(AUTHOR.bio, null)
                .where(AUTHOR.id.eq(1L)));
        sent.onPostgres("update \"author\" set \"name\" = $1 where \"id\" = $2::int8")
                .onBothMySqls("update `author` set `name` = ? where `id` = ?");
    }

    // Scenario 18.
    @Test
    void gives_a_column_that_is_set_twice_the_last_value(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, Author.named("daisy"));
        sent.clear();

        var fresh = db.one(AUTHOR.patch(daisy)
                .set(AUTHOR.name.to("first"))
                .set(AUTHOR.bio.to("bio"))
                .set(AUTHOR.name.to("last")));

        assertThat(fresh).isEqualTo(new Author(1L, "last", "bio"));
        sent.onPostgres("update \"author\" set \"bio\" = $1, \"name\" = $2 where \"id\" = $3::int8"
                        + " returning \"id\", \"name\", \"bio\"")
                .onBothMySqls(
                        "START TRANSACTION",
                        "update `author` set `bio` = ?, `name` = ? where `id` = ?",
                        "select t0.`id`, t0.`name`, t0.`bio` from `author` t0 where t0.`id` = ?",
                        "COMMIT");
    }

    // Scenario 19.
    @Test
    void finds_the_row_by_its_old_key_when_it_sets_the_key(Verbs db) {
        var france = db.insert(COUNTRY, new Country("fr", "France"));

        assertThat(db.one(COUNTRY.patch(france).set(COUNTRY.code.to("FRA")))).isEqualTo(new Country("FRA", "France"));

        assertThat(db.get(COUNTRY, "FRA")).isPresent();
        assertThat(db.count(COUNTRY.find())).isEqualTo(1);
    }

    @Test
    void sets_a_part_of_a_composite_key(Verbs db) {
        var member = db.insert(MEMBERSHIP, new Membership("Grün", "Anna", null));

        var renamed = db.one(MEMBERSHIP.patch(member).set(MEMBERSHIP.lastName.to("Braun")));

        assertThat(renamed).isEqualTo(new Membership("Braun", "Anna", null));
        assertThat(db.get(MEMBERSHIP, new MembershipTable.Key("Braun", "Anna"))).contains(renamed);
    }

    @Test
    void sets_a_key_to_an_expression_only_where_the_row_comes_back(Verbs db, Sent sent) {
        var france = db.insert(COUNTRY, new Country("fr", "France"));
        var patch = COUNTRY.patch(france).set(COUNTRY.code.to(COUNTRY.code.upper()));

        if (sent.dialect().has(Feature.UPDATE_RETURNING)) {
            assertThat(db.one(patch)).isEqualTo(new Country("FR", "France"));
        } else {
            sent.clear();
            assertThatThrownBy(() -> db.one(patch)).isInstanceOf(UnsupportedFeatureException.class);
            sent.nothing();
        }
    }

    // Scenario 20.
    @Test
    void fails_if_the_row_is_gone(Verbs db, Sent sent) {
        var patch = AUTHOR.patch(new Author(1L, "daisy", null)).set(AUTHOR.name.to("s3cret"));

        assertThatThrownBy(() -> db.one(patch))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("author")
                .hasMessageNotContaining("s3cret");
        sent.onPostgres(
                        "update \"author\" set \"name\" = $1 where \"id\" = $2::int8 returning \"id\", \"name\", \"bio\"")
                .onBothMySqls("START TRANSACTION", "update `author` set `name` = ? where `id` = ?", "ROLLBACK");
    }

    // Scenario 22.
    @Test
    void changes_the_row_only_if_a_further_condition_holds(Verbs db) {
        var daisy = db.insert(AUTHOR, Author.named("daisy"));
        var patch = AUTHOR.patch(daisy).set(AUTHOR.bio.to("grows"));

        assertThatThrownBy(() -> db.one(patch.where(AUTHOR.name.eq("anna")))).isInstanceOf(NoRowException.class);
        assertThat(db.one(AUTHOR.find())).isEqualTo(daisy);
        assertThat(db.one(patch.where(AUTHOR.name.eq("daisy"))).bio()).isEqualTo("grows");
    }

    // Scenario 23.
    @Test
    void that_sets_nothing_sends_nothing_and_gives_the_row_in_hand(Verbs db, Sent sent) {
        var daisy = new Author(1L, "daisy", null);

        assertThat(db.one(AUTHOR.patch(daisy))).isSameAs(daisy);
        sent.nothing();
    }

    @Test
    void sets_null_where_the_component_may_be_null_and_nowhere_else(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, new Author(null, "daisy", "grows"));

        assertThat(db.one(AUTHOR.patch(daisy).set(AUTHOR.bio.toNull()))).isEqualTo(new Author(1L, "daisy", null));
        sent.clear();
        assertThatThrownBy(AUTHOR.name::toNull)
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("author.name")
                .hasMessageContaining("Author.name");
        assertThatThrownBy(() -> AUTHOR.name.to(Absent.<String>value()))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("toNull()");
        sent.nothing();
    }

    @Test
    void cannot_be_made_of_an_entity_without_a_key(Sent sent) {
        assertThatThrownBy(() -> AUTHOR.patch(Author.named("daisy"))).isInstanceOf(MappingException.class);
        sent.nothing();
    }

    @Test
    void can_be_run_again(Verbs db) {
        var patch = AUTHOR.patch(db.insert(AUTHOR, Author.named("daisy"))).set(AUTHOR.name.to(AUTHOR.name.concat("!")));

        assertThat(db.one(patch).name()).isEqualTo("daisy!");
        assertThat(db.one(patch).name()).isEqualTo("daisy!!");
    }
}
