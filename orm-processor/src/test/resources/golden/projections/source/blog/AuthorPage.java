package blog;

import io.jino.annotation.Count;
import io.jino.annotation.Exists;
import io.jino.annotation.Limit;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Projection;
import io.jino.annotation.Related;
import java.util.List;

@Projection(of = Author.class)
public record AuthorPage(
        Author author,
        @Related("posts") @OrderBy("createdAt desc, id") @Limit(3) List<PostCard> latest,
        @Count("posts") long postCount,
        @Exists("posts") boolean hasPosts) {}
