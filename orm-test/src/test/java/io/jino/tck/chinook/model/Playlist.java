package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A choice of tracks. */
@Entity
public record Playlist(
        @Id @GeneratedValue @Column(name = "playlist_id") int id,
        @Nullable String name) {}
