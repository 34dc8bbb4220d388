package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.sql.Feature;
import io.jino.tck.Absent;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

public abstract class InTest {

    @Test
    void finds_nothing_among_no_values_and_everything_outside_of_them(Verbs db) {
        People.insertInto(db);

        assertThat(People.where(db, AUTHOR.id.in(List.of()))).isEmpty();
        assertThat(People.where(db, AUTHOR.id.notIn(List.of()))).hasSize(4);
        assertThat(People.where(db, AUTHOR.bio.notIn(List.of()))).hasSize(4);
        assertThat(People.where(db, AUTHOR.id.in(List.of()).or(AUTHOR.id.eq(1L))))
                .containsExactly("anna");
    }

    @Test
    void finds_one_and_several(Verbs db) {
        People.insertInto(db);

        assertThat(People.where(db, AUTHOR.id.in(2L))).containsExactly("bert");
        assertThat(People.where(db, AUTHOR.id.in(2L, 4L, 9L))).containsExactly("bert", "dora");
        assertThat(People.where(db, AUTHOR.id.in(2L, 2L))).containsExactly("bert");
        assertThat(People.where(db, AUTHOR.id.notIn(List.of(2L, 4L)))).containsExactly("anna", "carl");
        assertThat(People.where(db, AUTHOR.name.in("anna", "dora'"))).containsExactly("anna");
        assertThat(People.where(db, AUTHOR.id.in(1L, 2L).and(AUTHOR.bio.isNull())))
                .containsExactly("bert");
    }

    @Test
    void has_one_text_for_many_sizes(Sent sent) {
        if (sent.dialect().has(Feature.ARRAYS)) {
            assertThat(People.text(sent.dialect(), AUTHOR.id.in(1L, 2L, 3L)))
                    .isEqualTo(People.text(sent.dialect(), AUTHOR.id.in(List.of())))
                    .isEqualTo("t0.\"id\" = any($1::int8[])");
        } else {
            assertThat(People.text(sent.dialect(), AUTHOR.id.in(1L, 2L, 3L)))
                    .isEqualTo(People.text(sent.dialect(), AUTHOR.id.in(1L, 2L, 3L, 4L)))
                    .isEqualTo("t0.`id` in (?, ?, ?, ?)");
        }
    }

    @Test
    void finds_among_tens_of_thousands(Verbs db) {
        db.insertAll(
                AUTHOR,
                IntStream.range(0, 100).mapToObj(i -> Author.named("a" + i)).toList());
        var even = LongStream.range(0, 50_000).map(i -> 2 * i).boxed().toList();

        assertThat(db.count(AUTHOR.find().where(AUTHOR.id.in(even)))).isEqualTo(50);
        assertThat(db.count(AUTHOR.find().where(AUTHOR.id.notIn(even)))).isEqualTo(50);
        assertThat(db.count(AUTHOR.find().where(AUTHOR.id.in(even).and(AUTHOR.id.le(10L)))))
                .isEqualTo(5);
    }

    @Test
    void finds_among_a_hundred_thousand_or_says_that_it_cannot(Verbs db, Sent sent) {
        db.insert(AUTHOR, Author.named("a"));
        sent.clear();
        var many = AUTHOR.find()
                .where(AUTHOR.id.in(LongStream.range(0, 100_000).boxed().toList()));

        if (sent.dialect().has(Feature.ARRAYS)) {
            assertThat(db.count(many)).isEqualTo(1);
            sent.onPostgres("select count(*) from \"author\" t0 where t0.\"id\" = any($1::int8[])");
        } else {
            assertThatThrownBy(() -> db.count(many))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("65,535")
                    .hasMessageContaining("[jino:too-many-values]");
            sent.nothing();
        }
    }

    @Test
    void refuses_null_among_the_values(Sent sent) {
        assertThatThrownBy(() -> AUTHOR.id.in(Arrays.asList(1L, Absent.<Long>value())))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:null-comparison]");
        sent.nothing();
    }

    @Test
    void finds_what_another_query_finds(Verbs db) {
        People.insertInto(db);
        var other = AUTHOR.as();

        assertThat(People.where(db, AUTHOR.id.in(other.find(other.id).where(other.bio.isNull()))))
                .containsExactly("bert", "dora");
    }
}
