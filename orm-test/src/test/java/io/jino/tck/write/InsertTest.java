package io.jino.tck.write;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static io.jino.tck.model.VisitTable.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import io.jino.tck.model.Visit;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
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

    // Scenario 1. MySQL has no RETURNING, so that it takes a second statement there.
    @Test
    void gives_the_defaults_that_the_database_made(Verbs db, Sent sent) {
        var visit = db.insert(VISIT, Visit.of("/"));

        assertThat(visit.weight()).isEqualTo(7);
        assertThat(visit.state()).isEqualTo("new");
        assertThat(visit.seenAt())
                .isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
        sent.onPostgres(
                        "insert into \"visit\" (\"page\") values ($1)"
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
}
