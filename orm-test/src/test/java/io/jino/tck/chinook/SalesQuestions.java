package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.expr.Functions.number;
import static io.jino.expr.Functions.rank;
import static io.jino.expr.Functions.rowNumber;
import static io.jino.tck.chinook.model.AlbumTable.ALBUM;
import static io.jino.tck.chinook.model.ArtistTable.ARTIST;
import static io.jino.tck.chinook.model.GenreTable.GENRE;
import static io.jino.tck.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static io.jino.tck.chinook.model.InvoiceTable.INVOICE;
import static io.jino.tck.chinook.model.TrackTable.TRACK;

import io.jino.expr.NumberExpression;
import io.jino.expr.Window;
import io.jino.query.Projection;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sold, and to whom. */
final class SalesQuestions {
    private static final NumberExpression<BigDecimal> REVENUE =
            INVOICE_LINE.unitPrice.times(INVOICE_LINE.quantity.as(SqlType.BIG_DECIMAL));

    private SalesQuestions() {}

    static List<Question> all() {
        return List.of(
                topArtistsByRevenue(),
                countriesByRevenue(),
                medianTotals(),
                topTracksOfEachGenre(),
                aboveTheCustomersAverage(),
                shareOfTheCountry());
    }

    record Sold(int artist, @Nullable String name, BigDecimal revenue, long tracks) {}

    private static Question topArtistsByRevenue() {
        return Question.of(
                "top artists by revenue",
                ARTIST.find(Projection.of(ARTIST.id, ARTIST.name, REVENUE.sum(), TRACK.id.countDistinct())
                                .as(Sold::new))
                        .join(ALBUM, ALBUM.artistId.eq(ARTIST.id))
                        .join(TRACK, TRACK.albumId.eq(ALBUM.id))
                        .join(INVOICE_LINE, INVOICE_LINE.trackId.eq(TRACK.id))
                        .groupBy(ARTIST.id, ARTIST.name)
                        .orderBy(REVENUE.sum().desc(), ARTIST.id.asc())
                        .limit(10),
                """
                select ar.artist_id, ar.name, sum(il.unit_price * il.quantity), count(distinct t.track_id)
                from artist ar join album al on al.artist_id = ar.artist_id join track t on t.album_id = al.album_id
                  join invoice_line il on il.track_id = t.track_id
                group by ar.artist_id, ar.name order by 3 desc, 1 limit 10""");
    }

    record Market(@Nullable String country, long invoices, BigDecimal total, BigDecimal average) {}

    private static Question countriesByRevenue() {
        return Question.of(
                "countries with more than ten invoices by revenue",
                INVOICE.find(Projection.of(INVOICE.billingCountry, count(), INVOICE.total.sum(), INVOICE.total.avg())
                                .as(Market::new))
                        .groupBy(INVOICE.billingCountry)
                        .having(count().gt(10L))
                        .orderBy(INVOICE.total.sum().desc(), INVOICE.billingCountry.asc()),
                """
                select billing_country, count(*), sum(total), avg(total) from invoice
                group by billing_country having count(*) > 10 order by 3 desc, 1""");
    }

    record Placed(@Nullable String country, BigDecimal total, long place, long size) {}

    private static Question medianTotals() {
        var country = Window.partitionBy(INVOICE.billingCountry);
        var place = rowNumber(country.orderBy(INVOICE.total.asc(), INVOICE.id.asc()));
        var size = count().over(country);
        var sorted = INVOICE.find(Projection.of(INVOICE.billingCountry, INVOICE.total, place, size)
                        .as(Placed::new))
                .asTable();
        var at = sorted.column(place);
        var of = sorted.column(size);
        var median = sorted.column(INVOICE.total).avg();
        return Question.of(
                "median total of the invoices of each country",
                sorted.find(Projection.of(sorted.column(INVOICE.billingCountry), median)
                                .pair())
                        .where(at.between(of.plus(1L).dividedBy(2L), of.plus(2L).dividedBy(2L)))
                        .groupBy(sorted.column(INVOICE.billingCountry))
                        .orderBy(
                                median.desc(),
                                sorted.column(INVOICE.billingCountry).asc()),
                """
                select billing_country, percentile_cont(0.5) within group (order by total)::numeric from invoice
                group by billing_country order by 2 desc, 1""",
                """
                select billing_country, avg(total) from (
                  select billing_country, total, row_number() over (partition by billing_country order by total) as place,
                    count(*) over (partition by billing_country) as size from invoice) s
                where place in (floor((size + 1) / 2), floor((size + 2) / 2))
                group by billing_country order by 2 desc, 1""");
    }

    record Ranked(@Nullable Integer genre, int track, String name, BigDecimal revenue, long rank) {}

    record Top(@Nullable String genre, long rank, String track, BigDecimal revenue) {}

    private static Question topTracksOfEachGenre() {
        var rank = rank(Window.partitionBy(TRACK.genreId).orderBy(REVENUE.sum().desc(), TRACK.id.asc()));
        var ranked = TRACK.find(Projection.of(TRACK.genreId, TRACK.id, TRACK.name, REVENUE.sum(), rank)
                        .as(Ranked::new))
                .join(INVOICE_LINE, INVOICE_LINE.trackId.eq(TRACK.id))
                .groupBy(TRACK.genreId, TRACK.id, TRACK.name)
                .asTable();
        return Question.of(
                "top three tracks of each genre",
                ranked.find(Projection.of(
                                        GENRE.name,
                                        ranked.column(rank),
                                        ranked.column(TRACK.name),
                                        ranked.column(REVENUE.sum()))
                                .as(Top::new))
                        .join(GENRE, GENRE.id.eq(ranked.column(TRACK.genreId)))
                        .where(ranked.column(rank).le(3L))
                        .orderBy(GENRE.name.asc(), ranked.column(rank).asc()),
                """
                select g.name, r.rank_of, r.name, r.revenue from (
                  select t.genre_id, t.name, sum(il.unit_price * il.quantity) as revenue,
                    rank() over (partition by t.genre_id order by sum(il.unit_price * il.quantity) desc, t.track_id) as rank_of
                  from track t join invoice_line il on il.track_id = t.track_id
                  group by t.genre_id, t.track_id, t.name) r
                join genre g on g.genre_id = r.genre_id where r.rank_of <= 3 order by g.name, r.rank_of""");
    }

    private static Question aboveTheCustomersAverage() {
        var other = INVOICE.as();
        var average = other.find(other.total.avg()).where(other.customerId.eq(INVOICE.customerId));
        return Question.of(
                "invoices above the customer's average",
                INVOICE.find()
                        .where(INVOICE.total.gt(average))
                        .orderBy(INVOICE.customerId.asc(), INVOICE.total.desc(), INVOICE.id.asc()),
                """
                select * from invoice i where total > (select avg(total) from invoice o where o.customer_id = i.customer_id)
                order by customer_id, total desc, invoice_id""");
    }

    record Share(int customer, @Nullable String country, BigDecimal percent) {}

    private static Question shareOfTheCountry() {
        var total = INVOICE.total.sum();
        var ofCountry = total.sum().over(Window.partitionBy(INVOICE.billingCountry));
        return Question.of(
                "share of each customer in the country's revenue",
                INVOICE.find(Projection.of(
                                        INVOICE.customerId,
                                        INVOICE.billingCountry,
                                        number(new BigDecimal(100))
                                                .times(total)
                                                .dividedBy(ofCountry)
                                                .round(2))
                                .as(Share::new))
                        .groupBy(INVOICE.customerId, INVOICE.billingCountry)
                        .orderBy(INVOICE.billingCountry.asc(), INVOICE.customerId.asc()),
                """
                select customer_id, billing_country, round(100 * sum(total) / sum(sum(total)) over (partition by billing_country), 2)
                from invoice group by customer_id, billing_country order by 2, 1""");
    }
}
