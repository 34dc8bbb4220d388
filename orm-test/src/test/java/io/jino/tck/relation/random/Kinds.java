package io.jino.tck.relation.random;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PartTable.PART;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static java.util.Comparator.comparing;

import io.jino.schema.Fetch;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Label;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Part;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.Town;
import io.jino.tck.relation.model.Writer;
import io.jino.tck.relation.random.Kind.Filter;
import io.jino.tck.relation.random.Kind.Sort;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entities, and what can be fetched of each. */
final class Kinds {
    private static final Comparator<Post> BY_EDITOR =
            comparing(Post::editorId, Comparator.nullsLast(Comparator.reverseOrder()));

    static final Kind<Writer> WRITERS = new Kind<>(
            WRITER,
            Graph::writers,
            List.of(
                    piece("WRITER", WRITER, writer -> writer),
                    piece("WRITER.name", WRITER.name, Writer::name),
                    piece("WRITER.bio", WRITER.bio, Writer::bio)),
            List.of(
                    Filter.of(WRITER.bio.isNotNull(), writer -> writer.bio() != null, "has a bio"),
                    Filter.of(WRITER.id.le(2L), writer -> id(writer) <= 2, "id <= 2"),
                    Filter.of(WRITER.id.eq(1L), writer -> id(writer) == 1, "id = 1")),
            List.of(
                    Sort.of(comparing(Kinds::id), "id", WRITER.id.asc()),
                    Sort.of(
                            comparing(Writer::name).reversed().thenComparing(Kinds::id),
                            "name desc, id",
                            WRITER.name.desc(),
                            WRITER.id.asc())),
            () -> List.of(
                    Ways.many("posts", WRITER.posts(), Links::posts, postKind()),
                    Ways.many("edited", WRITER.edited(), Links::edited, postKind()),
                    Ways.maybe("editedOne", POST.editor.inverseOne().where(POST.id.eq(1L)), Links::first, postKind()),
                    Ways.counted("posts", WRITER.posts(), Links::posts, postKind()),
                    Ways.counted("edited", WRITER.edited(), Links::edited, postKind()),
                    Ways.summed("posts", WRITER.posts(), Links::posts, POST.score.sum(), Post::score, null),
                    Ways.summed(
                            "edited",
                            WRITER.edited(),
                            Links::edited,
                            POST.score.sum().orElse(new BigDecimal("1.000")),
                            Post::score,
                            new BigDecimal("1.000")),
                    Ways.many(
                            "posts.where(published).through(notes)",
                            WRITER.posts().where(POST.published).through(POST.notes()),
                            Links::notesOfPublished,
                            noteKind()),
                    Ways.many(
                            "posts.through(editor with bio)",
                            WRITER.posts().through(POST.editor.where(WRITER.bio.isNotNull())),
                            Links::editorsWithBio,
                            writerKind()),
                    Ways.counted(
                            "posts.through(labels)",
                            WRITER.posts().through(POST.labels()),
                            Links::labelsOfPosts,
                            labelKind())));

    static final Kind<Post> POSTS = new Kind<>(
            POST,
            Graph::posts,
            List.of(
                    piece("POST", POST, post -> post),
                    piece("POST.title", POST.title, Post::title),
                    piece("POST.score", POST.score, Post::score),
                    piece("POST.createdAt", POST.createdAt, Post::createdAt),
                    piece("POST.editorId", POST.editorId, Post::editorId)),
            List.of(
                    Filter.of(POST.published, Post::published, "published"),
                    Filter.of(POST.id.ge(3L), post -> post.id() >= 3, "id >= 3"),
                    Filter.of(
                            POST.published.not().or(POST.title.eq("t3")),
                            post -> !post.published() || post.title().equals("t3"),
                            "not published or title = t3"),
                    new Filter<>(
                            POST.notes().any(NOTE.body.ne("n1")),
                            (graph, post) -> Links.notes(graph, post).stream()
                                    .anyMatch(note -> !note.body().equals("n1")),
                            "any note")),
            List.of(
                    Sort.of(comparing(Post::id).reversed(), "id desc", POST.id.desc()),
                    Sort.of(
                            BY_EDITOR.thenComparing(Post::id),
                            "editorId desc nulls last, id",
                            POST.editorId.desc().nullsLast(),
                            POST.id.asc()),
                    Sort.of(
                            comparing(Post::score).thenComparing(Post::id),
                            "score, id",
                            POST.score.asc(),
                            POST.id.asc()),
                    new Sort<>(
                            List.of(POST.notes().count().desc(), POST.id.asc()),
                            graph -> comparing((Post post) ->
                                            -Links.notes(graph, post).size())
                                    .thenComparing(Post::id),
                            "number of notes desc, id")),
            () -> List.of(
                    Ways.one("writer", POST.writer, Links::writer, writerKind()),
                    Ways.maybe("editor", POST.editor, Links::editor, writerKind()),
                    Ways.many("notes", POST.notes(), Links::notes, noteKind()),
                    Ways.counted("notes", POST.notes(), Links::notes, noteKind()),
                    Ways.many("labels", POST.labels(), Links::labels, labelKind()),
                    Ways.counted("labels", POST.labels(), Links::labels, labelKind()),
                    Ways.many(
                            "labels.where(weight > 3).through(posts.where(weight < 8))",
                            POST.labels()
                                    .where(POST_LABEL.weight.gt(3))
                                    .through(LABEL.posts().where(POST_LABEL.weight.lt(8))),
                            Links::together,
                            postKind()),
                    Ways.counted(
                            "labels.where(weight > 3).through(posts.where(weight < 8))",
                            POST.labels()
                                    .where(POST_LABEL.weight.gt(3))
                                    .through(LABEL.posts().where(POST_LABEL.weight.lt(8))),
                            Links::together,
                            postKind())));

    static final Kind<Note> NOTES = new Kind<>(
            NOTE,
            Graph::notes,
            List.of(piece("NOTE", NOTE, note -> note), piece("NOTE.body", NOTE.body, Note::body)),
            List.of(Filter.of(NOTE.body.lt("n5"), note -> note.body().compareTo("n5") < 0, "body < n5")),
            List.of(Sort.of(comparing(Note::body).thenComparing(Note::id), "body, id", NOTE.body.asc(), NOTE.id.asc())),
            () -> List.of(
                    Ways.one("writer", NOTE.writer, Links::writerOfNote, writerKind()),
                    Ways.one("post", NOTE.post, Links::postOfNote, postKind())));

    static final Kind<Label> LABELS = new Kind<>(
            LABEL,
            Graph::labels,
            List.of(piece("LABEL.name", LABEL.name, Label::name)),
            List.of(Filter.of(LABEL.id.ne(2L), label -> label.id() != 2, "id <> 2")),
            List.of(Sort.of(comparing(Label::id), "id", LABEL.id.asc())),
            () -> List.of(
                    Ways.many("posts", LABEL.posts(), Links::postsOfLabel, postKind()),
                    Ways.counted("posts", LABEL.posts(), Links::postsOfLabel, postKind())));

    static final Kind<Category> CATEGORIES = new Kind<>(
            CATEGORY,
            Graph::categories,
            List.of(
                    piece("CATEGORY.id", CATEGORY.id, Category::id),
                    piece("CATEGORY.parentId", CATEGORY.parentId, Category::parentId),
                    piece("CATEGORY", CATEGORY, category -> category)),
            List.of(
                    Filter.of(CATEGORY.id.ne(3L), category -> category.id() != 3, "id <> 3"),
                    Filter.of(
                            CATEGORY.name.ge("c2").and(CATEGORY.id.gt(1L)),
                            category -> category.name().compareTo("c2") >= 0 && category.id() > 1,
                            "name >= c2 and id > 1")),
            List.of(
                    Sort.of(comparing(Category::id), "id", CATEGORY.id.asc()),
                    Sort.of(
                            comparing(Category::name)
                                    .thenComparing(comparing(Category::id).reversed()),
                            "name, id desc",
                            CATEGORY.name.asc(),
                            CATEGORY.id.desc())),
            () -> List.of(
                    Ways.maybe("parent", CATEGORY.parent, Links::parent, categoryKind()),
                    Ways.many("children", CATEGORY.children(), Links::children, categoryKind()),
                    Ways.counted("children", CATEGORY.children(), Links::children, categoryKind()),
                    Ways.many(
                            "children.through(children)",
                            CATEGORY.children().where(CATEGORY.id.gt(1L)).through(CATEGORY.children()),
                            Links::grandchildren,
                            categoryKind()),
                    Ways.tree("children", CATEGORY.children(), Links::children, Category::id, Kinds::categoryKind),
                    Ways.above("parent", CATEGORY.parent, Links::parent, Category::id, Kinds::categoryKind)));

    static final Kind<Land> LANDS = new Kind<>(
            LAND,
            Graph::lands,
            List.of(piece("LAND", LAND, land -> land)),
            List.of(Filter.of(LAND.code.ne("c1"), land -> !land.code().equals("c1"), "code <> c1")),
            List.of(Sort.of(comparing(Land::code), "code", LAND.code.asc())),
            () -> List.of(
                    Ways.many("towns", LAND.towns(), Links::towns, townKind()),
                    Ways.counted("towns", LAND.towns(), Links::towns, townKind())));

    static final Kind<Town> TOWNS = new Kind<>(
            TOWN,
            Graph::towns,
            List.of(piece("TOWN", TOWN, town -> town), piece("TOWN.landCode", TOWN.landCode, Town::landCode)),
            List.of(Filter.of(TOWN.landCode.isNull(), town -> town.landCode() == null, "no land")),
            List.of(Sort.of(comparing(Town::name).thenComparing(Town::id), "name, id", TOWN.name.asc(), TOWN.id.asc())),
            () -> List.of(Ways.maybe("land", TOWN.land, Links::land, landKind())));

    static final Kind<Part> PARTS = new Kind<>(
            PART,
            Graph::parts,
            List.of(piece("PART", PART, part -> part), piece("PART.note", PART.note, Part::note)),
            List.of(Filter.of(PART.number.ne(4), part -> part.number() != 4, "number <> 4")),
            List.of(Sort.of(
                    comparing(Part::plant).thenComparing(comparing(Part::number).reversed()),
                    "plant, number desc",
                    PART.plant.asc(),
                    PART.number.desc())),
            () -> List.of(
                    Ways.maybe("whole", PART.whole, Links::whole, partKind()),
                    Ways.many("pieces", PART.pieces(), Links::pieces, partKind()),
                    Ways.counted("pieces", PART.pieces(), Links::pieces, partKind()),
                    Ways.tree("pieces", PART.pieces(), Links::pieces, Kinds::keyOf, Kinds::partKind),
                    Ways.above("whole", PART.whole, Links::whole, Kinds::keyOf, Kinds::partKind)));

    static final List<Kind<?>> ALL = List.of(WRITERS, POSTS, NOTES, LABELS, CATEGORIES, LANDS, TOWNS, PARTS);

    private Kinds() {}

    private static <E> Piece<E> piece(String text, Fetch<E, ?> fetch, Function<E, @Nullable Object> meaning) {
        return new Piece<>(fetch, (graph, row) -> meaning.apply(row), text);
    }

    static long id(Writer writer) {
        return Objects.requireNonNull(writer.id());
    }

    static List<Object> keyOf(Part part) {
        return List.of(part.plant(), part.number());
    }

    private static Kind<Writer> writerKind() {
        return WRITERS;
    }

    private static Kind<Post> postKind() {
        return POSTS;
    }

    private static Kind<Note> noteKind() {
        return NOTES;
    }

    private static Kind<Label> labelKind() {
        return LABELS;
    }

    private static Kind<Category> categoryKind() {
        return CATEGORIES;
    }

    private static Kind<Land> landKind() {
        return LANDS;
    }

    private static Kind<Town> townKind() {
        return TOWNS;
    }

    private static Kind<Part> partKind() {
        return PARTS;
    }
}
