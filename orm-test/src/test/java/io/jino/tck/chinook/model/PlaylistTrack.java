package io.jino.tck.chinook.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** A track of a playlist. */
@Entity
public record PlaylistTrack(
        @References(value = Playlist.class, as = "playlist") @Id
        int playlistId,

        @References(value = Track.class, as = "track") @Id int trackId) {}
