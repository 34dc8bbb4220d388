package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Whoever made an album; some of them made none. */
@Entity
@HasMany(name = "albums", of = Album.class, by = "artist")
public record Artist(
        @Id @GeneratedValue @Column(name = "artist_id") int id,
        @Nullable String name) {}
