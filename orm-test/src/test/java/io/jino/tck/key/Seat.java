package io.jino.tck.key;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A key that is a record. */
@Entity
public record Seat(@Id @Embedded(prefix = "") Place place, String guest) {
    public record Place(String hall, int number) {}
}
