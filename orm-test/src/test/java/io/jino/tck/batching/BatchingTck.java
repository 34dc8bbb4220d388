package io.jino.tck.batching;

import static io.jino.tck.key.MembershipTable.MEMBERSHIP;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.error.DataException;
import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.mutiny.MutinyDb;
import io.jino.tck.key.Membership;
import io.jino.tck.key.MembershipTable;
import io.jino.tck.model.City;
import io.jino.tck.model.Country;
import io.jino.tck.model.Employee;
import io.jino.test.Database;
import io.jino.test.Schema;
import io.jino.test.Statements;
import io.jino.test.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Schema(on = Database.POSTGRES, value = "classpath:/tck-postgres.sql")
@Schema(on = Database.MYSQL, value = "classpath:/tck-mysql.sql")
abstract class BatchingTck {
    private static final Duration WINDOW = Duration.ofMillis(20);
    private static final Country FRANCE = new Country("fr", "France");
    private static final Country SPAIN = new Country("es", "Spain");

    @BeforeEach
    void write(Db db, Statements statements) {
        await(db.insertAll(COUNTRY, List.of(FRANCE, SPAIN)));
        await(db.insertAll(CITY, List.of(new City(1, "Paris", 2, "fr"), new City(2, "Lyon", 1, "fr"))));
        statements.clear();
    }

    @Test
    void those_who_ask_in_one_window_share_a_statement(Db db, Statements statements, TestDatabase database) {
        var reader = db.batching(WINDOW);
        var first = reader.get(CITY, 1);
        var second = reader.get(CITY, 2);
        var absent = reader.get(CITY, 3);

        assertThat(await(first)).map(City::name).contains("Paris");
        assertThat(await(second)).map(City::name).contains("Lyon");
        assertThat(await(absent)).isEmpty();
        statements.hasCount(1);
        assertThat(statements.last().text())
                .endsWith(
                        database.kind() == Database.POSTGRES
                                ? "where t0.\"id\" = any($1::int4[])"
                                : "where t0.`id` in (?, ?, ?, ?)");
    }

    @Test
    void who_asks_alone_or_later_gets_a_statement(Db db, Statements statements) {
        var reader = db.batching(WINDOW);
        assertThat(await(reader.get(COUNTRY, "fr"))).contains(FRANCE);
        assertThat(await(reader.get(COUNTRY, "es"))).contains(SPAIN);
        statements.hasCount(2);
        assertThat(statements.last().text()).doesNotContain(" any(").doesNotContain(" in (");
    }

    @Test
    void a_window_of_nothing_is_a_turn_of_the_event_loop(Db db, Statements statements) {
        var reader = db.batching(Duration.ZERO);
        var vertx = Vertx.vertx();
        try {
            Future<List<Optional<Country>>> both =
                    Future.future(promise -> vertx.getOrCreateContext().runOnContext(turn -> {
                        var one = reader.get(COUNTRY, "fr");
                        var other = reader.get(COUNTRY, "es");
                        Future.all(one, other)
                                .<List<Optional<Country>>>map(end -> List.of(one.result(), other.result()))
                                .onComplete(end -> promise.handle(end));
                    }));
            assertThat(await(both)).containsExactly(Optional.of(FRANCE), Optional.of(SPAIN));
            statements.hasCount(1);
        } finally {
            await(vertx.close());
        }
    }

    @Test
    void each_table_has_a_statement_of_its_own(Db db, Statements statements) {
        var reader = db.batching(WINDOW);
        var countries = Future.all(reader.get(COUNTRY, "fr"), reader.get(COUNTRY, "es"));
        var cities = Future.all(reader.get(CITY, 1), reader.get(CITY, 2));
        await(Future.all(countries, cities));
        statements.hasCount(2);
    }

    @Test
    void a_key_of_several_parts_is_one_condition_of_many(Db db, Statements statements) {
        var anna = new Membership("Grün", "Anna", null);
        var bert = new Membership("Grün", "Bert", "coach");
        await(db.insertAll(MEMBERSHIP, List.of(anna, bert)));
        statements.clear();

        var reader = db.batching(WINDOW);
        var first = reader.get(MEMBERSHIP, new MembershipTable.Key("Grün", "Anna"));
        var second = reader.get(MEMBERSHIP, new MembershipTable.Key("Grün", "Bert"));
        assertThat(await(first)).contains(anna);
        assertThat(await(second)).contains(bert);
        statements.hasCount(1);
        assertThat(statements.last().text()).contains(" or ");
    }

    @Test
    void objects_that_change_are_not_shared(Db db) {
        var employees =
                Future.all(db.insert(EMPLOYEE, new Employee("anna", 1)), db.insert(EMPLOYEE, new Employee("bert", 2)));
        await(employees);
        var reader = db.batching(WINDOW);
        var first = reader.get(EMPLOYEE, 1L);
        var second = reader.get(EMPLOYEE, 1L);
        var other = reader.get(EMPLOYEE, 2L);
        assertThat(await(first).orElseThrow()).isNotSameAs(await(second).orElseThrow());
        assertThat(await(other)).isPresent();
    }

    @Test
    void a_text_is_found_as_get_finds_it(Db db) {
        var reader = db.batching(WINDOW);
        var upper = reader.get(COUNTRY, "FR");
        var other = reader.get(COUNTRY, "es");
        assertThat(await(upper)).isEqualTo(await(db.get(COUNTRY, "FR")));
        assertThat(await(other)).contains(SPAIN);
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_key_that_is_refused_is_no_matter_of_others(Db db, TestDatabase database) {
        var reader = db.batching(WINDOW);
        var none = reader.get(COUNTRY, (String) null);
        var nul = reader.get(COUNTRY, "\0");
        var fine = reader.get(COUNTRY, "fr");
        assertThat(await(fine)).contains(FRANCE);
        assertThatThrownBy(() -> await(none)).isInstanceOf(InvalidQueryException.class);
        if (database.kind() == Database.POSTGRES) {
            assertThatThrownBy(() -> await(nul))
                    .isInstanceOf(JinoException.class)
                    .isNotInstanceOf(DataException.class);
        } else {
            assertThat(await(nul)).isEmpty();
        }
    }

    @Test
    void the_same_through_unis(Db db, Statements statements) {
        var reader = MutinyDb.of(db).batching(WINDOW);
        Uni<Country> france = reader.get(COUNTRY, "fr");
        Uni<Country> nowhere = reader.get(COUNTRY, "xx");
        statements.hasCount(0);
        var both = Uni.combine()
                .all()
                .unis(
                        france.onItem().transform(Optional::ofNullable),
                        nowhere.onItem().transform(Optional::ofNullable))
                .asTuple()
                .await()
                .atMost(Duration.ofSeconds(10));
        assertThat(both.getItem1()).contains(FRANCE);
        assertThat(both.getItem2()).isEmpty();
    }
}
