package io.jino.tck.chinook;

import static io.jino.expr.Functions.count;
import static io.jino.tck.chinook.model.GenreTable.GENRE;
import static io.jino.tck.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static io.jino.tck.chinook.model.InvoiceTable.INVOICE;
import static io.jino.tck.chinook.model.TrackTable.TRACK;

import io.jino.query.CommonTable;
import io.jino.query.Projection;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was sold together. */
final class BasketQuestions {
    private BasketQuestions() {}

    static List<Question> all() {
        return List.of(tracksBoughtTogether(), genresBoughtTogether(), sizesOfInvoices());
    }

    record Together(String one, String other, long times) {}

    private static Question tracksBoughtTogether() {
        var line = INVOICE_LINE.as();
        var track = TRACK.as();
        return Question.of(
                "pairs of tracks bought together in the largest invoices",
                INVOICE_LINE
                        .find(Projection.of(TRACK.name, track.name, count()).as(Together::new))
                        .join(
                                line,
                                line.invoiceId.eq(INVOICE_LINE.invoiceId).and(line.trackId.gt(INVOICE_LINE.trackId)))
                        .join(TRACK, TRACK.id.eq(INVOICE_LINE.trackId))
                        .join(track, track.id.eq(line.trackId))
                        .join(INVOICE, INVOICE.id.eq(INVOICE_LINE.invoiceId))
                        .where(INVOICE.total.gt(new BigDecimal("20")))
                        .groupBy(TRACK.id, TRACK.name, track.id, track.name)
                        .orderBy(count().desc(), TRACK.id.asc(), track.id.asc())
                        .limit(100),
                """
                select a.name, b.name, count(*) from invoice_line x
                  join invoice_line y on y.invoice_id = x.invoice_id and y.track_id > x.track_id
                  join track a on a.track_id = x.track_id join track b on b.track_id = y.track_id
                  join invoice i on i.invoice_id = x.invoice_id
                where i.total > 20 group by a.track_id, a.name, b.track_id, b.name
                order by count(*) desc, a.track_id, b.track_id limit 100""");
    }

    record Genres(@Nullable String one, @Nullable String other, long times) {}

    private static Question genresBoughtTogether() {
        var bought = INVOICE_LINE
                .find(Projection.of(INVOICE_LINE.invoiceId, TRACK.genreId).pair())
                .join(TRACK, TRACK.id.eq(INVOICE_LINE.trackId))
                .distinct();
        var one = CommonTable.of("bought", bought);
        var other = one.as();
        var first = GENRE.as();
        var second = GENRE.as();
        var genre = one.table().column(TRACK.genreId);
        var otherGenre = other.column(TRACK.genreId);
        return Question.of(
                "pairs of genres bought together at least ten times",
                one.find(Projection.of(first.name, second.name, count()).as(Genres::new))
                        .with(one)
                        .join(
                                other,
                                other.column(INVOICE_LINE.invoiceId)
                                        .eq(one.table().column(INVOICE_LINE.invoiceId))
                                        .and(otherGenre.gt(genre)))
                        .join(first, first.id.eq(genre))
                        .join(second, second.id.eq(otherGenre))
                        .groupBy(first.name, second.name)
                        .having(count().ge(10L))
                        .orderBy(count().desc(), first.name.asc(), second.name.asc()),
                """
                with bought as (select distinct invoice_id, genre_id from invoice_line join track using (track_id))
                select g.name, h.name, count(*) from bought a
                  join bought b on b.invoice_id = a.invoice_id and b.genre_id > a.genre_id
                  join genre g on g.genre_id = a.genre_id join genre h on h.genre_id = b.genre_id
                group by g.name, h.name having count(*) >= 10 order by 3 desc, 1, 2""");
    }

    private static Question sizesOfInvoices() {
        var lines = INVOICE_LINE.as();
        var sum = lines.find(lines.unitPrice
                        .times(lines.quantity.as(SqlType.BIG_DECIMAL))
                        .sum())
                .where(lines.invoiceId.eq(INVOICE.id));
        var perInvoice = INVOICE_LINE
                .find(Projection.of(INVOICE_LINE.invoiceId, count()).pair())
                .join(INVOICE, INVOICE.id.eq(INVOICE_LINE.invoiceId).and(INVOICE.total.eq(sum)))
                .groupBy(INVOICE_LINE.invoiceId)
                .asTable();
        var size = perInvoice.column(count());
        return Question.of(
                "how many invoices add up, by the number of their lines",
                perInvoice
                        .find(Projection.of(size, count()).pair())
                        .groupBy(size)
                        .orderBy(size.asc()),
                """
                select size, count(*) from (
                  select i.invoice_id, count(*) as size from invoice i join invoice_line il on il.invoice_id = i.invoice_id
                  group by i.invoice_id, i.total having i.total = sum(il.unit_price * il.quantity)) s
                group by size order by size""");
    }
}
