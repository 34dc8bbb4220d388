package blog;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code seat}, as {@link Seat} declares it. */
@Generated("io.jino.processor.OrmProcessor")
final class SeatTable extends EntityTable<Seat, Seat.Place> {
    public static final SeatTable SEAT = new SeatTable();

    public final KeyColumns key = new KeyColumns();
    public final TextColumn<Seat> guest = text(column("guest"), Seat::guest);

    private SeatTable() {
        super("Seat", null, "seat");
    }

    /** The same table once more, for a query that needs it twice. */
    public SeatTable as() {
        return new SeatTable();
    }

    @Override
    public Seat.Place keyOf(Seat row) {
        return new Seat.Place(key.hall.require(row), key.row.require(row), new Seat.Side(key.side.letter.require(row)));
    }

    @Override
    public Predicate hasKey(Seat.Place key) {
        return this.key.hall.eq(key.hall())
                .and(this.key.row.eq(key.row()))
                .and(this.key.side.letter.eq(key.side().letter()));
    }

    @Override
    public Seat read(Row row, int position) {
        return new Seat(
                key.read(row, position),
                guest.read(row, position + 3));
    }

    /** The columns of {@code key}. */
    public final class KeyColumns {
        public final TextColumn<Seat> hall =
                text(column("hall", "key.hall").key(), within(Seat::key, Seat.Place::hall));
        public final NumberColumn<Seat, Integer> row =
                number(column("row", "key.row").key(), SqlType.INTEGER, within(Seat::key, Seat.Place::row));
        public final KeySideColumns side = new KeySideColumns();

        private KeyColumns() {}

        /** The record in a row. */
        public Seat.Place read(Row row, int position) {
            return new Seat.Place(
                    hall.read(row, position),
                    this.row.read(row, position + 1),
                    side.read(row, position + 2));
        }
    }

    /** The columns of {@code key.side}. */
    public final class KeySideColumns {
        public final Column<Seat, Character> letter = plain(
                column("side_letter", "key.side.letter").key(),
                SqlType.CHARACTER,
                within(within(Seat::key, Seat.Place::side), Seat.Side::letter));

        private KeySideColumns() {}

        /** The record in a row. */
        public Seat.Side read(Row row, int position) {
            return new Seat.Side(letter.read(row, position));
        }
    }
}
