package manual.audit;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity
public record Page(
        @Id String slug, String text, @Embedded(prefix = "") Audit audit) {}
