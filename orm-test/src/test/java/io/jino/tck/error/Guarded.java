package io.jino.tck.error;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** Refuses what is in its table. */
@Entity
public record Guarded(@Id int id, String name) {
    public Guarded {
        if (name.startsWith("S")) {
            throw new IllegalStateException("not " + name);
        }
    }
}
