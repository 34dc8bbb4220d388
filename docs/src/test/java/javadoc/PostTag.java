package javadoc;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** A tag of a post. */
@Entity
record PostTag(
        @Id @References(value = Post.class, as = "post") long postId,
        @Id @References(value = Tag.class, as = "tag") long tagId) {}
