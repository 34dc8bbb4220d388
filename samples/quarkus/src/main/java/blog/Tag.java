package blog;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/**
 * A word that articles can be found by.
 */
@Entity
public record Tag(
        @Id @GeneratedValue @Nullable Long id,
        @Column(unique = true) String name) {}
