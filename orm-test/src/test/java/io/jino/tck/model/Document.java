package io.jino.tck.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Guarded by a version. */
@Entity
public record Document(
        @Id @GeneratedValue @Nullable Long id,
        String title,
        @Version int version) {
    public static Document titled(String title) {
        return new Document(null, title, 0);
    }

    public Document withTitle(String other) {
        return new Document(id, other, version);
    }
}
