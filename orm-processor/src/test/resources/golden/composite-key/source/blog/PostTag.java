package blog;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity(schema = "blog")
public record PostTag(@Id long postId, @Id long tagId, String row) {}
