package io.jino.tck.write;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CustomerTable.CUSTOMER;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static io.jino.tck.model.OrderTable.ORDER;
import static io.jino.tck.model.VisitTable.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.MappingException;
import io.jino.error.NoRowException;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import io.jino.tck.model.Customer;
import io.jino.tck.model.Employee;
import io.jino.tck.model.Order;
import io.jino.tck.model.Visit;
import org.junit.jupiter.api.Test;

public abstract class UpdateTest {

    @Test
    void writes_all_columns_of_the_row_and_of_no_other(Verbs db, Sent sent) {
        var daisy = db.insert(AUTHOR, new Author(null, "daisy", "grows"));
        var other = db.insert(AUTHOR, Author.named("other"));
        sent.clear();

        var written = db.update(AUTHOR, new Author(daisy.id(), "anna", null));

        assertThat(written).isEqualTo(new Author(1L, "anna", null));
        sent.onPostgres("update \"author\" set \"name\" = $1, \"bio\" = $2 where \"id\" = $3::int8")
                .onBothMySqls("update `author` set `name` = ?, `bio` = ? where `id` = ?");
        assertThat(sent.lastValues()).containsExactly("anna", null, 1L);
        assertThat(db.all(AUTHOR.find().orderBy(AUTHOR.id.asc()))).containsExactly(written, other);
    }

    @Test
    void fails_if_the_row_is_gone(Verbs db) {
        assertThatThrownBy(() -> db.update(AUTHOR, new Author(1L, "daisy", null)))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("author")
                .hasMessageContaining("[jino:no-row]");
        assertThat(db.count(AUTHOR.find())).isZero();
    }

    // MySQL and MariaDB would count changed rows, if they were not asked for found ones.
    @Test
    void finds_a_row_that_is_what_it_is_to_become(Verbs db) {
        var daisy = db.insert(AUTHOR, Author.named("daisy"));

        assertThat(db.update(AUTHOR, daisy)).isEqualTo(daisy);
    }

    @Test
    void refuses_an_entity_without_a_key_before_anything_is_sent(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.update(AUTHOR, Author.named("daisy")))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("author.id")
                .hasMessageContaining("only such a one has its key");
        sent.nothing();
    }

    @Test
    void writes_null_where_an_insert_would_have_left_a_default(Verbs db) {
        var visit = db.insert(VISIT, Visit.of("/"));

        db.update(VISIT, new Visit(visit.id(), "/", null, visit.state(), visit.seenAt()));

        assertThat(db.one(VISIT.find()).weight()).isNull();
    }

    @Test
    void counts_the_version_of_a_mutable_object_in_what_it_gives_and_not_in_what_it_got(Verbs db) {
        var employee = db.insert(EMPLOYEE, new Employee("daisy", 100));
        employee.setName("anna");

        var written = db.update(EMPLOYEE, employee);

        assertThat(employee.getRevision()).isZero();
        assertThat(written.getRevision()).isEqualTo(1);
        assertThat(db.one(EMPLOYEE.find())).usingRecursiveComparison().isEqualTo(written);
        assertThat(written.getName()).isEqualTo("anna");
    }

    @Test
    void writes_an_embedded_record_and_its_absence(Verbs db) {
        var geo = new Customer.Geo(48.5, -2.25);
        var sent = new Customer.Address("Road 2", "Lyon", geo);
        var daisy = db.insert(CUSTOMER, Customer.DAISY);

        var moved = db.update(CUSTOMER, with(daisy, sent));
        assertThat(moved.shipping()).isEqualTo(sent);
        assertThat(db.one(CUSTOMER.find())).isEqualTo(moved);

        var back = db.update(CUSTOMER, with(moved, null));
        assertThat(back).isEqualTo(daisy);
        assertThat(db.one(CUSTOMER.find())).isEqualTo(daisy);
    }

    private static Customer with(Customer customer, Customer.@org.jspecify.annotations.Nullable Address shipping) {
        return new Customer(
                customer.id(),
                customer.email(),
                customer.plan(),
                customer.status(),
                customer.mood(),
                customer.formerPlan(),
                customer.home(),
                shipping);
    }

    // Scenario 7.
    @Test
    void uses_the_names_of_the_columns_however_odd_they_are(Verbs db, Sent sent) {
        var order = db.insert(ORDER, new Order(null, "tea", null));
        sent.clear();

        assertThat(db.update(ORDER, new Order(order.number(), "milk", "please")))
                .isEqualTo(new Order(1L, "milk", "please"));

        sent.onPostgres("update \"order\" set \"select\" = $1, \"say \"\"hi\"\" or `ho`; -- ? $1\" = $2"
                        + " where \"group\" = $3::int8")
                .onBothMySqls("update `order` set `select` = ?, `say \"hi\" or ``ho``; -- ? $1` = ? where `group` = ?");
        assertThat(db.get(ORDER, 1L)).contains(new Order(1L, "milk", "please"));
        assertThat(db.delete(ORDER, order)).isTrue();
    }
}
