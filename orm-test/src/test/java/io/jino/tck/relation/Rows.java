package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.StandTable.STAND;
import static io.jino.tck.relation.model.StreetTable.STREET;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;
import static io.jino.test.Await.await;

import io.jino.Db;
import io.jino.query.EntityTable;
import io.jino.tck.relation.model.Category;
import io.jino.tck.relation.model.Kiosk;
import io.jino.tck.relation.model.Label;
import io.jino.tck.relation.model.Land;
import io.jino.tck.relation.model.Note;
import io.jino.tck.relation.model.Post;
import io.jino.tck.relation.model.PostLabel;
import io.jino.tck.relation.model.Purchase;
import io.jino.tck.relation.model.PurchaseLine;
import io.jino.tck.relation.model.Stand;
import io.jino.tck.relation.model.Street;
import io.jino.tck.relation.model.Town;
import io.jino.tck.relation.model.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three writers, their posts with notes and labels, and a few rows of every other kind. */
final class Rows {
    static final Writer ANN = new Writer(1L, "ann", "writes");
    static final Writer BOB = new Writer(2L, "bob", null);
    static final Writer CID = new Writer(3L, "cid", null);

    static final Post ALPHA = post(10, 1, 2L, "alpha", true, "1.500", "2026-01-01T00:00:00Z");
    static final Post BETA = post(11, 1, null, "beta", true, "12345678.125", "2026-01-02T00:00:00.000001Z");
    static final Post GAMMA = post(12, 1, 3L, "gamma", false, "0.000", "2026-01-03T00:00:00Z");
    static final Post DELTA = post(13, 2, 1L, "delta", true, "2.000", "2026-01-04T00:00:00Z");

    static final UUID BERLIN = new UUID(0, 1);
    static final UUID BONN = new UUID(0, 2);

    private Rows() {}

    static void fill(Db db) {
        insert(db, WRITER, ANN, BOB, CID);
        insert(db, POST, ALPHA, BETA, GAMMA, DELTA);
        insert(
                db,
                NOTE,
                new Note(20, 10, 2, "first"),
                new Note(21, 10, 3, "second"),
                new Note(22, 10, 1, "third"),
                new Note(23, 13, 1, "fourth"));
        insert(db, LABEL, new Label(1, "new"), new Label(2, "old"), new Label(3, "rare"));
        insert(
                db,
                POST_LABEL,
                new PostLabel(10, 1, 5),
                new PostLabel(10, 2, 1),
                new PostLabel(11, 1, 2),
                new PostLabel(13, 2, 9));
        insert(
                db,
                CATEGORY,
                new Category(1, null, "root"),
                new Category(2, 1L, "left"),
                new Category(3, 1L, "right"),
                new Category(4, 2L, "leaf"),
                new Category(5, 4L, "deep"),
                new Category(6, null, "alone"));
        insert(db, PURCHASE, new Purchase(1, 1, "x"), new Purchase(1, 2, "y"), new Purchase(2, 1, "z"));
        insert(
                db,
                PURCHASE_LINE,
                new PurchaseLine(1, 1, 1, null, null, "a"),
                new PurchaseLine(1, 1, 2, 1L, 2, "b"),
                new PurchaseLine(1, 2, 1, null, 2, "c"),
                new PurchaseLine(2, 1, 1, 1L, 1, "d"));
        insert(db, LAND, new Land("de", "Germany"), new Land("fr", "France"));
        insert(
                db,
                TOWN,
                new Town(BERLIN, "de", "Berlin"),
                new Town(BONN, "de", "Bonn"),
                new Town(new UUID(0, 3), null, "Nowhere"));
        insert(
                db,
                STREET,
                new Street(1, BERLIN, "Allee", null),
                new Street(2, BERLIN, "Bogen", new byte[] {0, -1}),
                new Street(3, BONN, "Weg", null));
        insert(db, STAND, new Stand("a", BERLIN, "one"), new Stand("b", BONN, "two"));
        insert(
                db,
                KIOSK,
                new Kiosk(1, "a", BERLIN, "k"),
                new Kiosk(2, "a", BERLIN, "l"),
                new Kiosk(3, "a", null, "m"),
                new Kiosk(4, null, null, "n"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <E> void insert(Db db, EntityTable<E, ?> table, E... rows) {
        await(db.insertAll(table, List.of(rows)));
    }

    private static Post post(
            long id,
            long writer,
            @Nullable Long editor,
            String title,
            boolean published,
            String score,
            String createdAt) {
        return new Post(id, writer, editor, title, published, new BigDecimal(score), Instant.parse(createdAt));
    }
}
