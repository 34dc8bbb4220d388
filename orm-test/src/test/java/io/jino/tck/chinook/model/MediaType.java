package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** How a track is stored. */
@Entity
public record MediaType(
        @Id @GeneratedValue @Column(name = "media_type_id") int id,
        @Nullable String name) {}
