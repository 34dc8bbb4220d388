package manual.relations;

import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import java.util.List;

@Projection(of = Post.class)
public record PostTitle(
        long id, String title, @Path("tags.name") List<String> tags) {}
