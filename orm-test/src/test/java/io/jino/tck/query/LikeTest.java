package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public abstract class LikeTest {
    private static final List<String> NAMES =
            List.of("100%", "100 percent", "a_b", "aXb", "a!b", "a\\b", "it's", "a\"b", "plain", "Größe 🌼");

    private static void insertInto(Verbs db) {
        db.insertAll(
                AUTHOR,
                Stream.concat(NAMES.stream(), Stream.of("")).map(Author::named).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "\\", "'", "\""})
    void nothing_is_special_in_a_part(String special, Verbs db) {
        insertInto(db);
        var having = NAMES.stream().filter(name -> name.contains(special)).toList();

        assertThat(having).hasSize(1);
        assertThat(People.where(db, AUTHOR.name.contains(special))).isEqualTo(having);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "a_b", "a!b", "a\\b", "it's", "a\"b", "Größe 🌼"})
    void nothing_is_special_at_the_start_and_the_end(String name, Verbs db) {
        insertInto(db);

        assertThat(People.where(db, AUTHOR.name.startsWith(name))).containsExactly(name);
        assertThat(People.where(db, AUTHOR.name.endsWith(name))).containsExactly(name);
        assertThat(People.where(db, AUTHOR.name.startsWith(name.substring(1)))).isEmpty();
        assertThat(People.where(db, AUTHOR.name.containsIgnoreCase(name))).containsExactly(name);
    }

    @Test
    void the_empty_text_is_in_every_text(Verbs db) {
        insertInto(db);

        assertThat(People.where(db, AUTHOR.name.contains(""))).hasSize(NAMES.size() + 1);
        assertThat(People.where(db, AUTHOR.name.startsWith(""))).hasSize(NAMES.size() + 1);
        assertThat(People.where(db, AUTHOR.name.like(""))).containsExactly("");
    }

    @Test
    void a_pattern_has_its_wildcards_and_its_escape(Verbs db) {
        insertInto(db);

        assertThat(People.where(db, AUTHOR.name.like("100%"))).containsExactly("100%", "100 percent");
        assertThat(People.where(db, AUTHOR.name.like("a_b"))).containsExactly("a_b", "aXb", "a!b", "a\\b", "a\"b");
        assertThat(People.where(db, AUTHOR.name.like("a!_b"))).containsExactly("a_b");
        assertThat(People.where(db, AUTHOR.name.like("a!!b"))).containsExactly("a!b");
        assertThat(People.where(db, AUTHOR.name.like("a\\b"))).containsExactly("a\\b");
        assertThat(People.where(db, AUTHOR.name.like("%").not())).isEmpty();
    }

    @Test
    void null_matches_no_pattern(Verbs db) {
        People.insertInto(db);

        assertThat(People.where(db, AUTHOR.bio.contains(""))).containsExactly("anna", "carl");
        assertThat(People.where(db, AUTHOR.bio.contains("o").not())).isEmpty();
    }

    @Test
    void case_is_ignored_where_it_is_asked_for(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(Author.named("ANNA"), Author.named("anna"), Author.named("Bert")));

        assertThat(People.where(db, AUTHOR.name.containsIgnoreCase("nN"))).containsExactly("ANNA", "anna");
        assertThat(People.where(db, AUTHOR.name.likeIgnoreCase("b%"))).containsExactly("Bert");
        assertThat(People.where(db, AUTHOR.name.eqIgnoreCase("Anna"))).containsExactly("ANNA", "anna");
        if (sent.dialect().equals(Dialect.postgres())) {
            assertThat(People.where(db, AUTHOR.name.contains("nN"))).isEmpty();
        }
    }

    @Test
    void the_value_is_bound(Verbs db, Sent sent) {
        People.where(db, AUTHOR.name.contains("50%"));

        sent.onPostgres("select t0.\"name\" from \"author\" t0 where t0.\"name\" like $1 escape '!' order by t0.\"id\"")
                .onBothMySqls("select t0.`name` from `author` t0 where t0.`name` like ? escape '!' order by t0.`id`");
        assertThat(sent.lastValues()).containsExactly("%50!%%");
    }
}
