package io.jino.tck.write;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.CityTable.CITY;
import static io.jino.tck.model.CountryTable.COUNTRY;
import static io.jino.tck.model.VisitTable.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.ConstraintViolationException;
import io.jino.error.FailedRow;
import io.jino.error.MappingException;
import io.jino.sql.Dialect;
import io.jino.sql.Feature;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.error.Missing;
import io.jino.tck.error.MissingTable;
import io.jino.tck.model.Author;
import io.jino.tck.model.City;
import io.jino.tck.model.Country;
import io.jino.tck.model.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Scenario 28.
public abstract class InsertAllTest {

    @Test
    void sends_nothing_for_no_rows(Verbs db, Sent sent) {
        assertThat(db.insertAll(AUTHOR, List.of())).isEmpty();
        sent.nothing();
    }

    @Test
    void sends_for_one_row_what_insert_sends(Verbs db, Sent sent) {
        assertThat(db.insertAll(AUTHOR, List.of(Author.named("a")))).containsExactly(new Author(1L, "a", null));

        sent.onPostgres(
                        "insert into \"author\" (\"name\", \"bio\") values ($1, $2) returning \"id\", \"name\", \"bio\"")
                .onMariaDb("insert into `author` (`name`, `bio`) values (?, ?) returning `id`, `name`, `bio`")
                .onMySql("insert into `author` (`name`, `bio`) values (?, ?)");
    }

    @Test
    void sends_arrays_or_lists_in_powers_of_two(Verbs db, Sent sent) {
        var rows = db.insertAll(AUTHOR, List.of(Author.named("a"), new Author(null, "b", "B"), Author.named("c")));

        assertThat(rows)
                .containsExactly(new Author(1L, "a", null), new Author(2L, "b", "B"), new Author(3L, "c", null));
        sent.onPostgres("insert into \"author\" (\"name\", \"bio\") select u.c0, u.c1"
                        + " from unnest($1::text[], $2::text[]) u (c0, c1) returning \"id\", \"name\", \"bio\"")
                .onMariaDb(
                        "START TRANSACTION",
                        "insert into `author` (`name`, `bio`) values (?, ?), (?, ?) returning `id`, `name`, `bio`",
                        "insert into `author` (`name`, `bio`) values (?, ?) returning `id`, `name`, `bio`",
                        "COMMIT")
                .onMySql(
                        "START TRANSACTION",
                        "insert into `author` (`name`, `bio`) values (?, ?), (?, ?)",
                        "select @@auto_increment_increment",
                        "insert into `author` (`name`, `bio`) values (?, ?)",
                        "COMMIT");
        assertThat(db.all(AUTHOR.find().orderBy(AUTHOR.id.asc()))).isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {1000, 3000})
    void keeps_the_order_of_many_rows(int size, Verbs db, Sent sent) {
        var names = IntStream.range(0, size).mapToObj(i -> "author " + i).toList();

        var rows = db.insertAll(AUTHOR, names.stream().map(Author::named).toList());

        if (sent.dialect().has(Feature.ARRAYS)) {
            sent.count(1);
        } else {
            int lists = size / 1024 + Integer.bitCount(size % 1024);
            // A list of one row needs no step between its ids, and 1000 and 3000 have none.
            sent.count(2 + lists * (sent.dialect().equals(Dialect.mysql()) ? 2 : 1));
        }
        assertThat(rows).extracting(Author::name).isEqualTo(names);
        assertThat(db.all(AUTHOR.find().orderBy(AUTHOR.name.asc(), AUTHOR.id.asc())))
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void keeps_the_order_of_rows_with_and_without_ids_and_defaults(Verbs db) {
        var rows = db.insertAll(
                VISIT,
                List.of(
                        Visit.of("a"),
                        new Visit(100L, "b", null, null, null),
                        new Visit(null, "c", 1, "old", Instant.EPOCH),
                        new Visit(101L, "d", 2, null, Instant.EPOCH),
                        Visit.of("e"),
                        new Visit(102L, "f", null, null, null)));

        assertThat(rows).extracting(Visit::page).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(rows).extracting(Visit::weight).containsExactly(7, 7, 1, 2, 7, 7);
        assertThat(rows).extracting(Visit::state).containsExactly("new", "new", "old", "new", "new", "new");
        assertThat(rows).extracting(Visit::id).contains(100L, 101L, 102L).doesNotHaveDuplicates();
        assertThat(db.all(VISIT.find())).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void reads_defaults_of_many_rows_in_one_statement_on_mysql(Verbs db, Sent sent) {
        var rows = db.insertAll(VISIT, List.of(Visit.of("a"), Visit.of("b")));

        assertThat(rows).extracting(Visit::page).containsExactly("a", "b");
        sent.onPostgres("insert into \"visit\" (\"page\") select u.c0 from unnest($1::text[]) u (c0)"
                        + " returning \"id\", \"page\", \"weight\", \"state\", \"seen_at\"")
                .onMariaDb("insert into `visit` (`page`) values (?), (?)"
                        + " returning `id`, `page`, `weight`, `state`, `seen_at`")
                .onMySql(
                        "START TRANSACTION",
                        "insert into `visit` (`page`) values (?), (?)",
                        "select @@auto_increment_increment",
                        "select t0.`id`, t0.`page`, t0.`weight`, t0.`state`, t0.`seen_at` from `visit` t0"
                                + " where t0.`id` = ? or t0.`id` = ?",
                        "COMMIT");
    }

    @Test
    void takes_zero_of_a_primitive_id_for_an_absent_one(Verbs db) {
        db.insert(COUNTRY, new Country("fr", "France"));

        var cities = db.insertAll(CITY, List.of(City.named("a"), new City(50, "b", 1, "fr"), City.named("c")));

        assertThat(cities).extracting(City::name).containsExactly("a", "b", "c");
        assertThat(cities).extracting(City::id).doesNotContain(0).contains(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} rows")
    @ValueSource(ints = {2, 1500})
    void inserts_all_or_nothing(int size, Verbs db, Sent sent) {
        db.insert(COUNTRY, new Country("fr", "France"));
        var cities = new ArrayList<>(
                IntStream.range(0, size).mapToObj(i -> City.named("city " + i)).toList());
        cities.set(size - 1, City.named("city 0"));
        sent.clear();

        assertThatThrownBy(() -> db.insertAll(CITY, cities))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.Unique.class,
                        failure -> assertThat(FailedRow.index(failure)).hasValue(size - 1));

        if (size > 2 && !sent.dialect().has(Feature.ARRAYS)) {
            assertThat(sent.statements().last().text()).isEqualTo("ROLLBACK");
        }
        assertThat(db.count(CITY.find())).isZero();
    }

    @Test
    void refuses_a_bad_row_among_good_ones_before_anything_is_sent(Verbs db, Sent sent) {
        var rows = List.of(Author.named("a"), new Author(null, Absent.value(), null));

        assertThatThrownBy(() -> db.insertAll(AUTHOR, rows))
                .isInstanceOfSatisfying(
                        MappingException.class,
                        failure -> assertThat(FailedRow.index(failure)).hasValue(1));
        sent.nothing();
    }

    @ParameterizedTest(name = "the row {0}")
    @ValueSource(ints = {0, 1, 700, 1023, 1024, 2047, 2999})
    void tells_which_row_the_database_refused(int bad, Verbs db) {
        db.insert(COUNTRY, new Country("fr", "France"));
        var cities = new ArrayList<>(
                IntStream.range(0, 3000).mapToObj(i -> City.named("city " + i)).toList());
        cities.set(bad, new City(0, "city without people", 0, "fr"));

        assertThatThrownBy(() -> db.insertAll(CITY, cities))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.Check.class,
                        failure -> assertThat(FailedRow.index(failure)).hasValue(bad));
        assertThat(db.count(CITY.find())).isZero();
    }

    @Test
    void tells_of_the_only_row_that_it_was_the_first(Verbs db, Sent sent) {
        assertThatThrownBy(() -> db.insertAll(CITY, List.of(City.named("without a country"))))
                .satisfies(failure -> assertThat(FailedRow.index(failure)).hasValue(0));
        sent.count(1);
    }

    @Test
    void tells_of_no_row_when_it_was_none(Verbs db) {
        assertThatThrownBy(() -> db.insertAll(MissingTable.MISSING, List.of(new Missing(1, "a"), new Missing(2, "b"))))
                .satisfies(failure -> assertThat(FailedRow.index(failure)).isEmpty());
    }
}
