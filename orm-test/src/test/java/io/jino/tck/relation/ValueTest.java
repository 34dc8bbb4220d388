package io.jino.tck.relation;

import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.StreetTable.STREET;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.jino.schema.Fetch;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Street;
import io.jino.tck.relation.model.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers, times, bytes and keys are the same at every depth and on every way there. */
abstract class ValueTest extends Blog {
    private static final long LARGE = 9_007_199_254_740_993L;

    private Map<Long, Post> posts = Map.of();

    @BeforeEach
    void fillEdges() {
        Rows.insert(db(), WRITER, new Writer(LARGE, "large", null));
        Rows.insert(
                db(),
                POST,
                new Post(
                        LARGE,
                        LARGE,
                        null,
                        "a",
                        true,
                        new BigDecimal("999999999.999"),
                        instant("9999-12-31T23:59:59.999999Z")),
                new Post(
                        Long.MAX_VALUE,
                        LARGE,
                        1L,
                        "b",
                        false,
                        new BigDecimal("-0.001"),
                        instant("1969-12-31T23:59:59.999999Z")),
                new Post(LARGE + 1, LARGE, LARGE, "c", true, new BigDecimal("0.100"), Instant.EPOCH));
        Rows.insert(db(), NOTE, new Note(1, LARGE, LARGE, "n"), new Note(2, Long.MAX_VALUE, 1, "o"));
        posts = done(db().all(POST.find())).stream().collect(Collectors.toMap(Post::id, post -> post));
        assertThat(Objects.requireNonNull(posts.get(LARGE)).score()).isEqualTo(new BigDecimal("999999999.999"));
        assertThat(Objects.requireNonNull(posts.get(LARGE)).createdAt())
                .isEqualTo(instant("9999-12-31T23:59:59.999999Z"));
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }

    private void same(List<Post> found) {
        assertThat(found).isNotEmpty().allSatisfy(post -> assertThat(post).isEqualTo(posts.get(post.id())));
    }

    private static <T> List<T> flat(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    @Test
    void of_rows_that_refer_to_others() {
        same(flat(all(WRITER.find(WRITER.posts()))));
        same(flat(all(WRITER.find(WRITER.posts().orderBy(POST.id.asc()).limit(2)))));
        same(flat(done(db().load(WRITER.posts(), done(db().all(WRITER.find())))).list()));
    }

    @Test
    void of_rows_that_others_refer_to() {
        same(all(NOTE.find(NOTE.post)));
        same(all(NOTE.find(NOTE.post.split())));
        same(done(db().load(NOTE.post, done(db().all(NOTE.find())))).list());
    }

    @Test
    void of_rows_on_the_third_level() {
        Fetch<Post, List<Post>> again = POST.notes().as(NOTE.post.split());
        Fetch<Post, List<List<Post>>> deeper = POST.writer.as(WRITER.posts().as(again));
        same(flat(flat(all(POST.find(deeper)))));
        same(flat(flat(
                all(WRITER.find(WRITER.posts().orderBy(POST.id.asc()).limit(9).as(again))))));
    }

    @Test
    void of_bytes_and_uuids() {
        var streets = done(db().all(STREET.find().orderBy(STREET.id.asc())));
        var found = new ArrayList<Street>();
        found.addAll(flat(flat(all(LAND.find(
                LAND.towns().orderBy(TOWN.name.asc()).as(TOWN.streets().orderBy(STREET.id.asc())))))));
        assertThat(found).usingRecursiveComparison().isEqualTo(streets);
        assertThat(all(STREET.find(STREET.town.as(TOWN.id)).orderBy(STREET.id.asc())))
                .isEqualTo(streets.stream().map(Street::townId).toList());
    }
}
