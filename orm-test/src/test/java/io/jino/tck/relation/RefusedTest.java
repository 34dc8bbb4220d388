package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PlaceTable.PLACE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.InvalidQueryException;
import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.error.NoRowException;
import io.jino.relation.Tree;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Place;
import io.jino.tck.relation.model.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What cannot be meant as it is written, and data that is not as the relation says. */
abstract class RefusedTest extends Blog {
    private void refused(String id, ThrowingCallable query) {
        assertThatThrownBy(query)
                .isInstanceOf(InvalidQueryException.class)
                .extracting(refused -> ((JinoException) refused).id())
                .isEqualTo("jino:" + id);
        statements().hasCount(0);
    }

    @Test
    void a_limit_or_an_offset_without_an_order() {
        refused("unordered-relation", () -> WRITER.find(WRITER.posts().limit(3)));
        refused("unordered-relation", () -> WRITER.fetch().with(WRITER.posts().offset(3)));
        refused("unordered-relation", () -> done(db().load(WRITER.posts().limit(3), List.of(Rows.ANN))));
    }

    @Test
    void less_than_no_rows() {
        refused("negative-limit", () -> WRITER.posts().limit(-1));
        refused("negative-offset", () -> WRITER.posts().offset(-1));
    }

    @Test
    void bounds_where_they_would_have_no_meaning() {
        var some = WRITER.posts().orderBy(POST.id.asc()).limit(3);
        refused("bounded-aggregate", some::count);
        refused("bounded-aggregate", some::exists);
        refused("bounded-aggregate", () -> some.aggregate(POST.score.max()));
        refused("bounded-aggregate", () -> some.any(POST.published));
        refused("bounded-through", () -> some.through(POST.labels()));
        refused("bounded-through", () -> some.through(POST.editor));
        refused(
                "bounded-through",
                () -> WRITER.posts()
                        .through(POST.labels().orderBy(POST.id.asc()).offset(1)));
        refused("bounded-join", () -> WRITER.find().join(some));
        refused(
                "tree-limit",
                () -> CATEGORY.find(Tree.below(
                        CATEGORY.children().orderBy(CATEGORY.id.asc()).limit(1), 3, (c, n) -> n)));
    }

    @Test
    void a_tree_without_an_end_or_along_other_tables() {
        refused("tree-depth", () -> CATEGORY.find(Tree.below(CATEGORY.children(), 0, (c, n) -> n)));
        refused("tree-depth", () -> CATEGORY.find(Tree.above(CATEGORY.parent, -1)));
        refused("tree-depth", () -> CATEGORY.find(Tree.above(CATEGORY.parent, 1_001)));
        refused(
                "tree-through",
                () -> CATEGORY.find(Tree.below(CATEGORY.children().through(CATEGORY.children()), 3, (c, n) -> n)));
    }

    @Test
    void a_fetch_inside_of_another_statement() {
        var titles = WRITER.find(WRITER.fetch(WRITER.id).with(WRITER.posts()).as((id, posts) -> id));
        refused("fetch-inside", () -> POST.find().where(POST.writerId.in(titles)));
        refused("fetch-inside", titles::asTable);
    }

    @Test
    void a_condition_about_a_table_that_is_not_there() {
        var noted = WRITER.find(WRITER.posts().where(NOTE.body.eq("x")));
        assertThatThrownBy(() -> done(db().all(noted)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("jino:unknown-table");
    }

    @Test
    void a_snapshot_of_one_statement() {
        refused("snapshot", () -> WRITER.find().snapshot());
    }

    @Test
    void a_row_that_refers_to_one_that_is_not_there() {
        Rows.insert(db(), POST, new Post(99, 77, 78L, "lost", true, BigDecimal.ONE, Instant.EPOCH));
        Rows.insert(db(), NOTE, new Note(99, 99, 1, "lost"));
        for (var query : List.of(
                POST.find(
                        POST.fetch(POST.title).with(POST.writer.as(WRITER.name)).as(List::of)),
                POST.find(POST.fetch(POST.title).with(POST.writer.split()).as(List::of)),
                POST.find(POST.fetch(POST.title)
                        .with(POST.writer.as(WRITER.posts()))
                        .as(List::of)))) {
            assertThatThrownBy(() -> done(db().all(query)))
                    .isInstanceOf(NoRowException.class)
                    .hasMessageContaining("writer");
        }
        assertThatThrownBy(() -> done(db().all(NOTE.find(NOTE.fetch(NOTE.body)
                        .with(NOTE.post.as(POST.writer.as(WRITER.name)))
                        .as(List::of)))))
                .isInstanceOf(NoRowException.class);
        var lost = all(POST.find().where(POST.id.eq(99L)));
        assertThatThrownBy(() -> done(db().load(POST.writer, lost))).isInstanceOf(NoRowException.class);
        assertThat(all(POST.find(POST.editor).where(POST.id.eq(99L)))).containsExactly(Optional.empty());
        assertThat(all(POST.find(POST.editor.split()).where(POST.id.eq(99L)))).containsExactly(Optional.empty());
        assertThat(all(POST.find(POST.editor.exists()).where(POST.id.eq(99L)))).containsExactly(false);
    }

    @Test
    void several_rows_where_one_may_refer() {
        assertThatThrownBy(() -> done(db().all(WRITER.find(POST.writer.inverseOne()))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("jino:related-twice");
    }

    @Test
    void keys_that_are_written_otherwise_are_an_error_or_no_keys_but_never_left_out() {
        Rows.insert(
                db(),
                PLACE,
                new Place("eu", null, "Europe"),
                new Place("de", "EU", "Germany"),
                new Place("be", "De", "Berlin"));
        var children = PLACE.places();
        var number = children.count();
        boolean isEqual = all(PLACE.find(number).where(PLACE.code.eq("eu"))).contains(1L);
        assertThat(isEqual).isNotEqualTo(isPostgres());
        var europe = all(PLACE.find().where(PLACE.name.eq("Europe")));
        var below = Tree.below(children, 3, (place, nodes) -> nodes.size());
        var above = Tree.above(PLACE.within, 3);
        var berlin = all(PLACE.find().where(PLACE.name.eq("Berlin")));
        for (var load : List.<ThrowingCallable>of(
                () -> done(db().load(children, europe)),
                () -> done(db().load(number, europe)),
                () -> done(db().load(below, europe)),
                () -> done(db().load(above, berlin)))) {
            if (isEqual) {
                assertThatThrownBy(load).isInstanceOf(MappingException.class).hasMessageContaining("jino:key-spelling");
            } else {
                assertThatCode(load).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void an_object_that_refuses_its_parts() {
        var posts =
                WRITER.fetch(WRITER.name).with(WRITER.posts().as(POST.title)).as((name, titles) -> titles.get(0));
        assertThatThrownBy(() -> done(db().all(WRITER.find(posts))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("jino:row-refused")
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> done(db().load(posts, List.of(Rows.CID)))).isInstanceOf(MappingException.class);
        var node = Tree.<Category, Object>below(CATEGORY.children(), 2, (category, nodes) -> nodes.get(0));
        assertThatThrownBy(() -> done(db().all(CATEGORY.find(node))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("jino:row-refused");
        var name = POST.fetch(POST.notes().count()).as(count -> List.of().get(0));
        assertThatThrownBy(() -> done(db().all(POST.find(name)))).isInstanceOf(MappingException.class);
    }
}
