package manual.schema;

import io.jino.annotation.Check;
import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.Enumerated;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Index;
import io.jino.annotation.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
@Index(
        columns = {"authorId", "slug"},
        unique = true)
@Index(name = "post_title_words", expression = "lower(title)")
@Check("fee >= 0")
public record Post(
        @Id @GeneratedValue @Nullable Long id,

        @References(value = Author.class, as = "author", onDelete = References.Action.CASCADE)
        long authorId,

        @Column(length = 80) String slug,
        String title,
        @Column(precision = 10, scale = 2) BigDecimal fee,
        @Enumerated(Enumerated.Storage.NATIVE) State state) {
    public enum State {
        DRAFT,
        PUBLISHED
    }
}
