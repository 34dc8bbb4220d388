package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One piece of music or film, which can be bought. */
@Entity
public record Track(
        @Id @GeneratedValue @Column(name = "track_id") int id,
        String name,
        @Nullable Integer albumId,
        int mediaTypeId,
        @Nullable Integer genreId,
        @Nullable String composer,
        int milliseconds,
        @Nullable Integer bytes,
        BigDecimal unitPrice) {}
