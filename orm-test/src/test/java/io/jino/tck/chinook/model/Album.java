package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** Some tracks of one artist. */
@Entity
@HasMany(name = "tracks", of = Track.class, by = "album")
public record Album(
        @Id @GeneratedValue @Column(name = "album_id") int id,
        String title,
        @References(value = Artist.class, as = "artist") int artistId) {}
