package io.jino.tck.chinook;

import static io.jino.tck.chinook.model.AlbumTable.ALBUM;
import static io.jino.tck.chinook.model.ArtistTable.ARTIST;
import static io.jino.tck.chinook.model.CustomerTable.CUSTOMER;
import static io.jino.tck.chinook.model.EmployeeTable.EMPLOYEE;
import static io.jino.tck.chinook.model.InvoiceLineTable.INVOICE_LINE;
import static io.jino.tck.chinook.model.InvoiceTable.INVOICE;
import static io.jino.tck.chinook.model.TrackTable.TRACK;

import io.jino.schema.Fetch;
import io.jino.tck.chinook.model.Customer;
import io.jino.tck.chinook.model.Invoice;
import io.jino.tck.chinook.model.InvoiceLine;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who bought what, as graphs. */
final class SalesGraphs {
    private SalesGraphs() {}

    static List<GraphQuestion> all() {
        return List.of(lastInvoices(), firstAndDearest(), withoutJazz(), aroundALine());
    }

    record Item(String track, BigDecimal price) {}

    record Purchase(LocalDateTime at, BigDecimal total, List<Item> items) {}

    record Buyer(String firstName, String lastName, List<Purchase> last) {}

    private static GraphQuestion lastInvoices() {
        Fetch<InvoiceLine, Item> item = INVOICE_LINE
                .fetch(INVOICE_LINE.track.as(TRACK.name))
                .with(INVOICE_LINE.unitPrice)
                .as(Item::new);
        Fetch<Invoice, Purchase> purchase = INVOICE.fetch(INVOICE.invoiceDate)
                .with(INVOICE.total)
                .with(INVOICE.lines().orderBy(INVOICE_LINE.id.asc()).as(item))
                .as(Purchase::new);
        Fetch<Customer, Buyer> buyer = CUSTOMER.fetch(CUSTOMER.firstName)
                .with(CUSTOMER.lastName)
                .with(CUSTOMER.invoices()
                        .orderBy(INVOICE.invoiceDate.desc(), INVOICE.id.desc())
                        .limit(3)
                        .as(purchase))
                .as(Buyer::new);
        return GraphQuestion.of(
                "customers with their last three invoices, and those with their lines and tracks",
                Buyer.class,
                CUSTOMER.find(buyer).orderBy(CUSTOMER.id.asc()),
                3,
                """
                select c.first_name, c.last_name, i.invoice_date, i.total, t.name, l.unit_price from customer c
                  left join (select i.*, row_number() over (
                      partition by customer_id order by invoice_date desc, invoice_id desc) as place from invoice i) i
                    on i.customer_id = c.customer_id and i.place <= 3
                  left join invoice_line l on l.invoice_id = i.invoice_id left join track t on t.track_id = l.track_id
                order by c.customer_id, i.place, l.invoice_line_id""");
    }

    record Extremes(String lastName, List<BigDecimal> second, List<Integer> dearest) {}

    private static GraphQuestion firstAndDearest() {
        Fetch<Customer, Extremes> extremes = CUSTOMER.fetch(CUSTOMER.lastName)
                .with(CUSTOMER.invoices()
                        .orderBy(INVOICE.id.asc())
                        .limit(1)
                        .offset(1)
                        .as(INVOICE.total))
                .with(CUSTOMER.invoices()
                        .where(INVOICE.total.gt(new BigDecimal("5")))
                        .orderBy(INVOICE.total.desc(), INVOICE.id.asc())
                        .limit(2)
                        .as(INVOICE.id))
                .as(Extremes::new);
        return GraphQuestion.of(
                "customers with their second invoice and their dearest two",
                Extremes.class,
                CUSTOMER.find(extremes).orderBy(CUSTOMER.id.desc()).limit(30).offset(5),
                3,
                """
                select c.last_name, s.total, d.invoice_id
                from (select * from customer order by customer_id desc limit 30 offset 5) c
                  left join (select i.*, row_number() over (partition by customer_id order by invoice_id) as place
                    from invoice i) s on s.customer_id = c.customer_id and s.place = 2
                  left join (select i.*, row_number() over (partition by customer_id order by total desc, invoice_id) as place
                    from invoice i where total > 5) d on d.customer_id = c.customer_id and d.place <= 2
                order by c.customer_id desc, d.place""");
    }

    record Quiet(String lastName, Optional<String> seller, long invoices, Optional<BigDecimal> most) {}

    private static GraphQuestion withoutJazz() {
        var bought = CUSTOMER.invoices().through(INVOICE.lines()).through(INVOICE_LINE.track);
        Fetch<Customer, Quiet> quiet = CUSTOMER.fetch(CUSTOMER.lastName)
                .with(CUSTOMER.supportRep.as(EMPLOYEE.lastName))
                .with(CUSTOMER.invoices().count())
                .with(CUSTOMER.invoices().aggregate(INVOICE.total.max()))
                .as(Quiet::new);
        return GraphQuestion.of(
                "customers who never bought jazz",
                Quiet.class,
                CUSTOMER.find(quiet).where(bought.none(TRACK.genreId.eq(2))).orderBy(CUSTOMER.id.asc()),
                1,
                """
                select c.last_name, e.last_name, (select count(*) from invoice i where i.customer_id = c.customer_id),
                  (select max(total) from invoice i where i.customer_id = c.customer_id)
                from customer c left join employee e on e.employee_id = c.support_rep_id
                where c.customer_id not in (
                  select i.customer_id from invoice i join invoice_line l on l.invoice_id = i.invoice_id
                    join track t on t.track_id = l.track_id where t.genre_id = 2)
                order by c.customer_id""");
    }

    record Around(int line, Optional<@Nullable String> artist, Optional<Optional<String>> boss) {}

    private static GraphQuestion aroundALine() {
        Fetch<InvoiceLine, Around> around = INVOICE_LINE
                .fetch(INVOICE_LINE.id)
                .with(INVOICE_LINE.track.as(TRACK.album.as(ALBUM.artist.as(ARTIST.name))))
                .with(INVOICE_LINE.invoice.as(
                        INVOICE.customer.as(CUSTOMER.supportRep.as(EMPLOYEE.boss.as(EMPLOYEE.lastName)))))
                .as(Around::new);
        return GraphQuestion.of(
                "lines with the artist of the track, and the boss of the customer's employee",
                Around.class,
                INVOICE_LINE
                        .find(around)
                        .where(INVOICE_LINE.id.between(1000, 1400))
                        .orderBy(INVOICE_LINE.id.asc()),
                2,
                """
                select l.invoice_line_id, a.name, b.last_name from invoice_line l join track t on t.track_id = l.track_id
                  left join album al on al.album_id = t.album_id left join artist a on a.artist_id = al.artist_id
                  join invoice i on i.invoice_id = l.invoice_id join customer c on c.customer_id = i.customer_id
                  left join employee e on e.employee_id = c.support_rep_id
                  left join employee b on b.employee_id = e.reports_to
                where l.invoice_line_id between 1000 and 1400 order by l.invoice_line_id""");
    }
}
