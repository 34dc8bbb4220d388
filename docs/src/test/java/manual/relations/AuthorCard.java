package manual.relations;

import io.jino.annotation.Count;
import io.jino.annotation.Limit;
import io.jino.annotation.OrderBy;
import io.jino.annotation.Projection;
import io.jino.annotation.Related;
import java.util.List;

@Projection(of = Author.class)
public record AuthorCard(
        String name,
        @Count("posts") long postCount,

        @Related("posts") @OrderBy("createdAt desc") @Limit(3)
        List<PostTitle> latest) {}
