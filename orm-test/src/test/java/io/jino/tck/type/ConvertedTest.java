package io.jino.tck.type;

import static io.jino.tck.model.CustomerTable.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.MappingException;
import io.jino.sql.Dialect;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Customer;
import io.jino.tck.model.Customer.Address;
import io.jino.tck.model.Customer.Email;
import io.jino.tck.model.Customer.Geo;
import io.jino.tck.model.Customer.Mood;
import io.jino.tck.model.Customer.Plan;
import io.jino.tck.model.Customer.Status;
import io.jino.test.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Components of types that are no basic ones. */
public abstract class ConvertedTest {
    private static final Customer FULL = new Customer(
            200L,
            new Email("anna@example.org"),
            Plan.PAID,
            Status.CLOSED,
            Mood.SAD,
            Plan.FREE,
            new Address("Road 1", "Rome", new Geo(41.5, 12.5)),
            new Address("Road 2", "Oslo", new Geo(-0.5, 0)));

    @Test
    void come_back_one_by_one_and_in_bulk(Verbs db) {
        assertThat(db.insert(CUSTOMER, FULL)).isEqualTo(FULL);
        var rows = db.insertAll(CUSTOMER, List.of(Customer.DAISY, Customer.DAISY));

        assertThat(db.get(CUSTOMER, 200L)).contains(FULL);
        assertThat(db.all(CUSTOMER.find().where(CUSTOMER.id.ne(200L)))).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(rows).extracting(Customer::shipping).containsOnlyNulls();
        assertThat(db.update(CUSTOMER, FULL)).isEqualTo(FULL);
        assertThat(db.upsert(CUSTOMER, FULL)).isEqualTo(FULL);
    }

    @Test
    void are_compared_as_they_are_stored(Verbs db, Sent sent) {
        db.insertAll(CUSTOMER, List.of(FULL, Customer.DAISY));
        sent.clear();

        assertThat(db.count(CUSTOMER.find()
                        .where(CUSTOMER.email
                                .eq(new Email("anna@example.org"))
                                .and(CUSTOMER.plan.in(Plan.PAID))
                                .and(CUSTOMER.status.ne(Status.OPEN))
                                .and(CUSTOMER.mood.in(Mood.SAD, Mood.HAPPY))
                                .and(CUSTOMER.formerPlan.isNotNull())
                                .and(CUSTOMER.shipping.geo.lat.lt(0d)))))
                .isEqualTo(1);
        sent.onPostgres("select count(*) from \"customer\" t0 where t0.\"email\" = $1"
                        + " and t0.\"plan\" = any($2::text[]) and t0.\"status\" <> $3::int4"
                        + " and t0.\"mood\" = any($4::text[]::\"mood\"[]) and t0.\"former_plan\" is not null"
                        + " and t0.\"to_geo_lat\" < $5::float8")
                .onBothMySqls("select count(*) from `customer` t0 where t0.`email` = ? and t0.`plan` in (?)"
                        + " and t0.`status` <> ? and t0.`mood` in (?, ?) and t0.`former_plan` is not null"
                        + " and t0.`to_geo_lat` < ?");
        assertThat(sent.lastValues()).startsWith("mailto:anna@example.org").contains(10);
        if (sent.dialect().equals(Dialect.postgres())) {
            assertThat(db.one(CUSTOMER.patch(FULL).set(CUSTOMER.mood.to(Mood.HAPPY)))
                            .mood())
                    .isEqualTo(Mood.HAPPY);
        }
    }

    @Test
    void are_selected_alone(Verbs db) {
        db.insert(CUSTOMER, FULL);

        assertThat(db.one(CUSTOMER.find(CUSTOMER.email))).isEqualTo(new Email("anna@example.org"));
        assertThat(db.one(CUSTOMER.find(CUSTOMER.status))).isEqualTo(Status.CLOSED);
        assertThat(db.one(CUSTOMER.find(CUSTOMER.home.geo.lon))).isEqualTo(12.5);
    }

    @Test
    void are_absent_where_all_columns_of_an_embedded_record_are_null(Verbs db, TestDatabase database) {
        db.insert(CUSTOMER, FULL);
        database.execute("update customer set to_geo_lat = null, to_geo_long = null");
        var shipping = db.one(CUSTOMER.find()).shipping();
        assertThat(shipping).isEqualTo(new Address("Road 2", "Oslo", null));

        database.execute("update customer set to_street = null, to_city = null");
        assertThat(db.one(CUSTOMER.find()).shipping()).isNull();

        database.execute("update customer set to_city = 'Oslo'");
        assertThatThrownBy(() -> db.one(CUSTOMER.find()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.to_street")
                .hasMessageContaining("Customer.shipping.street");

        database.execute("update customer set to_street = 'Road 2', to_geo_lat = 1");
        assertThatThrownBy(() -> db.one(CUSTOMER.find()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.to_geo_long")
                .hasMessageContaining("Customer.shipping.geo.lon");
    }

    @Test
    void must_be_there_where_an_embedded_record_must(Verbs db, Sent sent) {
        var homeless = new Customer(null, FULL.email(), Plan.FREE, Status.OPEN, Mood.SAD, null, Absent.value(), null);

        assertThatThrownBy(() -> db.insert(CUSTOMER, homeless))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.home_street")
                .hasMessageContaining("Customer.home.street");
        sent.nothing();
    }

    @Test
    void fail_with_the_column_if_the_converter_does(Verbs db, TestDatabase database, Sent sent) {
        db.insert(CUSTOMER, FULL);
        database.execute("update customer set email = 's3'");

        assertThatThrownBy(() -> db.one(CUSTOMER.find()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.email")
                .hasMessageNotContaining("s3")
                .hasCauseInstanceOf(StringIndexOutOfBoundsException.class);
        sent.clear();
        var broken = new Customer(
                null,
                new Email("s3cret without an at sign"),
                Plan.FREE,
                Status.OPEN,
                Mood.SAD,
                null,
                FULL.home(),
                null);
        assertThatThrownBy(() -> db.insert(CUSTOMER, broken))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.email")
                .hasMessageContaining("Customer.email")
                .hasMessageNotContaining("s3cret")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        sent.nothing();
    }

    @Test
    void refuse_a_code_that_the_enum_does_not_have(Verbs db, TestDatabase database) {
        db.insert(CUSTOMER, FULL);
        database.execute("update customer set status = 77");

        assertThatThrownBy(() -> db.one(CUSTOMER.find()))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("customer.status")
                .hasMessageNotContaining("77");
    }
}
