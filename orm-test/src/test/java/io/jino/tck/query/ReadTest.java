package io.jino.tck.query;

import static io.jino.tck.model.AuthorTable.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.sql.Renderer;
import io.jino.tck.Sent;
import io.jino.tck.Verbs;
import io.jino.tck.model.Author;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public abstract class ReadTest {
    private static final Author A = new Author(1L, "a", null);
    private static final Author B = new Author(2L, "b", "B");

    // Scenario 26, zero rows.
    @Test
    void finds_nothing_where_nothing_is(Verbs db) {
        var query = AUTHOR.find();

        assertThat(db.all(query)).isEmpty();
        assertThat(db.first(query)).isEmpty();
        assertThat(db.oneOrEmpty(query)).isEmpty();
        assertThat(db.count(query)).isZero();
        assertThat(db.exists(query)).isFalse();
        // Scenario 4.
        assertThat(db.get(AUTHOR, 1L)).isEmpty();
        assertThatThrownBy(() -> db.one(query))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("SQL: select ")
                .hasMessageContaining("[jino:no-row]");
    }

    // Scenario 26, one row.
    @Test
    void finds_the_one_row_with_every_verb(Verbs db) {
        db.insert(AUTHOR, A);
        var query = AUTHOR.find();

        assertThat(db.all(query)).containsExactly(A);
        assertThat(db.first(query)).contains(A);
        assertThat(db.one(query)).isEqualTo(A);
        assertThat(db.oneOrEmpty(query)).contains(A);
        assertThat(db.count(query)).isEqualTo(1);
        assertThat(db.exists(query)).isTrue();
        assertThat(db.get(AUTHOR, 1L)).contains(A);
    }

    // Scenario 26, two rows.
    @Test
    void fails_on_a_second_row_only_where_one_is_asked_for(Verbs db) {
        db.insertAll(AUTHOR, List.of(A, B));
        var query = AUTHOR.find().orderBy(AUTHOR.id.asc());

        assertThat(db.all(query)).containsExactly(A, B);
        assertThat(db.first(query)).contains(A);
        assertThat(db.count(query)).isEqualTo(2);
        assertThat(db.exists(query)).isTrue();
        assertThatThrownBy(() -> db.one(query))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("[jino:too-many-rows]");
        assertThatThrownBy(() -> db.oneOrEmpty(query)).isInstanceOf(TooManyRowsException.class);
    }

    // Scenario 2.
    @Test
    void gives_equal_objects_that_are_not_the_same(Verbs db) {
        db.insert(AUTHOR, A);

        var first = db.get(AUTHOR, 1L).orElseThrow();
        var second = db.get(AUTHOR, 1L).orElseThrow();

        assertThat(first).isEqualTo(second).isNotSameAs(second);
    }

    // Scenario 27.
    @Test
    void asks_for_two_rows_where_there_may_be_one(Verbs db, Sent sent) {
        db.insertAll(
                AUTHOR,
                IntStream.range(0, 100).mapToObj(i -> Author.named("same")).toList());
        sent.clear();

        assertThatThrownBy(() -> db.one(AUTHOR.find())).isInstanceOf(TooManyRowsException.class);

        sent.onPostgres("select t0.\"id\", t0.\"name\", t0.\"bio\" from \"author\" t0 limit $1::int8")
                .onBothMySqls("select t0.`id`, t0.`name`, t0.`bio` from `author` t0 limit ?");
        assertThat(sent.lastValues()).containsExactly(2L);
        assertThatThrownBy(() -> db.oneOrEmpty(AUTHOR.find().limit(50))).isInstanceOf(TooManyRowsException.class);
        assertThat(sent.lastValues()).containsExactly(2L);
    }

    @Test
    void asks_for_one_row_where_the_first_is_enough(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(A, B));
        sent.clear();

        assertThat(db.first(AUTHOR.find().orderBy(AUTHOR.id.desc()).limit(10))).contains(B);

        sent.onPostgres("select t0.\"id\", t0.\"name\", t0.\"bio\" from \"author\" t0"
                        + " order by t0.\"id\" desc limit $1::int8")
                .onBothMySqls("select t0.`id`, t0.`name`, t0.`bio` from `author` t0 order by t0.`id` desc limit ?");
        assertThat(sent.lastValues()).containsExactly(1L);
    }

    @Test
    void keeps_a_limit_of_the_query_that_is_smaller(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(A, B));
        var byId = AUTHOR.find().orderBy(AUTHOR.id.asc());

        assertThat(db.one(byId.limit(1))).isEqualTo(A);
        assertThat(sent.lastValues()).containsExactly(1L);
        assertThat(db.one(byId.limit(5).offset(1))).isEqualTo(B);
        assertThat(sent.lastValues()).containsExactly(2L, 1L);
        assertThat(db.first(byId.limit(0))).isEmpty();
        assertThat(sent.lastValues()).containsExactly(0L);
    }

    @Test
    void counts_what_matches_whatever_order_limit_and_offset_say(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(A, B, new Author(3L, "c", "C")));
        sent.clear();

        assertThat(db.count(AUTHOR.find()
                        .where(AUTHOR.bio.isNotNull())
                        .orderBy(AUTHOR.name.asc())
                        .limit(1)
                        .offset(1)))
                .isEqualTo(2);
        sent.onPostgres("select count(*) from \"author\" t0 where t0.\"bio\" is not null")
                .onBothMySqls("select count(*) from `author` t0 where t0.`bio` is not null");
    }

    @Test
    void tells_whether_there_is_a_row_without_reading_it(Verbs db, Sent sent) {
        db.insert(AUTHOR, A);
        sent.clear();

        assertThat(db.exists(AUTHOR.find().where(AUTHOR.name.eq("a")))).isTrue();
        sent.onPostgres("select exists (select 1 from \"author\" t0 where t0.\"name\" = $1)")
                .onBothMySqls("select exists (select 1 from `author` t0 where t0.`name` = ?)");
        assertThat(db.exists(AUTHOR.find().where(AUTHOR.name.eq("b")))).isFalse();
        assertThat(db.exists(AUTHOR.find().orderBy(AUTHOR.id.asc()).offset(1))).isFalse();
        assertThat(db.exists(AUTHOR.find().limit(0))).isFalse();
    }

    // Scenario 53, with a column instead of an entity.
    @Test
    void tells_a_null_from_no_row(Verbs db) {
        var bios = AUTHOR.find(AUTHOR.bio.orNull());
        assertThatThrownBy(() -> db.one(bios)).isInstanceOf(NoRowException.class);

        db.insert(AUTHOR, A);

        assertThat(db.one(AUTHOR.find(AUTHOR.bio.opt()))).isEqualTo(Optional.empty());
        assertThat(db.all(bios)).containsExactly((String) null);
        assertThat(db.one(bios)).isNull();
        assertThat(db.first(bios)).isEmpty();
        assertThat(db.oneOrEmpty(bios)).isEmpty();
    }

    // Scenario 33.
    @Test
    void can_be_looked_at_without_being_sent(Sent sent) {
        var query = AUTHOR.find().where(AUTHOR.name.eq("s3cret"));

        var statement = Renderer.select(sent.dialect(), query.select());

        assertThat(statement.text()).startsWith("select t0.").doesNotContain("s3cret");
        assertThat(statement.values()).containsExactly("s3cret");
        assertThat(statement.toString()).doesNotContain("s3cret");
        sent.nothing();
    }

    @Test
    void can_be_run_again_with_the_same_text(Verbs db, Sent sent) {
        db.insertAll(AUTHOR, List.of(A, B));
        var query = AUTHOR.find().where(AUTHOR.id.gt(1L));
        sent.clear();

        assertThat(db.all(query)).isEqualTo(db.all(query)).containsExactly(B);
        assertThat(sent.statements().texts()).hasSize(2);
        assertThat(sent.statements().texts().get(0))
                .isEqualTo(sent.statements().texts().get(1));
    }
}
