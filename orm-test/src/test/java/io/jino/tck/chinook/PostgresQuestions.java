package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.tck.chinook.model.AlbumTable.ALBUM;
import static io.jino.tck.chinook.model.ArtistTable.ARTIST;
import static io.jino.tck.chinook.model.CustomerTable.CUSTOMER;
import static io.jino.tck.chinook.model.EmployeeTable.EMPLOYEE;
import static io.jino.tck.chinook.model.TrackTable.TRACK;

import io.jino.expr.Predicate;
import io.jino.query.Projection;
import io.jino.type.SqlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What MySQL or MariaDB cannot be asked in this way. */
final class PostgresQuestions {
    private PostgresQuestions() {}

    static List<Question> all() {
        return List.of(longestTracks(), longestOfEachAlbum(), citiesSideBySide(), chains());
    }

    private static Question longestTracks() {
        return Question.of(
                "the longest track of each genre",
                TRACK.find()
                        .distinctOn(TRACK.genreId)
                        .orderBy(TRACK.genreId.asc(), TRACK.milliseconds.desc(), TRACK.id.asc()),
                """
                select distinct on (genre_id) * from track order by genre_id, milliseconds desc, track_id""");
    }

    record Found(@Nullable String artist, String title, Optional<String> track) {}

    private static Question longestOfEachAlbum() {
        var longest = TRACK.find(Projection.of(TRACK.name, TRACK.milliseconds).pair())
                .where(TRACK.albumId.eq(ALBUM.id))
                .orderBy(TRACK.milliseconds.desc(), TRACK.id.asc())
                .limit(2)
                .asTable();
        return Question.of(
                "the two longest tracks of each album",
                ALBUM.find(Projection.of(
                                        ARTIST.name,
                                        ALBUM.title,
                                        longest.column(TRACK.name).opt())
                                .as(Found::new))
                        .join(ARTIST, ARTIST.id.eq(ALBUM.artistId))
                        .leftJoinLateral(longest, Predicate.always())
                        .orderBy(
                                ALBUM.id.asc(),
                                longest.column(TRACK.milliseconds).desc()),
                """
                select a.name, b.title, l.name from album b join artist a on a.artist_id = b.artist_id
                  left join lateral (select name, milliseconds from track t where t.album_id = b.album_id
                    order by milliseconds desc, track_id limit 2) l on true
                order by b.album_id, l.milliseconds desc""");
    }

    record City(Optional<String> ofCustomers, Optional<String> ofEmployees, long pairs) {}

    private static Question citiesSideBySide() {
        return Question.of(
                "cities of customers and of employees side by side",
                CUSTOMER.find(Projection.of(CUSTOMER.city.opt(), EMPLOYEE.city.opt(), count())
                                .as(City::new))
                        .fullJoin(EMPLOYEE, EMPLOYEE.city.eq(CUSTOMER.city))
                        .groupBy(CUSTOMER.city, EMPLOYEE.city)
                        .orderBy(CUSTOMER.city.asc(), EMPLOYEE.city.asc()),
                """
                select c.city, e.city, count(*) from customer c full join employee e on e.city = c.city
                group by c.city, e.city order by c.city, e.city""");
    }

    private static Question chains() {
        return Question.of(
                "the chain above each employee", PeopleQuestions.chains(EMPLOYEE.lastName.cast(SqlType.STRING)), """
                with recursive chain (id, path, above) as (
                  select employee_id, last_name::text, reports_to from employee
                  union all
                  select c.id, c.path || ' < ' || e.last_name, e.reports_to from chain c join employee e on e.employee_id = c.above)
                select path from chain where above is null order by id""");
    }
}
