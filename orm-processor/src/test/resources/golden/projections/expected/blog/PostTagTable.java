package blog;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code post_tag}, as {@link PostTag} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class PostTagTable extends EntityTable<PostTag, PostTagTable.Key> {
    public static final PostTagTable POST_TAG = new PostTagTable();

    public final NumberColumn<PostTag, Long> postId =
            number(column("post_id", "postId").key(), SqlType.LONG, PostTag::postId);
    public final NumberColumn<PostTag, Long> tagId =
            number(column("tag_id", "tagId").key(), SqlType.LONG, PostTag::tagId);

    /** The {@link Post} that {@code postId} refers to. */
    public final ToOne<PostTag, Post> post = ToOne.of(this, () -> PostTable.POST, postId);

    /** The {@link Tag} that {@code tagId} refers to. */
    public final ToOne<PostTag, Tag> tag = ToOne.of(this, () -> TagTable.TAG, tagId);

    private PostTagTable() {
        super("PostTag", null, "post_tag");
    }

    /** The same table once more, for a query that needs it twice. */
    public PostTagTable as() {
        return new PostTagTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(post))
                .with(ForeignKey.of(tag));
    }

    @Override
    public Key keyOf(PostTag row) {
        return new Key(postId.require(row), tagId.require(row));
    }

    @Override
    public Predicate hasKey(Key key) {
        return postId.eq(key.postId()).and(tagId.eq(key.tagId()));
    }

    @Override
    public PostTag read(Row row, int position) {
        return new PostTag(
                postId.read(row, position),
                tagId.read(row, position + 1));
    }

    /** What identifies a row. */
    public record Key(long postId, long tagId) {}
}
