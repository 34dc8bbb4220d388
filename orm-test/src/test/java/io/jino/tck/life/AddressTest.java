package io.jino.tck.life;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.EmployeeTable.EMPLOYEE;
import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.DbOptions;
import io.jino.error.ConnectionException;
import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.tck.Sent;
import io.jino.tck.model.Author;
import io.jino.tck.model.Employee;
import io.jino.test.Database;
import io.jino.test.TestDatabase;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public abstract class AddressTest {

    @Test
    void may_have_each_scheme_of_its_database_with_and_without_jdbc(TestDatabase database) {
        var schemes = database.kind() == Database.POSTGRES
                ? List.of("postgresql", "postgres", "POSTGRESQL")
                : List.of("mysql", "mariadb", "MySQL");
        schemes.stream()
                .flatMap(scheme -> Stream.of(scheme, "jdbc:" + scheme))
                .forEach(scheme -> Dbs.with(
                        Db.connect(Dbs.address(scheme, database)),
                        db -> assertThat(await(db.count(AUTHOR.find())))
                                .as(scheme)
                                .isZero()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oracle://scott:t1ger@host/db", "localhost/db?t1ger", "", "t1ger", "://t1ger", "jdbc:t1ger"})
    void of_an_unknown_scheme_is_refused_without_its_password(String address) {
        assertThatThrownBy(() -> Db.connect(address))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:address]")
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("t1ger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://app:t1ger@host:port/db", "mysql://app:t1ger@host:port/db"})
    void that_cannot_be_read_is_refused_without_its_password(String address) {
        assertThatThrownBy(() -> Db.connect(address))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:address]")
                .hasMessageNotContaining("t1ger");
    }

    @Test
    void of_an_unknown_user_fails_the_verb_without_the_password(TestDatabase database) {
        assertCannotConnect(
                Dbs.address(scheme(database), database, "nobody:s3cret", 0, Dbs.path(database)),
                "authentication-failed");
    }

    // The embedded PostgreSQL asks for no password.
    @Test
    void with_a_wrong_password_fails_the_verb_without_the_password(TestDatabase database) {
        if (database.kind() == Database.MYSQL) {
            var user = Dbs.user(database).replaceFirst(":.*", "") + ":s3cret";
            assertCannotConnect(
                    Dbs.address(scheme(database), database, user, 0, Dbs.path(database)), "authentication-failed");
        }
    }

    @Test
    void of_an_unknown_database_fails_the_verb(TestDatabase database) {
        assertCannotConnect(
                Dbs.address(scheme(database), database, Dbs.user(database), 0, "/s3cret"), "authentication-failed");
    }

    @Test
    void that_nobody_listens_at_fails_the_verb(TestDatabase database) {
        assertCannotConnect(
                Dbs.address(scheme(database), database, "nobody:s3cret", 1, Dbs.path(database)), "connect-failed");
    }

    private static void assertCannotConnect(String address, String id) {
        Dbs.with(Db.connect(address), db -> {
            for (int i = 0; i < 12; i++) {
                assertThatThrownBy(() -> await(db.count(AUTHOR.find())))
                        .isInstanceOf(ConnectionException.class)
                        .hasMessageContaining("[jino:" + id + "]")
                        .hasMessageNotContaining("s3cret")
                        .satisfies(failed ->
                                assertThat(String.valueOf(failed.getCause())).doesNotContain("s3cret"));
            }
            assertThat(db.leasedConnections()).isZero();
        });
    }

    // With either scheme, what the server itself says decides.
    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mariadb"})
    void does_not_decide_between_mysql_and_mariadb(String scheme, TestDatabase database, Sent sent) {
        if (database.kind() == Database.POSTGRES) {
            return;
        }
        var seen = Collections.synchronizedList(new ArrayList<Statement>());
        var listening = DbOptions.defaults().listener(seen::add);
        Dbs.with(Db.connect(Dbs.address(scheme, database), listening), db -> {
            assertThat(await(db.insert(AUTHOR, Author.named("a"))).id()).isEqualTo(1);
            assertThat(await(db.insert(AUTHOR, Author.named("b"))).id()).isEqualTo(2);
        });

        boolean isMaria = sent.dialect().equals(Dialect.mariadb());
        assertThat(seen).hasSize(2).allMatch(statement -> statement.text().contains(" returning ") == isMaria);
    }

    @Test
    void may_be_used_by_many_at_once_before_anyone_has_seen_the_server(TestDatabase database) {
        Dbs.with(Db.connect(database.uri(), DbOptions.defaults().maxConnections(3)), db -> {
            var futures = Stream.generate(() -> db.insert(AUTHOR, Author.named("a")))
                    .limit(50)
                    .toList();
            futures.forEach(future -> assertThat(await(future).id()).isPositive());
            assertThat(await(db.count(AUTHOR.find()))).isEqualTo(50);
            assertThat(db.leasedConnections()).isZero();
        });
    }

    @Test
    void need_not_be_reached_for_rows_to_be_taken_as_they_are_at_the_call(TestDatabase database) {
        Dbs.with(Db.connect(database.uri()), db -> {
            var rows = new ArrayList<>(List.of(Author.named("a"), Author.named("b")));
            var inserted = db.insertAll(AUTHOR, rows);
            rows.clear();

            assertThat(await(inserted)).hasSize(2);
        });
    }

    // As long as no connection has told the dialect, the statement is made later than the verb is called.
    @Test
    void need_not_be_reached_for_an_entity_to_be_taken_as_it_is_at_the_call(TestDatabase database) {
        assertTaken(database, db -> db.insert(EMPLOYEE, daisy), Employee::getName);
        assertTaken(
                database,
                db -> db.insertAll(EMPLOYEE, List.of(daisy)),
                all -> all.get(0).getName());
        daisy.setId(1L);
        assertTaken(database, db -> db.update(EMPLOYEE, daisy), Employee::getName);
        daisy.setRevision(1);
        assertTaken(database, db -> db.upsert(EMPLOYEE, daisy), Employee::getName);
        daisy.setRevision(2);
        var patch = EMPLOYEE.patch(daisy).set(EMPLOYEE.salary.to(7));
        assertTaken(database, db -> db.one(patch), Employee::getName);
        daisy.setRevision(3);
        assertTaken(database, db -> db.delete(EMPLOYEE, daisy), isGone -> isGone ? "daisy" : "");
    }

    private final Employee daisy = new Employee("daisy", 5);

    private <R> void assertTaken(TestDatabase database, Function<Db, Future<R>> verb, Function<R, String> name) {
        Dbs.with(Db.connect(database.uri()), db -> {
            Long id = daisy.getId();
            long revision = daisy.getRevision();
            var result = verb.apply(db);
            daisy.setName("rose");
            daisy.setId(99L);
            daisy.setRevision(99);

            assertThat(name.apply(await(result))).isEqualTo("daisy");
            daisy.setName("daisy");
            daisy.setId(id);
            daisy.setRevision(revision);
        });
    }

    @Test
    void comes_with_options_that_make_sense() {
        assertThatThrownBy(() -> DbOptions.defaults().maxConnections(0)).isInstanceOf(InvalidQueryException.class);
        assertThatThrownBy(() -> DbOptions.defaults().acquireTimeout(Duration.ZERO))
                .isInstanceOf(InvalidQueryException.class);
    }

    private static String scheme(TestDatabase database) {
        return database.kind() == Database.POSTGRES ? "postgresql" : "mysql";
    }
}
