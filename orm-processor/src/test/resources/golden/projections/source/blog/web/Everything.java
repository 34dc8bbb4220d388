package blog.web;

import blog.Author;
import io.jino.annotation.Count;
import io.jino.annotation.Exists;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** With more components than a chain can have. */
@Projection(of = blog.Post.class)
record Everything(
        long id,
        long authorId,
        @Nullable Long editorId,
        String title,
        boolean published,
        Instant createdAt,
        Author author,
        Optional<Author> editor,
        @OrderBy("id") @Path("tags.name") List<String> tags,
        @Count("tags") long tagCount,
        @Exists("tags") boolean isTagged,
        @Path("author.name") String name,
        @Path("author.address") Author.Address address,
        @Path("editor.bio") Optional<String> editorBio) {
    Everything(long id, String title, @Nullable Instant createdAt) {
        this(
                id, 0, null, title, false, createdAt == null ? Instant.EPOCH : createdAt, null, null, null, 0, false, null,
                null, null);
    }
}
