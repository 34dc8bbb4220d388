package io.jino.tck.write;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static io.jino.tck.model.VisitTable.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.jino.error.MappingException;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import io.jino.tck.model.Employee;
import io.jino.tck.model.Visit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public abstract class InsertTest {

    @Test
    void gives_the_row_with_the_id_that_the_database_made(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, new Author(null, "daisy", "grows"));

        assertThat(daisy).isEqualTo(new Author(1L, "daisy", "grows"));
        sent.onPostgres(
                        "insert into \"author\" (\"name\", \"bio\") values ($1, $2) returning \"id\", \"name\", \"bio\"")
                .onMariaDb("insert into `author` (`name`, `bio`) values (?, ?) returning `id`, `name`, `bio`")
                .onMySql("insert into `author` (`name`, `bio`) values (?, ?)");
        assertThat(sent.lastValues()).containsExactly("daisy", "grows");
        assertThat(db.get(AUTHOR, 1L)).contains(daisy);
    }

    @Test
    void keeps_an_id_that_is_there(Verbs db, Sent sent) {
        assertThat(db.insert(AUTHOR, new Author(42L, "daisy", null))).isEqualTo(new Author(42L, "daisy", null));

        sent.onPostgres("insert into \"author\" (\"id\", \"name\", \"bio\") values ($1::int8, $2, $3)"
                        + " returning \"id\", \"name\", \"bio\"")
                .onMariaDb("insert into `author` (`id`, `name`, `bio`) values (?, ?, ?) returning `id`, `name`, `bio`")
                .onMySql("insert into `author` (`id`, `name`, `bio`) values (?, ?, ?)");
        assertThat(sent.lastValues()).containsExactly(42L, "daisy", null);
        assertThat(db.get(AUTHOR, 42L)).isPresent();
    }

    // Scenario 1. MySQL has no RETURNING, so that it takes a second statement there.
    @Test
    void gives_the_defaults_that_the_database_made(Verbs db, Sent sent) {
        var visit = db.insert(VISIT, Visit.of("/"));

        assertThat(visit.id()).isEqualTo(1);
        assertThat(visit.weight()).isEqualTo(7);
        assertThat(visit.state()).isEqualTo("new");
        assertThat(visit.seenAt()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        sent.onPostgres("insert into \"visit\" (\"page\") values ($1)"
                        + " returning \"id\", \"page\", \"weight\", \"state\", \"seen_at\"")
                .onMariaDb(
                        "insert into `visit` (`page`) values (?) returning `id`, `page`, `weight`, `state`, `seen_at`")
                .onMySql(
                        "START TRANSACTION",
                        "insert into `visit` (`page`) values (?)",
                        "select t0.`id`, t0.`page`, t0.`weight`, t0.`state`, t0.`seen_at` from `visit` t0"
                                + " where t0.`id` = ?",
                        "COMMIT");
        assertThat(db.get(VISIT, 1L)).contains(visit);
    }

    @Test
    void writes_a_default_that_is_given(Verbs db, Sent sent) {
        var given = new Visit(null, "/", 1, "old", Instant.EPOCH);

        assertThat(db.insert(VISIT, given)).isEqualTo(new Visit(1L, "/", 1, "old", Instant.EPOCH));

        sent.count(1);
        assertThat(db.get(VISIT, 1L)).contains(new Visit(1L, "/", 1, "old", Instant.EPOCH));
    }

    // Scenario 3.
    @Test
    void stores_what_a_mutable_object_holds_at_the_call_and_leaves_the_object_alone(Verbs db) {
        var employee = new Employee("daisy", 100);
        employee.setName("anna");
        employee.setActive(true);

        var stored = db.insert(EMPLOYEE, employee);

        assertThat(employee.getId()).isNull();
        assertThat(stored).isNotSameAs(employee);
        assertThat(db.one(EMPLOYEE.find())).usingRecursiveComparison().isEqualTo(stored);
        assertThat(stored.getId()).isEqualTo(1);
        assertThat(stored.getName()).isEqualTo("anna");
        assertThat(stored.isActive()).isTrue();
        assertThat(stored.salary()).isEqualTo(100);
    }

    @Test
    void does_not_store_what_is_transient(Verbs db, Sent sent) {
        var employee = new Employee("daisy", 100);
        employee.note = "mine";

        assertThat(db.insert(EMPLOYEE, employee).note).isEqualTo("not stored");
        sent.onPostgres("insert into \"employee\" (\"name\", \"active\", \"salary\", \"revision\")"
                        + " values ($1, $2::bool, $3::int4, $4::int8)"
                        + " returning \"id\", \"name\", \"active\", \"salary\", \"revision\"")
                .onMySql("insert into `employee` (`name`, `active`, `salary`, `revision`) values (?, ?, ?, ?)");
    }

    @Test
    void refuses_an_absent_value_before_anything_is_sent(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.insert(AUTHOR, new Author(null, Absent.value(), null)))
                .isInstanceOfSatisfying(MappingException.class, refused -> {
                    assertThat(refused.id()).isEqualTo("jino:null-component");
                    assertThat(refused.column()).isEqualTo("author.name");
                    assertThat(refused.component()).isEqualTo("Author.name");
                });
        sent.nothing();
    }
}
