package io.jino.tck.relation;

import static io.jino.tck.relation.Rows.ALPHA;
import static io.jino.tck.relation.Rows.ANN;
import static io.jino.tck.relation.Rows.BETA;
import static io.jino.tck.relation.Rows.BOB;
import static io.jino.tck.relation.Rows.CID;
import static io.jino.tck.relation.Rows.DELTA;
import static io.jino.tck.relation.Rows.GAMMA;
import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.relation.Parts;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What belongs to rows in hand. */
abstract class LoadTest extends Blog {
    record Card(String title, Writer writer, Optional<String> editor, List<String> labels, long notes) {}

    @Test
    void a_relation_is_loaded_for_rows_in_hand() {
        var posts = done(db().load(WRITER.posts().orderBy(POST.id.asc()), List.of(ANN, BOB, CID)));
        sent(
                on(
                        "select t0.[id], t0.[writer_id], t0.[editor_id], t0.[title], t0.[published], t0.[score], t0.[created_at]"
                                + " from [post] t0 where t0.[writer_id] = any($1::int8[]) order by t0.[id]"),
                on(
                        "select t1.[id], t1.[writer_id], t1.[editor_id], t1.[title], t1.[published], t1.[score], t1.[created_at]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] order by t1.[id]"));
        assertThat(posts.of(ANN)).containsExactly(ALPHA, BETA, GAMMA);
        assertThat(posts.of(BOB)).containsExactly(DELTA);
        assertThat(posts.of(CID)).isEmpty();
        assertThat(posts.list()).containsExactly(List.of(ALPHA, BETA, GAMMA), List.of(DELTA), List.of());
    }

    @Test
    void what_rows_refer_to_is_loaded_by_the_keys_that_they_have() {
        var writers = done(db().load(POST.writer, List.of(ALPHA, DELTA, BETA)));
        sent(
                on("select t0.[id], t0.[name], t0.[bio] from [writer] t0 where t0.[id] = any($1::int8[])"),
                on(
                        "select t1.[id], t1.[name], t1.[bio]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 join [writer] t1 on t1.[id] = t0.[c0]"));
        assertThat(writers.list()).containsExactly(ANN, BOB, ANN);
        assertThat(writers.of(GAMMA)).isEqualTo(ANN);
        var editors = done(db().load(POST.editor.as(WRITER.name), List.of(ALPHA, BETA)));
        assertThat(editors.of(ALPHA)).contains("bob");
        assertThat(editors.of(BETA)).isEmpty();
    }

    @Test
    void a_whole_fetch_takes_its_columns_from_the_rows_as_they_are() {
        var card = POST.fetch(POST.title)
                .with(POST.writer)
                .with(POST.editor.as(WRITER.name))
                .with(POST.labels().orderBy(LABEL.name.asc()).as(LABEL.name))
                .with(POST.notes().count())
                .as(Card::new);
        var changed = new Post(10, 2, null, "changed", true, BigDecimal.ONE, ALPHA.createdAt());
        var cards = done(db().load(card, List.of(changed, DELTA)));
        assertThat(cards.list())
                .containsExactly(
                        new Card("changed", BOB, Optional.empty(), List.of("new", "old"), 3),
                        new Card("delta", BOB, Optional.of("ann"), List.of("old"), 1));
        assertThat(cards.of(ALPHA).title()).isEqualTo("changed");
        sent(
                on(
                        "select t0.[id], t0.[name], t0.[bio] from [writer] t0 where t0.[id] = any($1::int8[])",
                        "select t0.[name], t0.[id] from [writer] t0 where t0.[id] = any($1::int8[])",
                        "select t0.[name], t1.[post_id] from [label] t0 join [post_label] t1 on t0.[id] = t1.[label_id]"
                                + " where t1.[post_id] = any($1::int8[]) order by t0.[name]",
                        "select t0.[post_id], count(*) from [note] t0 where t0.[post_id] = any($1::int8[]) group by t0.[post_id]"),
                on(
                        "select t1.[id], t1.[name], t1.[bio]"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0 join [writer] t1 on t1.[id] = t0.[c0]",
                        "select t1.[name], t1.[id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [writer] t1 on t1.[id] = t0.[c0]",
                        "select t2.[name], t1.[post_id] from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post_label] t1 on t1.[post_id] = t0.[c0] join [label] t2 on t2.[id] = t1.[label_id]"
                                + " order by t2.[name]",
                        "select t1.[post_id], count(*) from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [note] t1 on t1.[post_id] = t0.[c0] group by t1.[post_id]"));
    }

    @Test
    void every_level_below_takes_one_statement_for_each_relation() {
        var names = POST.fetch(POST.title)
                .with(POST.notes().orderBy(NOTE.id.asc()).as(NOTE.writer.split().as(WRITER.name)))
                .as((title, by) -> title + by);
        var loaded = done(db().load(WRITER.posts().orderBy(POST.id.asc()).as(names), List.of(ANN, BOB)));
        assertThat(loaded.list())
                .containsExactly(List.of("alpha[bob, cid, ann]", "beta[]", "gamma[]"), List.of("delta[ann]"));
        statements().hasCount(3);
    }

    @Test
    void some_rows_for_each_are_the_same_as_in_a_query() {
        var latest =
                WRITER.posts().orderBy(POST.createdAt.desc()).offset(1).limit(1).as(POST.title);
        assertThat(done(db().load(latest, List.of(ANN, BOB))).list()).containsExactly(List.of("beta"), List.of());
    }

    @Test
    void a_row_given_twice_gets_the_same_twice_and_is_asked_for_once() {
        var loaded = done(db().load(WRITER.posts().count(), List.of(BOB, ANN, BOB)));
        assertThat(loaded.list()).containsExactly(1L, 3L, 1L);
        assertThat(bound(0)).isEqualTo(isPostgres() ? "[[2, 1]]" : "[[[2],[1]]]");
    }

    @Test
    void columns_alone_take_no_statement() {
        assertThat(done(db().load(WRITER.fetch(WRITER.name).with(WRITER.bio).as((n, b) -> n + b), List.of(ANN, BOB)))
                        .list())
                .containsExactly("annwrites", "bobnull");
        sent();
    }

    @Test
    void a_row_without_a_key_has_nothing_that_refers_to_it() {
        var fresh = new Writer(null, "dan", null);
        assertThat(done(db().load(WRITER.posts(), List.of(fresh))).of(fresh)).isEmpty();
        sent();
        assertThatThrownBy(
                        () -> done(db().load(WRITER.fetch().with(WRITER.posts()).as(List::of), List.of(fresh))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("jino:null-component");
        sent();
    }

    @Test
    void what_was_not_asked_for_is_no_empty_list() {
        var posts = done(db().load(WRITER.posts(), List.of(ANN)));
        assertThatThrownBy(() -> posts.of(BOB))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("jino:not-loaded");
    }

    @Test
    void what_the_database_computes_cannot_be_loaded_for_rows_in_hand() {
        var upper = WRITER.fetch(Parts.<Writer, String>computed(WRITER.name.upper()))
                .with(WRITER.posts())
                .as(List::of);
        assertThatThrownBy(() -> done(db().load(upper, List.of(ANN))))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("jino:computed-part");
        sent();
    }

    @Test
    void a_null_made_of_a_row_that_is_there_is_no_row_that_is_not() {
        assertThat(done(db().load(POST.writer.as(WRITER.bio), List.of(ALPHA, DELTA)))
                        .list())
                .containsExactly("writes", null);
        assertThat(all(POST.find(POST.fetch(POST.title)
                                .with(POST.writer.split().as(WRITER.bio))
                                .as((t, b) -> t + b))
                        .orderBy(POST.id.asc())))
                .containsExactly("alphawrites", "betawrites", "gammawrites", "deltanull");
    }

    @Test
    void the_rows_are_looked_at_when_they_are_given() {
        var rows = new ArrayList<>(List.of(ANN, BOB));
        var loading = db().load(WRITER.posts().count(), rows);
        rows.clear();
        assertThat(done(loading).list()).containsExactly(3L, 1L);
    }

    @Test
    void an_aggregate_that_makes_something_of_nothing_makes_it_after_the_fact_too() {
        var sum =
                WRITER.posts().where(POST.published).aggregate(POST.score.sum().orElse(BigDecimal.TEN));
        var inRow = all(WRITER.find(sum).orderBy(WRITER.id.asc()));
        statements().clear();
        var loaded = done(db().load(sum, List.of(ANN, BOB, CID))).list();
        assertThat(loaded.get(0).orElseThrow()).isEqualByComparingTo("12345679.625");
        assertThat(loaded.get(2).orElseThrow()).isEqualByComparingTo("10");
        assertThat(inRow.get(2).orElseThrow()).isEqualByComparingTo("10");
        sent(
                on(
                        "select t0.[writer_id], coalesce(sum(t0.[score]), $1::numeric) from [post] t0"
                                + " where t0.[writer_id] = any($2::int8[]) and t0.[published] group by t0.[writer_id]",
                        "select coalesce(sum(t0.[score]), $1::numeric) from [post] t0 where 1 = 0"),
                on(
                        "select t1.[writer_id], coalesce(sum(t1.[score]), cast(? as decimal(65, 30)))"
                                + " from json_table(?, '$[*]' columns ([c0] bigint path '$[0]')) t0"
                                + " join [post] t1 on t1.[writer_id] = t0.[c0] where t1.[published] group by t1.[writer_id]",
                        "select coalesce(sum(t0.[score]), cast(? as decimal(65, 30))) from [post] t0 where 1 = 0"));
    }

    @Test
    void the_columns_of_a_table_that_refers_to_itself_are_not_mixed_up() {
        var rows = all(CATEGORY.find().where(CATEGORY.id.in(1L, 4L)).orderBy(CATEGORY.id.asc()));
        var children = done(db().load(
                        CATEGORY.children()
                                .orderBy(CATEGORY.id.asc())
                                .as(CATEGORY.children().count()),
                        rows));
        assertThat(children.list()).containsExactly(List.of(1L, 0L), List.of(0L));
    }
}
