package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.ManyToMany;
import io.jino.annotation.References;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One piece of music or film, which can be bought. */
@Entity
@HasMany(name = "lines", of = InvoiceLine.class, by = "track")
@ManyToMany(name = "playlists", of = Playlist.class, through = PlaylistTrack.class, by = "track", to = "playlist")
public record Track(
        @Id @GeneratedValue @Column(name = "track_id") int id,
        String name,

        @References(value = Album.class, as = "album") @Nullable Integer albumId,

        @References(value = MediaType.class, as = "mediaType")
        int mediaTypeId,

        @References(value = Genre.class, as = "genre") @Nullable Integer genreId,

        @Nullable String composer,
        int milliseconds,
        @Nullable Integer bytes,
        BigDecimal unitPrice) {}
