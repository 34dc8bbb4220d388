package library;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Someone who wrote a book. */
@Entity
public record Author(@Id @GeneratedValue @Nullable Long id, String fullName, @Nullable String bio) {}
