package io.jino.tck.chinook.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A track of a playlist. */
@Entity
public record PlaylistTrack(@Id int playlistId, @Id int trackId) {}
