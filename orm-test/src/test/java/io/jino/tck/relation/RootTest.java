package io.jino.tck.relation;

import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.error.NoRowException;
import io.jino.error.TooManyRowsException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Functions;
import io.jino.relation.Parts;
import io.jino.schema.Fetch;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Writer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rows, how many and in which order is about the roots, whatever belongs to them. */
abstract class RootTest extends Blog {
    record Titles(String name, List<String> titles) {}

    private static final Fetch<Writer, Titles> TITLES = WRITER.fetch(WRITER.name)
            .with(WRITER.posts().orderBy(POST.id.asc()).as(POST.title))
            .as(Titles::new);

    private static final Titles ANN = new Titles("ann", List.of("alpha", "beta", "gamma"));
    private static final Titles BOB = new Titles("bob", List.of("delta"));
    private static final Titles CID = new Titles("cid", List.of());

    @Test
    void limit_and_offset_count_roots() {
        assertThat(all(WRITER.find(TITLES).orderBy(WRITER.name.desc()).limit(2).offset(1)))
                .containsExactly(BOB, ANN);
        statements().hasCount(2);
    }

    @Test
    void the_first_is_a_whole_root() {
        assertThat(done(db().first(WRITER.find(TITLES).orderBy(WRITER.id.asc()))))
                .contains(ANN);
        assertThat(statements().texts().get(0)).contains(" limit ");
        assertThat(done(db().first(WRITER.find(TITLES).where(WRITER.id.lt(0L)))))
                .isEmpty();
        statements().hasCount(3);
    }

    @Test
    void one_is_one_root() {
        assertThat(done(db().one(WRITER.find(TITLES).where(WRITER.name.eq("ann")))))
                .isEqualTo(ANN);
        assertThat(done(db().oneOrEmpty(WRITER.find(TITLES).where(WRITER.name.eq("eve")))))
                .isEmpty();
        statements().clear();
        assertThatThrownBy(() -> done(db().one(WRITER.find(TITLES)))).isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> done(db().one(WRITER.find(TITLES).where(WRITER.name.eq("eve")))))
                .isInstanceOf(NoRowException.class);
        statements().hasCount(2);
    }

    @Test
    void a_page_counts_roots() {
        var page = done(db().page(WRITER.find(TITLES).orderBy(WRITER.id.asc()).limit(2)));
        assertThat(page.rows()).containsExactly(ANN, BOB);
        assertThat(page.total()).isEqualTo(3);
        assertThat(statements().texts())
                .filteredOn(text -> text.contains("count(*)"))
                .hasSize(1);
        statements().hasCount(3);
    }

    @Test
    void count_and_exists_ask_about_roots_and_load_nothing() {
        assertThat(done(db().count(WRITER.find(TITLES).limit(1)))).isEqualTo(3);
        assertThat(done(db().exists(WRITER.find(TITLES).where(WRITER.name.eq("cid")))))
                .isTrue();
        assertThat(done(db().exists(WRITER.find(TITLES).where(WRITER.name.eq("eve")))))
                .isFalse();
        statements().hasCount(3);
        var card = POST.fetch(POST.title).with(POST.writer.as(WRITER.name)).as(List::of);
        assertThat(done(db().count(POST.find(card).where(POST.published)))).isEqualTo(3);
        assertThat(statements().last().text()).doesNotContain("join");
    }

    @Test
    void roots_that_a_join_repeats_are_found_and_counted_once_if_they_are_distinct() {
        var published = WRITER.find(TITLES)
                .join(WRITER.posts().where(POST.published))
                .distinct()
                .orderBy(WRITER.name.asc());
        assertThat(all(published)).containsExactly(ANN, BOB);
        assertThat(done(db().count(published))).isEqualTo(2);
        assertThat(done(db().count(WRITER.find(TITLES).join(WRITER.posts().where(POST.published)))))
                .isEqualTo(3);
        assertThat(done(db().page(published.limit(1))).total()).isEqualTo(2);
    }

    @Test
    void what_is_computed_of_all_rows_counts_as_one() {
        var highest =
                WRITER.fetch(Parts.<Writer, Long>computed(Functions.count())).as(n -> "" + n);
        assertThat(all(WRITER.find(highest))).containsExactly("3");
        assertThat(done(db().count(WRITER.find(highest)))).isEqualTo(1);
    }

    @Test
    void one_root_by_its_key_is_the_same_as_one_of_many() {
        assertThat(done(db().get(WRITER, 1L, TITLES))).contains(ANN);
        assertThat(done(db().get(WRITER, 9L, TITLES))).isEmpty();
        for (var condition : List.of(
                WRITER.id.eq(1L),
                WRITER.id.eq(1L).and(WRITER.name.eq("ann")),
                WRITER.name.eq("ann").and(WRITER.id.eq(1L).and(WRITER.bio.isNotNull())))) {
            assertThat(all(WRITER.find(TITLES).where(condition))).containsExactly(ANN);
        }
    }

    @Test
    void a_key_among_others_is_not_taken_for_the_only_one() {
        var byId = WRITER.find(TITLES).orderBy(WRITER.id.asc());
        assertThat(all(byId.where(WRITER.id.eq(1L).or(WRITER.id.eq(2L))))).containsExactly(ANN, BOB);
        assertThat(all(byId.where(WRITER.id.eq(1L).not()))).containsExactly(BOB, CID);
        assertThat(all(byId.where(WRITER.id.eq(1L).or(WRITER.name.eq("cid")).and(WRITER.id.ne(7L)))))
                .containsExactly(ANN, CID);
        assertThat(all(byId.where(WRITER.id.eq(1L)).where(WRITER.id.eq(2L)))).isEmpty();
        assertThat(all(byId.where(WRITER.id.eq(1L)).limit(0))).isEmpty();
        var other = WRITER.as();
        assertThat(all(byId.join(other, other.id.eq(1L)).where(other.id.eq(1L))))
                .containsExactly(ANN, BOB, CID);
    }

    @Test
    void united_queries_have_the_rows_of_all_of_them() {
        Fetch<Post, Post> counted = POST.fetch()
                .with(POST.notes().as(NOTE.body))
                .as((post, notes) ->
                        new Post(post.id(), 0, null, "" + notes.size(), true, post.score(), post.createdAt()));
        var united =
                POST.find(counted).where(POST.id.eq(10L)).unionAll(POST.find().where(POST.id.eq(13L)));
        assertThat(all(united)).extracting(Post::title).containsExactlyInAnyOrder("3", "1");
    }

    @Test
    void what_is_found_by_a_key_in_the_condition_may_be_what_the_row_refers_to() {
        var card = POST.fetch(POST.title)
                .with(POST.writer.split().as(WRITER.name))
                .with(POST.editor.split().as(WRITER.name))
                .as(List::of);
        assertThat(all(POST.find(card).where(POST.writerId.eq(1L)).orderBy(POST.id.asc())))
                .containsExactly(
                        List.of("alpha", "ann", Optional.of("bob")),
                        List.of("beta", "ann", Optional.empty()),
                        List.of("gamma", "ann", Optional.of("cid")));
        assertThat(all(POST.find(card).where(POST.writerId.eq(99L)))).isEmpty();
    }

    @Test
    void only_roots_are_locked() {
        var card = POST.fetch(POST.title)
                .with(POST.writer.as(WRITER.name))
                .with(POST.notes().count())
                .as(List::of);
        var locked = POST.find(card).where(POST.id.eq(10L)).forUpdate().noWait();
        if (isMaria()) {
            assertThatThrownBy(() -> done(db().all(locked)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("split()");
            statements().clear();
            assertThat(all(POST.find(POST.fetch(POST.writer.split().as(WRITER.name))
                                    .as(name -> name))
                            .where(POST.id.eq(10L))
                            .forUpdate()))
                    .containsExactly("ann");
            assertThat(statements().texts().get(0)).endsWith(" for update");
            assertThat(statements().texts().get(1)).doesNotContain("for update");
        } else {
            assertThat(all(locked)).containsExactly(List.of("alpha", "ann", 3L));
            assertThat(statements().last().text()).endsWith(" for update of t0 nowait");
        }
    }
}
