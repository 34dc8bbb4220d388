package blog.web;

import blog.Author;
import blog.Tag;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In another package than the entity, with everything that leads to one row or none. */
@Projection(of = blog.Post.class)
public record PostDetails(
        String title,
        @Path("published") Boolean isPublic,
        Author author,
        Optional<Person> editor,
        @OrderBy("name desc") List<Tag> tags,
        @Path("author.name") String writtenBy,
        @Path("author.bio") @Nullable String aboutTheAuthor,
        @Path("author.address.place.lat") double latitude,
        @Path("editor.name") Optional<String> editedBy,
        @Path("editor.profile.picture") Optional<String> picture,
        @Path("author.posts.title") @OrderBy("id") List<String> otherTitles) {
    @Projection(of = Author.class)
    public record Person(String name, Author.Address address) {}
}
