package io.jino.tck.relation.random;

import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Label;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Part;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.PostLabel;
import io.jino.tck.relation.model.Town;
import io.jino.tck.relation.model.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** What relations mean: all rows of a table are looked at, one by one. */
final class Links {
    private Links() {}

    private static <T> List<T> all(List<T> rows, Predicate<T> belongs) {
        return rows.stream().filter(belongs).toList();
    }

    static List<Post> posts(Graph graph, Writer writer) {
        return all(graph.posts(), post -> post.writerId() == Kinds.id(writer));
    }

    static List<Post> edited(Graph graph, Writer writer) {
        return all(graph.posts(), post -> Objects.equals(post.editorId(), writer.id()));
    }

    static List<Post> first(Graph graph, Writer writer) {
        return all(edited(graph, writer), post -> post.id() == 1);
    }

    static List<Note> notesOfPublished(Graph graph, Writer writer) {
        return posts(graph, writer).stream()
                .filter(Post::published)
                .flatMap(post -> notes(graph, post).stream())
                .toList();
    }

    static List<Writer> editorsWithBio(Graph graph, Writer writer) {
        return posts(graph, writer).stream()
                .flatMap(post -> editor(graph, post).stream())
                .filter(editor -> editor.bio() != null)
                .toList();
    }

    static List<Label> labelsOfPosts(Graph graph, Writer writer) {
        return posts(graph, writer).stream()
                .flatMap(post -> labels(graph, post).stream())
                .toList();
    }

    static List<Writer> writer(Graph graph, Post post) {
        return all(graph.writers(), writer -> Kinds.id(writer) == post.writerId());
    }

    static List<Writer> editor(Graph graph, Post post) {
        return all(graph.writers(), writer -> Objects.equals(writer.id(), post.editorId()));
    }

    static List<Note> notes(Graph graph, Post post) {
        return all(graph.notes(), note -> note.postId() == post.id());
    }

    private static List<PostLabel> links(Graph graph, Post post) {
        return all(graph.postLabels(), link -> link.postId() == post.id());
    }

    private static int weight(PostLabel link) {
        return Objects.requireNonNull(link.weight());
    }

    private static List<Label> label(Graph graph, PostLabel link) {
        return all(graph.labels(), label -> label.id() == link.labelId());
    }

    static List<Label> labels(Graph graph, Post post) {
        return links(graph, post).stream()
                .flatMap(link -> label(graph, link).stream())
                .toList();
    }

    static List<Post> postsOfLabel(Graph graph, Label label) {
        return graph.postLabels().stream()
                .filter(link -> link.labelId() == label.id())
                .flatMap(link -> all(graph.posts(), post -> post.id() == link.postId()).stream())
                .toList();
    }

    static List<Post> together(Graph graph, Post post) {
        return links(graph, post).stream()
                .filter(link -> weight(link) > 3)
                .flatMap(link -> label(graph, link).stream())
                .flatMap(label -> all(graph.postLabels(), back -> back.labelId() == label.id()).stream())
                .filter(back -> weight(back) < 8)
                .flatMap(back -> all(graph.posts(), other -> other.id() == back.postId()).stream())
                .toList();
    }

    static List<Writer> writerOfNote(Graph graph, Note note) {
        return all(graph.writers(), writer -> Kinds.id(writer) == note.writerId());
    }

    static List<Post> postOfNote(Graph graph, Note note) {
        return all(graph.posts(), post -> post.id() == note.postId());
    }

    static List<Category> parent(Graph graph, Category category) {
        return all(graph.categories(), parent -> Objects.equals(parent.id(), category.parentId()));
    }

    static List<Category> children(Graph graph, Category category) {
        return all(graph.categories(), child -> Objects.equals(child.parentId(), category.id()));
    }

    static List<Category> grandchildren(Graph graph, Category category) {
        return children(graph, category).stream()
                .filter(child -> child.id() > 1)
                .flatMap(child -> children(graph, child).stream())
                .toList();
    }

    static List<Town> towns(Graph graph, Land land) {
        return all(graph.towns(), town -> land.code().equals(town.landCode()));
    }

    static List<Land> land(Graph graph, Town town) {
        return all(graph.lands(), land -> land.code().equals(town.landCode()));
    }

    static List<Part> whole(Graph graph, Part part) {
        return all(
                graph.parts(),
                whole -> Objects.equals(whole.plant(), part.wholePlant())
                        && Objects.equals(whole.number(), part.wholeNumber()));
    }

    static List<Part> pieces(Graph graph, Part part) {
        return all(graph.parts(), piece -> whole(graph, piece).contains(part));
    }
}
