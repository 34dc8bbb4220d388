package blog;

import io.jino.annotation.OrderBy;
import io.jino.annotation.Path;
import io.jino.annotation.Projection;
import java.util.List;

@Projection(of = Post.class)
public record PostCard(long id, String title, @Path("tags.name") @OrderBy("name") List<String> tags) {}
