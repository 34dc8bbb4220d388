package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.sql.Dialect;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class OrderTest {

    @BeforeEach
    void insert(Verbs db) {
        People.insertInto(db);
    }

    @Test
    void goes_up_and_down(Verbs db) {
        assertThat(People.in(db, AUTHOR.name.asc())).containsExactly("anna", "bert", "carl", "dora");
        assertThat(People.in(db, AUTHOR.name.desc())).containsExactly("dora", "carl", "bert", "anna");
    }

    @Test
    void goes_by_several_criteria(Verbs db, Sent sent) {
        db.insert(AUTHOR, new Author(5L, "bert", "zoo"));
        sent.clear();

        assertThat(db.all(AUTHOR.find(AUTHOR.id).orderBy(AUTHOR.name.desc()).orderBy(AUTHOR.id.desc())))
                .containsExactly(4L, 3L, 5L, 2L, 1L);
        sent.onPostgres("select t0.\"id\" from \"author\" t0 order by t0.\"name\" desc, t0.\"id\" desc")
                .onBothMySqls("select t0.`id` from `author` t0 order by t0.`name` desc, t0.`id` desc");
    }

    @Test
    void has_nulls_where_the_database_has_them_unless_it_is_told(Verbs db, Sent sent) {
        var first = List.of("bert", "dora", "carl", "anna");
        var last = List.of("carl", "anna", "bert", "dora");
        boolean nullsAreGreat = sent.dialect().equals(Dialect.postgres());

        assertThat(People.in(db, AUTHOR.bio.asc(), AUTHOR.id.asc())).isEqualTo(nullsAreGreat ? last : first);
        assertThat(People.in(db, AUTHOR.bio.asc().nullsFirst(), AUTHOR.id.asc()))
                .isEqualTo(first);
        assertThat(People.in(db, AUTHOR.bio.asc().nullsLast(), AUTHOR.id.asc())).isEqualTo(last);
        assertThat(People.in(db, AUTHOR.bio.desc().nullsLast(), AUTHOR.id.asc()))
                .containsExactly("anna", "carl", "bert", "dora");
    }

    @Test
    void can_be_by_a_computation(Verbs db) {
        assertThat(People.in(db, AUTHOR.name.right(1).asc())).containsExactly("anna", "dora", "carl", "bert");
    }

    @Test
    void decides_what_limit_and_offset_leave_out(Verbs db, Sent sent) {
        var byName = AUTHOR.find(AUTHOR.name).orderBy(AUTHOR.name.desc());

        assertThat(db.all(byName.limit(2))).containsExactly("dora", "carl");
        assertThat(db.all(byName.limit(2).offset(1))).containsExactly("carl", "bert");
        assertThat(db.all(byName.offset(3))).containsExactly("anna");
        assertThat(db.all(byName.offset(9))).isEmpty();
        assertThat(db.all(byName.limit(0))).isEmpty();
        assertThat(db.all(byName.limit(Long.MAX_VALUE))).hasSize(4);
        sent.clear();

        assertThat(db.all(byName.offset(1).limit(3).limit(1))).containsExactly("carl");
        sent.onPostgres("select t0.\"name\" from \"author\" t0 order by t0.\"name\" desc"
                        + " limit $1::int8 offset $2::int8")
                .onBothMySqls("select t0.`name` from `author` t0 order by t0.`name` desc limit ? offset ?");
        assertThat(sent.lastValues()).containsExactly(1L, 1L);
    }

    @Test
    void is_needed_by_an_offset(Verbs db, Sent sent) {
        sent.clear();
        assertThatThrownBy(() -> db.all(AUTHOR.find().offset(1)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("[jino:unordered-offset]");
        sent.nothing();
    }

    @Test
    void is_limited_by_no_negative_number(Sent sent) {
        assertThatThrownBy(() -> AUTHOR.find().limit(-1)).hasMessageContaining("[jino:negative-limit]");
        assertThatThrownBy(() -> AUTHOR.find().offset(-1)).hasMessageContaining("[jino:negative-offset]");
    }
}
