package io.jino.tck.chinook;

import static io.jino.expr.Functions.any;
import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.exists;
import static io.jino.expr.Functions.ntile;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.scalar;
import static io.jino.tck.chinook.model.AlbumTable.ALBUM;
import static io.jino.tck.chinook.model.ArtistTable.ARTIST;
import static io.jino.tck.chinook.model.GenreTable.GENRE;
import static io.jino.tck.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static io.jino.tck.chinook.model.MediaTypeTable.MEDIA_TYPE;
import static io.jino.tck.chinook.model.PlaylistTable.PLAYLIST;
import static io.jino.tck.chinook.model.PlaylistTrackTable.PLAYLIST_TRACK;
import static io.jino.tck.chinook.model.TrackTable.TRACK;
import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.expr.Window;
import io.jino.query.Projection;
import io.jino.query.ValuesTable;
import io.jino.tck.chinook.model.Track;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shop has. */
final class CatalogQuestions {
    /** More than all tracks need, so that pages that go nowhere end. */
    private static final int MOST_PAGES = 10;

    private static final int PAGE = 500;

    private CatalogQuestions() {}

    static List<Question> all() {
        return List.of(
                playlistsWithMostGenres(),
                artistsWithoutAlbums(),
                tracksNeverSold(),
                pageAfterPage(),
                albumsLongerThanTheAverage(),
                playlistsWithAWholeAlbum(),
                quartersOfLengths(),
                genresOfArtists(),
                lengthsAsked(),
                tracksByManyNames(),
                sizesOfFiles(),
                albumsNamedAlike());
    }

    record Genres(int playlist, @Nullable String name, long genres, long tracks) {}

    private static Question playlistsWithMostGenres() {
        var genres = TRACK.genreId.countDistinct();
        return Question.of(
                "playlists with most genres",
                PLAYLIST.find(Projection.of(PLAYLIST.id, PLAYLIST.name, genres, count())
                                .as(Genres::new))
                        .join(PLAYLIST_TRACK, PLAYLIST_TRACK.playlistId.eq(PLAYLIST.id))
                        .join(TRACK, TRACK.id.eq(PLAYLIST_TRACK.trackId))
                        .groupBy(PLAYLIST.id, PLAYLIST.name)
                        .orderBy(genres.desc(), PLAYLIST.id.asc()),
                """
                select p.playlist_id, p.name, count(distinct t.genre_id), count(*) from playlist p
                  join playlist_track pt on pt.playlist_id = p.playlist_id join track t on t.track_id = pt.track_id
                group by p.playlist_id, p.name order by 3 desc, 1""");
    }

    private static Question artistsWithoutAlbums() {
        return Question.of(
                "artists without albums",
                ARTIST.find()
                        .leftJoin(ALBUM, ALBUM.artistId.eq(ARTIST.id))
                        .where(ALBUM.id.isNull())
                        .orderBy(ARTIST.name.desc().nullsFirst(), ARTIST.id.asc()),
                """
                select artist_id, name from artist a where not exists (select * from album b where b.artist_id = a.artist_id)
                order by name desc, artist_id""");
    }

    record Unsold(Optional<String> genre, long tracks, BigDecimal minutes) {}

    private static Question tracksNeverSold() {
        var minutes = TRACK.milliseconds
                .as(SqlType.BIG_DECIMAL)
                .sum()
                .dividedBy(new BigDecimal(60_000))
                .round(1);
        return Question.of(
                "tracks never sold, by genre",
                TRACK.find(Projection.of(GENRE.name.opt(), count(), minutes).as(Unsold::new))
                        .leftJoin(GENRE, GENRE.id.eq(TRACK.genreId))
                        .where(exists(INVOICE_LINE.find().where(INVOICE_LINE.trackId.eq(TRACK.id)))
                                .not())
                        .groupBy(GENRE.name)
                        .orderBy(count().desc(), GENRE.name.asc()),
                """
                select g.name, count(*), round(sum(t.milliseconds) / 60000.0, 1) from track t
                  left join genre g on g.genre_id = t.genre_id left join invoice_line il on il.track_id = t.track_id
                where il.track_id is null group by g.name order by 2 desc, 1""");
    }

    private static Question pageAfterPage() {
        String sql = "select * from track order by composer, milliseconds desc, track_id";
        return new Question("all tracks, page after page", CatalogQuestions::pages, sql, sql);
    }

    // Many tracks have no composer, and many of one composer have the same length.
    private static List<Track> pages(Db db) {
        var query = TRACK.find()
                .orderBy(TRACK.composer.asc(), TRACK.milliseconds.desc())
                .limit(PAGE);
        var all = new ArrayList<>(await(db.all(query.after(null))));
        for (int page = 1; page < MOST_PAGES && all.size() == page * PAGE; page++) {
            all.addAll(await(db.all(query.after(all.get(all.size() - 1)))));
        }
        return all;
    }

    record Longer(String title, @Nullable String artist, BigDecimal seconds) {}

    private static Question albumsLongerThanTheAverage() {
        var length = TRACK.milliseconds.as(SqlType.LONG).sum();
        var albums = TRACK.find(Projection.of(TRACK.albumId, length).pair())
                .groupBy(TRACK.albumId)
                .asTable();
        var other = TRACK.as();
        var lengths = other.find(other.milliseconds.as(SqlType.LONG).sum())
                .groupBy(other.albumId)
                .asTable();
        var average = lengths.find(
                lengths.column(other.milliseconds.as(SqlType.LONG).sum()).avg());
        var of = albums.column(length).as(SqlType.BIG_DECIMAL);
        return Question.of(
                "albums more than three times as long as the average",
                ALBUM.find(Projection.of(
                                        ALBUM.title,
                                        ARTIST.name,
                                        of.dividedBy(new BigDecimal(1000)).round(0))
                                .as(Longer::new))
                        .join(albums, albums.column(TRACK.albumId).eq(ALBUM.id))
                        .join(ARTIST, ARTIST.id.eq(ALBUM.artistId))
                        .where(of.gt(number(scalar(average)).times(new BigDecimal(3))))
                        .orderBy(of.desc()),
                """
                select b.title, a.name, round(l.length / 1000.0, 0) from album b
                  join (select album_id, sum(milliseconds) as length from track group by album_id) l on l.album_id = b.album_id
                  join artist a on a.artist_id = b.artist_id
                where l.length > 3 * (select avg(x) from (select sum(milliseconds) as x from track group by album_id) y)
                order by l.length desc""");
    }

    private static Question playlistsWithAWholeAlbum() {
        var missing = TRACK.find()
                .where(TRACK.albumId.eq(ALBUM.id))
                .where(exists(PLAYLIST_TRACK
                                .find()
                                .where(PLAYLIST_TRACK.trackId.eq(TRACK.id))
                                .where(PLAYLIST_TRACK.playlistId.eq(PLAYLIST.id)))
                        .not());
        return Question.of(
                "playlists that have every track of an album, but not of all albums",
                PLAYLIST.find(Projection.of(PLAYLIST.id, ALBUM.title).pair())
                        .crossJoin(ALBUM)
                        .where(PLAYLIST.id.notIn(List.of(1, 3, 8)))
                        .where(exists(missing).not())
                        .orderBy(PLAYLIST.id.asc(), ALBUM.title.asc(), ALBUM.id.asc()),
                """
                select p.playlist_id, b.title from playlist p
                  join playlist_track pt on pt.playlist_id = p.playlist_id join track t on t.track_id = pt.track_id
                  join album b on b.album_id = t.album_id
                where p.playlist_id not in (1, 3, 8) group by p.playlist_id, b.album_id, b.title
                having count(*) = (select count(*) from track where track.album_id = b.album_id)
                order by p.playlist_id, b.title, b.album_id""");
    }

    record Quarter(@Nullable String type, long quarter, int shortest, int longest) {}

    private static Question quartersOfLengths() {
        var quarter = ntile(4, Window.partitionBy(TRACK.mediaTypeId).orderBy(TRACK.milliseconds.asc()));
        var quarters = TRACK.find(Projection.of(TRACK.mediaTypeId, quarter, TRACK.milliseconds)
                        .as(Length::new))
                .asTable();
        var length = quarters.column(TRACK.milliseconds);
        return Question.of(
                "shortest and longest track of each quarter of each type",
                quarters.find(Projection.of(MEDIA_TYPE.name, quarters.column(quarter), length.min(), length.max())
                                .as(Quarter::new))
                        .join(MEDIA_TYPE, MEDIA_TYPE.id.eq(quarters.column(TRACK.mediaTypeId)))
                        .groupBy(MEDIA_TYPE.name, quarters.column(quarter))
                        .orderBy(MEDIA_TYPE.name.asc(), quarters.column(quarter).asc()),
                """
                select m.name, q.quarter, min(q.milliseconds), max(q.milliseconds) from (
                  select media_type_id, milliseconds,
                    ntile(4) over (partition by media_type_id order by milliseconds) as quarter from track) q
                join media_type m on m.media_type_id = q.media_type_id group by m.name, q.quarter order by 1, 2""");
    }

    record Length(int type, long quarter, int milliseconds) {}

    private static Question genresOfArtists() {
        var names = GENRE.name.joined(", ").distinct().orderBy(GENRE.name.asc());
        return Question.of(
                "artists of several genres",
                ARTIST.find(Projection.of(ARTIST.name, names).pair())
                        .join(ALBUM, ALBUM.artistId.eq(ARTIST.id))
                        .join(TRACK, TRACK.albumId.eq(ALBUM.id))
                        .join(GENRE, GENRE.id.eq(TRACK.genreId))
                        .groupBy(ARTIST.id, ARTIST.name)
                        .having(GENRE.name.countDistinct().gt(1L))
                        .orderBy(GENRE.name.countDistinct().desc(), ARTIST.name.asc()),
                """
                select a.name, string_agg(distinct g.name, ', ' order by g.name) from artist a
                  join album b on b.artist_id = a.artist_id join track t on t.album_id = b.album_id
                  join genre g on g.genre_id = t.genre_id
                group by a.artist_id, a.name having count(distinct g.name) > 1 order by count(distinct g.name) desc, a.name""",
                """
                select a.name, group_concat(distinct g.name order by g.name separator ', ') from artist a
                  join album b on b.artist_id = a.artist_id join track t on t.album_id = b.album_id
                  join genre g on g.genre_id = t.genre_id
                group by a.artist_id, a.name having count(distinct g.name) > 1 order by count(distinct g.name) desc, a.name""");
    }

    private static Question lengthsAsked() {
        var asked = ValuesTable.of(SqlType.STRING, SqlType.INTEGER)
                .row("Rock", 800_000)
                .row("Jazz", 500_000)
                .row("Opera", 1)
                .row("Nothing", 1);
        return Question.of(
                "tracks of listed genres that are longer than listed lengths",
                TRACK.find(Projection.of(GENRE.name, TRACK).pair())
                        .join(GENRE, GENRE.id.eq(TRACK.genreId))
                        .join(
                                asked,
                                asked.column(0, SqlType.STRING)
                                        .eq(GENRE.name)
                                        .and(TRACK.milliseconds.gt(asked.column(1, SqlType.INTEGER))))
                        .orderBy(TRACK.milliseconds.desc(), TRACK.id.asc()),
                """
                select g.name, t.* from track t join genre g on g.genre_id = t.genre_id
                where (g.name = 'Rock' and milliseconds > 800000) or (g.name = 'Jazz' and milliseconds > 500000)
                  or (g.name = 'Opera' and milliseconds > 1) order by t.milliseconds desc, t.track_id""");
    }

    private static Question tracksByManyNames() {
        return Question.of(
                "tracks by parts of their names and composers",
                TRACK.find(Projection.of(TRACK.id, TRACK.name, TRACK.composer.opt())
                                .as(Named::new))
                        .where(any(
                                TRACK.name.containsIgnoreCase("LOVE").and(TRACK.name.startsWith("The")),
                                TRACK.name.endsWith(")").and(TRACK.composer.isNull()),
                                TRACK.composer.like("%_/%_/%_/%_/%"),
                                TRACK.name.upper().eq("AÇAÍ"),
                                TRACK.name.length().gt(80)))
                        .orderBy(TRACK.id.asc()),
                """
                select track_id, name, composer from track
                where (name ilike '%love%' and name like 'The%') or (name like '%)' and composer is null)
                  or composer like '%_/%_/%_/%_/%' or upper(name) = 'AÇAÍ' or char_length(name) > 80 order by track_id""",
                """
                select track_id, name, composer from track
                where (name like '%love%' and name like 'The%') or (name like '%)' and composer is null)
                  or composer like '%_/%_/%_/%_/%' or upper(name) = 'AÇAÍ' or char_length(name) > 80 order by track_id""");
    }

    record Named(int id, String name, Optional<String> composer) {}

    record Size(@Nullable String type, BigDecimal average, long bytes, int odd) {}

    private static Question sizesOfFiles() {
        var bytes = TRACK.bytes.as(SqlType.LONG).sum();
        return Question.of(
                "sizes of files by type",
                MEDIA_TYPE
                        .find(Projection.of(
                                        MEDIA_TYPE.name,
                                        TRACK.bytes.avg(),
                                        bytes,
                                        TRACK.bytes.modulo(2).sum())
                                .as(Size::new))
                        .join(TRACK, TRACK.mediaTypeId.eq(MEDIA_TYPE.id))
                        .groupBy(MEDIA_TYPE.id, MEDIA_TYPE.name)
                        .orderBy(bytes.desc()),
                """
                select m.name, avg(t.bytes), sum(t.bytes), sum(mod(t.bytes, 2)) from media_type m
                  join track t on t.media_type_id = m.media_type_id
                group by m.media_type_id, m.name order by 3 desc""");
    }

    // A title that another album has, too, or that is its artist's name.
    private static Question albumsNamedAlike() {
        var other = ALBUM.as();
        return Question.of(
                "albums with the title of another, or the name of their artist",
                ALBUM.find(Projection.of(ALBUM, ARTIST).pair())
                        .join(ARTIST, ARTIST.id.eq(ALBUM.artistId))
                        .where(exists(other.find()
                                        .where(other.title.eq(ALBUM.title))
                                        .where(other.id.ne(ALBUM.id)))
                                .or(ALBUM.title.eqIgnoreCase(ARTIST.name)))
                        .orderBy(ALBUM.title.asc(), ALBUM.id.asc()),
                """
                select b.*, a.* from album b join artist a on a.artist_id = b.artist_id
                where b.title in (select title from album group by title having count(*) > 1) or lower(b.title) = lower(a.name)
                order by b.title, b.album_id""");
    }
}
