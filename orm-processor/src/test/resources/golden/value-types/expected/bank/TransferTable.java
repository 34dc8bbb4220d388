package bank;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code transfer}, as {@link Transfer} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class TransferTable extends EntityTable<Transfer, Transfer.TransferId> {
    public static final TransferTable TRANSFER = new TransferTable();

    public final Column<Transfer, Transfer.TransferId> id = plain(
            column("id").key().generated(Generation.uuidV7()),
            SqlType.UUID.convertedBy(row -> row.value(), value -> new Transfer.TransferId(value)),
            Transfer::id);
    public final TextColumn<Transfer> TransferId = text(column("transfer_id", "TransferId"), Transfer::TransferId);

    private TransferTable() {
        super("Transfer", null, "transfer");
    }

    /** The same table once more, for a query that needs it twice. */
    public TransferTable as() {
        return new TransferTable();
    }

    @Override
    public Transfer.TransferId keyOf(Transfer row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Transfer.TransferId key) {
        return id.eq(key);
    }

    @Override
    public Transfer read(Row row, int position) {
        return new Transfer(
                id.readNullable(row, position),
                TransferId.read(row, position + 1));
    }
}
