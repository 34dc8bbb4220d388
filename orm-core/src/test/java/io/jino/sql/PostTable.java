package io.jino.sql;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.sql.PostTable.Post;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
final class PostTable extends EntityTable<Post, Long> {
    static final PostTable POST = new PostTable();

    record Post(
            @Nullable Long id,
            long authorId,
            String title,
            @Nullable Integer score) {}

    final NumberColumn<Post, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Post::id);
    final NumberColumn<Post, Long> authorId = number(column("author_id", "authorId"), SqlType.LONG, Post::authorId);
    final TextColumn<Post> title = text(column("title"), Post::title);
    final NumberColumn<Post, Integer> score =
            number(column("score").nullable().generated(Generation.databaseDefault()), SqlType.INTEGER, Post::score);

    private PostTable() {
        super("Post", null, "post");
    }

    PostTable as() {
        return new PostTable();
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
                title.read(row, position + 2),
                score.readNullable(row, position + 3));
    }
}
