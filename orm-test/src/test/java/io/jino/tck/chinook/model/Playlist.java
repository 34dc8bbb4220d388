package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import org.jspecify.annotations.Nullable;

/** A choice of tracks. */
@Entity
@ManyToMany(name = "tracks", of = Track.class, through = PlaylistTrack.class, by = "playlist", to = "track")
public record Playlist(
        @Id @GeneratedValue @Column(name = "playlist_id") int id,
        @Nullable String name) {}
