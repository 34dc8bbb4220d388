package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** What kind of music a track is. */
@Entity
@HasMany(name = "tracks", of = Track.class, by = "genre")
public record Genre(
        @Id @GeneratedValue @Column(name = "genre_id") int id,
        @Nullable String name) {}
