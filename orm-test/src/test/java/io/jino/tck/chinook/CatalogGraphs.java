package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.tck.chinook.model.AlbumTable.ALBUM;
import static io.jino.tck.chinook.model.ArtistTable.ARTIST;
import static io.jino.tck.chinook.model.GenreTable.GENRE;
import static io.jino.tck.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static io.jino.tck.chinook.model.MediaTypeTable.MEDIA_TYPE;
import static io.jino.tck.chinook.model.PlaylistTable.PLAYLIST;
import static io.jino.tck.chinook.model.TrackTable.TRACK;
import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.query.Projection;
import io.jino.schema.Fetch;
import io.jino.tck.Graphs;
import io.jino.tck.chinook.model.Album;
import io.jino.tck.chinook.model.Artist;
import io.jino.tck.chinook.model.Genre;
import io.jino.tck.chinook.model.Playlist;
import io.jino.tck.chinook.model.Track;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shop has, as graphs. */
final class CatalogGraphs {
    private CatalogGraphs() {}

    static List<GraphQuestion> all() {
        return List.of(
                discographies(),
                playlistsAndTheirTracks(),
                tracksAndTheirPlaylists(),
                genresAndTheirLongest(),
                mostTracks(),
                soldOfEachArtist(),
                albumsInHand());
    }

    record Song(int id, String name, Optional<Genre> genre, String medium) {}

    record Disc(String title, List<Song> songs) {}

    record Discography(Artist artist, List<Disc> albums) {}

    private static GraphQuestion discographies() {
        Fetch<Track, Song> song = TRACK.fetch(TRACK.id)
                .with(TRACK.name)
                .with(TRACK.genre)
                .with(TRACK.mediaType.as(MEDIA_TYPE.name))
                .as(Song::new);
        Fetch<Album, Disc> album = ALBUM.fetch(ALBUM.title)
                .with(ALBUM.tracks().orderBy(TRACK.id.asc()).as(song))
                .as(Disc::new);
        Fetch<Artist, Discography> discography = ARTIST.fetch()
                .with(ARTIST.albums().orderBy(ALBUM.id.desc()).as(album))
                .as(Discography::new);
        return GraphQuestion.of(
                "artists with their albums, and those with their tracks and genres",
                Discography.class,
                ARTIST.find(discography).orderBy(ARTIST.id.asc()).limit(70),
                3,
                """
                select a.artist_id, a.name, b.title, t.track_id, t.name, g.genre_id, g.name, m.name
                from (select * from artist order by artist_id limit 70) a
                  left join album b on b.artist_id = a.artist_id left join track t on t.album_id = b.album_id
                  left join genre g on g.genre_id = t.genre_id left join media_type m on m.media_type_id = t.media_type_id
                order by a.artist_id, b.album_id desc, t.track_id""");
    }

    record Tracks(@Nullable String name, List<String> tracks) {}

    private static GraphQuestion playlistsAndTheirTracks() {
        Fetch<Playlist, Tracks> tracks = PLAYLIST.fetch(PLAYLIST.name)
                .with(PLAYLIST.tracks()
                        .where(TRACK.composer.isNotNull())
                        .orderBy(TRACK.milliseconds.desc(), TRACK.id.asc())
                        .limit(20)
                        .as(TRACK.name))
                .as(Tracks::new);
        return GraphQuestion.of(
                "playlists with their twenty longest tracks of a known composer",
                Tracks.class,
                PLAYLIST.find(tracks).orderBy(PLAYLIST.id.asc()),
                2,
                """
                select p.name, t.name from playlist p left join (
                  select pt.playlist_id, t.*, row_number() over (
                    partition by pt.playlist_id order by t.milliseconds desc, t.track_id) as place
                  from playlist_track pt join track t on t.track_id = pt.track_id where t.composer is not null
                ) t on t.playlist_id = p.playlist_id and t.place <= 20
                order by p.playlist_id, t.place""");
    }

    record Found(String track, long others, List<Playlist> playlists) {}

    private static GraphQuestion tracksAndTheirPlaylists() {
        Fetch<Track, Found> found = TRACK.fetch(TRACK.name)
                .with(TRACK.playlists().where(PLAYLIST.name.ne("Music")).count())
                .with(TRACK.playlists().orderBy(PLAYLIST.id.asc()))
                .as(Found::new);
        return GraphQuestion.of(
                "tracks of one genre with the playlists that have them",
                Found.class,
                TRACK.find(found).where(TRACK.genreId.eq(24)).orderBy(TRACK.id.asc()),
                2,
                """
                select t.name, (select count(*) from playlist_track x join playlist y on y.playlist_id = x.playlist_id
                    where x.track_id = t.track_id and y.name <> 'Music'), p.playlist_id, p.name
                from track t left join playlist_track pt on pt.track_id = t.track_id
                  left join playlist p on p.playlist_id = pt.playlist_id
                where t.genre_id = 24 order by t.track_id, p.playlist_id""");
    }

    record Longest(@Nullable String name, long tracks, List<String> longest) {}

    private static GraphQuestion genresAndTheirLongest() {
        Fetch<Genre, Longest> longest = GENRE.fetch(GENRE.name)
                .with(GENRE.tracks().count())
                .with(GENRE.tracks()
                        .orderBy(TRACK.milliseconds.desc(), TRACK.id.asc())
                        .limit(2)
                        .as(TRACK.name))
                .as(Longest::new);
        return GraphQuestion.of(
                "genres with the number of their tracks and the longest two",
                Longest.class,
                GENRE.find(longest).orderBy(GENRE.tracks().count().desc(), GENRE.id.asc()),
                2,
                """
                select g.name, g.number, t.name from (
                  select g.*, (select count(*) from track t where t.genre_id = g.genre_id) as number from genre g) g
                left join (
                  select t.*, row_number() over (partition by genre_id order by milliseconds desc, track_id) as place
                  from track t) t on t.genre_id = g.genre_id and t.place <= 2
                order by g.number desc, g.genre_id, t.place""");
    }

    record Most(@Nullable String name, long tracks, Optional<Integer> longest, boolean hasJazz) {}

    private static GraphQuestion mostTracks() {
        var tracks = ARTIST.albums().through(ALBUM.tracks());
        Fetch<Artist, Most> most = ARTIST.fetch(ARTIST.name)
                .with(tracks.count())
                .with(tracks.aggregate(TRACK.milliseconds.max()))
                .with(tracks.where(TRACK.genreId.eq(2)).exists())
                .as(Most::new);
        return GraphQuestion.of(
                "artists by the number of their tracks",
                Most.class,
                ARTIST.find(most).orderBy(tracks.count().desc(), ARTIST.id.asc()),
                1,
                """
                select a.name, count(t.track_id), max(t.milliseconds), max(case when t.genre_id = 2 then 1 else 0 end)
                from artist a left join album b on b.artist_id = a.artist_id left join track t on t.album_id = b.album_id
                group by a.artist_id, a.name order by 2 desc, a.artist_id""");
    }

    record Sold(@Nullable String artist, long lines) {}

    private static GraphQuestion soldOfEachArtist() {
        return GraphQuestion.of(
                "how often tracks of each artist were sold, joined along relations",
                Sold.class,
                ARTIST.find(Projection.of(ARTIST.name, INVOICE_LINE.id.count()).as(Sold::new))
                        .leftJoin(ARTIST.albums())
                        .leftJoin(ALBUM.tracks())
                        .leftJoin(TRACK.lines())
                        .groupBy(ARTIST.id, ARTIST.name)
                        .having(count().gt(1L))
                        .orderBy(INVOICE_LINE.id.count().desc(), ARTIST.id.asc()),
                1,
                """
                select a.name, count(l.invoice_line_id) from artist a left join album b on b.artist_id = a.artist_id
                  left join track t on t.album_id = b.album_id left join invoice_line l on l.track_id = t.track_id
                group by a.artist_id, a.name having count(*) > 1 order by 2 desc, a.artist_id""");
    }

    record Cover(String title, @Nullable String artist, long tracks, Optional<Integer> longest, List<String> unsold) {}

    private static GraphQuestion albumsInHand() {
        Fetch<Album, Cover> cover = ALBUM.fetch(ALBUM.title)
                .with(ALBUM.artist.as(ARTIST.name))
                .with(ALBUM.tracks().count())
                .with(ALBUM.tracks().aggregate(TRACK.milliseconds.max()))
                .with(ALBUM.tracks()
                        .where(TRACK.lines().none())
                        .orderBy(TRACK.id.asc())
                        .as(TRACK.name))
                .as(Cover::new);
        String sql = """
                select b.title, a.name, (select count(*) from track t where t.album_id = b.album_id),
                  (select max(milliseconds) from track t where t.album_id = b.album_id), t.name
                from album b join artist a on a.artist_id = b.artist_id left join track t on t.album_id = b.album_id
                  and not exists (select * from invoice_line l where l.track_id = t.track_id)
                where b.title like 'B%' order by b.album_id, t.track_id""";
        return new GraphQuestion(
                "albums in hand with what belongs to them",
                db -> Graphs.of(Cover.class, inHand(db, cover)),
                5,
                sql,
                sql);
    }

    // Columns come from the rows, and the artist, the number, the longest and the unsold ones are a statement each.
    private static List<Cover> inHand(Db db, Fetch<Album, Cover> cover) {
        var albums =
                await(db.all(ALBUM.find().where(ALBUM.title.startsWith("B")).orderBy(ALBUM.id.asc())));
        return await(db.load(cover, albums)).list();
    }
}
