package blog;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

@Entity
public record Profile(
        @Id @References(value = Author.class, as = "author") long authorId, String picture) {}
