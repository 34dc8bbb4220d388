package io.jino.tck.relation;

import static io.jino.tck.relation.Relations.CATEGORY_children;
import static io.jino.tck.relation.Relations.NOTE_WRITER;
import static io.jino.tck.relation.Relations.POST_EDITOR;
import static io.jino.tck.relation.Relations.POST_WRITER;
import static io.jino.tck.relation.Relations.POST_labels;
import static io.jino.tck.relation.Relations.POST_notes;
import static io.jino.tck.relation.Relations.WRITER_posts;
import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.Batch;
import io.jino.load.Cost;
import io.jino.query.Find;
import io.jino.query.Query;
import io.jino.relation.Tree;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Writer;
import io.vertx.core.Future;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How many statements a query takes: as many as it says, whatever the number of rows. */
abstract class CostTest extends Blog {
    private void costs(Query<?> query, int statements, int roundTrips) {
        done(db().all(query));
        statements().clear();
        done(db().all(query));
        statements().hasCount(statements);
        assertThat(db().cost(query)).isEqualTo(new Cost(statements, isPostgres() ? roundTrips : statements));
    }

    private static Find<?> deep() {
        var note = NOTE.fetch(NOTE_WRITER.as(WRITER.name)).with(NOTE.body).as(List::of);
        var post = POST.fetch(POST_notes().as(note))
                .with(POST_labels())
                .with(POST_notes().count())
                .as(List::of);
        return WRITER.find(
                WRITER.fetch(WRITER_posts().orderBy(POST.id.asc()).limit(100).as(post))
                        .with(WRITER_posts().count())
                        .as(List::of));
    }

    @Test
    void what_a_query_says_is_what_is_sent() {
        costs(WRITER.find(), 1, 1);
        costs(POST.find(POST_EDITOR), 1, 1);
        costs(POST.find(POST_EDITOR.split()), 2, 2);
        costs(deep(), 4, 3);
        costs(CATEGORY.find(Tree.below(CATEGORY_children(), 5, (category, below) -> category)), 2, 2);
        costs(WRITER.find(WRITER_posts()).snapshot(), 4, 3);
        costs(WRITER.find(WRITER_posts()).where(WRITER.id.eq(1L)), 2, 1);
        costs(WRITER.find(WRITER_posts()).where(WRITER.id.eq(1L)).snapshot(), 4, 2);
        costs(POST.find(POST_WRITER.as(WRITER_posts())).where(POST.id.eq(10L)), 2, 2);
    }

    @Test
    void it_does_not_depend_on_the_number_of_rows() {
        var writers = new ArrayList<Writer>();
        var posts = new ArrayList<Post>();
        for (long id = 1_000; id < 2_500; id++) {
            writers.add(new Writer(id, "w" + id, null));
            posts.add(new Post(id, id, null, "p" + id, true, BigDecimal.ONE, Instant.EPOCH));
        }
        costs(deep(), 4, 3);
        var texts = statements().texts();
        done(db().insertAll(WRITER, writers));
        done(db().insertAll(POST, posts));
        costs(deep(), 4, 3);
        assertThat(statements().texts()).isEqualTo(texts);
    }

    @Test
    void looking_at_what_was_loaded_sends_nothing() {
        record Page(Writer writer, List<Post> posts, long number) {}
        var page =
                WRITER.fetch().with(WRITER_posts()).with(WRITER_posts().count()).as(Page::new);
        var pages = done(db().all(WRITER.find(page)));
        var loaded = done(db().load(WRITER_posts(), List.of(Rows.ANN)));
        statements().clear();
        for (var found : pages) {
            assertThat(found.toString()).contains(found.writer().name());
            assertThat(found).isEqualTo(new Page(found.writer(), List.copyOf(found.posts()), found.number()));
            found.posts().forEach(post -> assertThat(post.hashCode()).isEqualTo(post.hashCode()));
        }
        assertThat(loaded.of(Rows.ANN)).hasSize(3);
        assertThat(WRITER_posts().toString()).contains("post");
        assertThat(WRITER.find(page).toString()).startsWith("select ");
        statements().hasCount(0);
    }

    @Test
    void what_somebody_else_knows_takes_no_statement_and_one_question() {
        var asked = new ArrayList<List<Long>>();
        var rating = Batch.of(POST.writerId, ids -> {
            asked.add(List.copyOf(ids));
            var known = new LinkedHashMap<Long, String>();
            ids.forEach(id -> known.put(id, "r" + id));
            known.remove(2L);
            return Future.succeededFuture(known);
        });
        var query = POST.find(POST.fetch(POST.title).with(rating).as(List::of)).orderBy(POST.id.asc());
        assertThat(all(query))
                .containsExactly(
                        List.of("alpha", Optional.of("r1")),
                        List.of("beta", Optional.of("r1")),
                        List.of("gamma", Optional.of("r1")),
                        List.of("delta", Optional.empty()));
        assertThat(asked).containsExactly(List.of(1L, 2L));
        statements().hasCount(1);
        assertThat(db().cost(query)).isEqualTo(new Cost(1, 1));
        assertThat(done(db().load(rating, List.of(Rows.DELTA, Rows.ALPHA))).of(Rows.ALPHA))
                .contains("r1");
        assertThat(done(db().load(
                                        WRITER_posts().orderBy(POST.id.asc()).as(Batch.of(POST.id, ids -> nothing())),
                                        List.of(Rows.BOB)))
                        .list())
                .containsExactly(List.of(Optional.empty()));
    }

    private static Future<Map<Long, String>> nothing() {
        return Future.succeededFuture(Map.of());
    }
}
