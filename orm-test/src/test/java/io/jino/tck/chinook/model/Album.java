package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;

/** Some tracks of one artist. */
@Entity
public record Album(
        @Id @GeneratedValue @Column(name = "album_id") int id, String title, int artistId) {}
