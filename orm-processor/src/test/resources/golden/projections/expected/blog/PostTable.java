package blog;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.schema.BooleanColumn;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** The table {@code post}, as {@link Post} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class PostTable extends EntityTable<Post, Long> {
    public static final PostTable POST = new PostTable();

    public final NumberColumn<Post, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Post::id);
    public final NumberColumn<Post, Long> authorId =
            number(column("author_id", "authorId"), SqlType.LONG, Post::authorId);
    public final NumberColumn<Post, Long> editorId =
            number(column("editor_id", "editorId").nullable(), SqlType.LONG, Post::editorId);
    public final TextColumn<Post> title = text(column("title"), Post::title);
    public final BooleanColumn<Post> published = bool(column("published"), Post::published);
    public final TemporalColumn<Post, Instant> createdAt =
            temporal(column("created_at", "createdAt"), SqlType.INSTANT, Post::createdAt);

    /** The {@link Author} that {@code authorId} refers to. */
    public final ToOne<Post, Author> author = ToOne.of(this, () -> AuthorTable.AUTHOR, authorId);

    /** The {@link Author} that {@code editorId} refers to, if any. */
    public final ToMaybe<Post, Author> editor = ToMaybe.of(this, () -> AuthorTable.AUTHOR, editorId);

    private PostTable() {
        super("Post", null, "post");
    }

    /** The same table once more, for a query that needs it twice. */
    public PostTable as() {
        return new PostTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(author))
                .with(ForeignKey.of(editor));
    }

    /** Every {@link Tag} that a {@link PostTag} links to this. */
    public ToMany<Post, Tag> tags() {
        return PostTagTable.POST_TAG.post.inverse().through(PostTagTable.POST_TAG.tag).from(this);
    }

    @Override
    public Long keyOf(Post row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Post read(Row row, int position) {
        return new Post(
                id.readNullable(row, position),
                authorId.read(row, position + 1),
                editorId.readNullable(row, position + 2),
                title.read(row, position + 3),
                published.read(row, position + 4),
                createdAt.read(row, position + 5));
    }
}
