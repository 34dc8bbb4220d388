package javadoc;

import static javadoc.AuthorTable.AUTHOR;
import static javadoc.CategoryTable.CATEGORY;
import static javadoc.PostTable.POST;
import static javadoc.TagTable.TAG;

import io.jino.query.Projection;
import io.jino.relation.Parts;
import io.jino.relation.Tree;
import io.jino.schema.Fetch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the Javadoc of relations and fetches shows. */
final class RelationExamples {
    record Line(String title, String author) {}

    record Edited(String title, Optional<String> editor) {}

    record PostCard(long id, String title, List<String> tags) {}

    record AuthorPage(Author author, List<String> latest, long posts) {}

    record AuthorWithPosts(Author author, List<Post> posts) {}

    record LastPost(String name, Optional<Instant> at) {}

    record Loud(String name, long posts) {}

    record CategoryNode(Category category, List<CategoryNode> children) {}

    static final Fetch<Post, PostCard> CARD = POST.fetch(POST.id)
            .with(POST.title)
            .with(POST.tags().orderBy(TAG.name.asc()).as(TAG.name))
            .as(PostCard::new);

    static final Fetch<Category, CategoryNode> TREE = CATEGORY.fetch()
            .with(Tree.below(CATEGORY.children(), 3, CategoryNode::new))
            .as(CategoryNode::new);

    private final FirstStatement db = new FirstStatement();
    private final List<Author> authors = List.of(new Author(1L, "daisy", null));
    private final List<Post> posts = List.of(new Post(1L, 1, null, "Meadows", "", true, 1, null));
    private final List<Category> categories = List.of(new Category(1, null, "all"));

    Object fetch() {
        return POST.find(CARD).where(POST.published);
    }

    Object fetch2() {
        return db.load(CARD, posts);
    }

    Object toOne() {
        return POST.fetch(POST.title).with(POST.author.as(AUTHOR.name)).as(Line::new);
    }

    Object toMaybe() {
        return POST.fetch(POST.title).with(POST.editor.as(AUTHOR.name)).as(Edited::new);
    }

    Object toMany() {
        return AUTHOR.fetch()
                .with(AUTHOR.posts().orderBy(POST.publishedAt.desc()).limit(3).as(POST.title))
                .with(AUTHOR.posts().count())
                .as(AuthorPage::new);
    }

    Object toMany2() {
        return db.load(AUTHOR.posts().orderBy(POST.publishedAt.desc()), authors);
    }

    Object toMany3() {
        return db.load(POST.tags().where(TAG.name.ne("draft")), posts);
    }

    Object toMany4() {
        return AUTHOR.find(AUTHOR.name)
                .orderBy(AUTHOR.posts().aggregate(POST.publishedAt.max()).desc());
    }

    Object loaded() {
        return db.load(AUTHOR.posts(), authors)
                .map(posts -> authors.stream()
                        .map(author -> new AuthorWithPosts(author, posts.of(author)))
                        .toList());
    }

    Object parts() {
        return AUTHOR.fetch(Parts.computed(AUTHOR.name.upper()))
                .with(AUTHOR.posts().count())
                .as(Loud::new);
    }

    Object relatedCount() {
        return AUTHOR.find(AUTHOR.name)
                .where(AUTHOR.posts().count().gt(3L))
                .orderBy(AUTHOR.posts().count().desc());
    }

    Object relatedExists() {
        return AUTHOR.find(AUTHOR.name)
                .where(AUTHOR.posts().where(POST.published).exists());
    }

    Object relatedValue() {
        return AUTHOR.fetch(AUTHOR.name)
                .with(AUTHOR.posts().aggregate(POST.publishedAt.max()))
                .as(LastPost::new);
    }

    Object relation() {
        var editor = AUTHOR.as();
        return POST.find(Projection.of(AUTHOR.name, editor.name).pair())
                .join(POST.author)
                .join(editor, POST.editor.on(editor));
    }

    Object tree() {
        return db.load(TREE, categories);
    }

    Object entityTable() {
        return AUTHOR.find(AUTHOR.fetch().with(AUTHOR.posts()).as(AuthorWithPosts::new))
                .where(AUTHOR.name.startsWith("d"))
                .orderBy(AUTHOR.id.asc())
                .limit(20);
    }

    Object find() {
        return POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new))
                .join(POST.author)
                .where(AUTHOR.name.eq("daisy"));
    }

    Object constructor() {
        return POST.find(Projection.of(POST.title, AUTHOR.name).as(Line::new)).join(POST.author);
    }
}
