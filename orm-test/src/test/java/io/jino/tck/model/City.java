package io.jino.tck.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has every kind of constraint, and a primitive key of which zero is absent. */
@Entity
public record City(
        @Id @GeneratedValue int id, String name, @Nullable Integer population, String countryCode) {
    public static City named(String name) {
        return new City(0, name, 1, "fr");
    }
}
