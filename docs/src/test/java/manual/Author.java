package manual;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Author(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Nullable String bio) {}
