package blog;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

@Entity
public record PostTag(
        @Id @References(value = Post.class, as = "post") long postId,
        @Id @References(value = Tag.class, as = "tag") long tagId) {}
