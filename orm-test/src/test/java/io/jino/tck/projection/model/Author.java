package io.jino.tck.projection.model;

import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.HasOne;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Has articles, and maybe a profile. */
@Entity
@HasMany(name = "articles", of = Article.class, by = "author")
@HasMany(name = "edited", of = Article.class, by = "editor")
@HasOne(name = "profile", of = Profile.class, by = "author")
public record Author(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        @Embedded Address address) {
    /** Two columns. */
    public record Address(String city, String country) {}
}
