package shop;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code purchase_line}, as {@link PurchaseLine} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class PurchaseLineTable extends EntityTable<PurchaseLine, PurchaseLineTable.Key> {
    public static final PurchaseLineTable PURCHASE_LINE = new PurchaseLineTable();

    public final NumberColumn<PurchaseLine, Long> tenantId =
            number(column("tenant_id", "tenantId").key(), SqlType.LONG, PurchaseLine::tenantId);
    public final NumberColumn<PurchaseLine, Long> purchaseNo =
            number(column("purchase_no", "purchaseNo").key(), SqlType.LONG, PurchaseLine::purchaseNo);
    public final NumberColumn<PurchaseLine, Integer> lineNo =
            number(column("line_no", "lineNo").key(), SqlType.INTEGER, PurchaseLine::lineNo);
    public final NumberColumn<PurchaseLine, Integer> replacedNo =
            number(column("replaced_no", "replacedNo").nullable(), SqlType.INTEGER, PurchaseLine::replacedNo);
    public final TextColumn<PurchaseLine> article = text(column("article"), PurchaseLine::article);

    /** The {@link Purchase} that {@code tenantId, purchaseNo} refer to. */
    public final ToOne<PurchaseLine, Purchase> purchase =
            ToOne.of(this, () -> PurchaseTable.PURCHASE, tenantId, purchaseNo);

    /** The {@link PurchaseLine} that {@code tenantId, purchaseNo, replacedNo} refer to, if any. */
    public final ToMaybe<PurchaseLine, PurchaseLine> replaced =
            ToMaybe.of(this, () -> PurchaseLineTable.PURCHASE_LINE, tenantId, purchaseNo, replacedNo);

    private PurchaseLineTable() {
        super("PurchaseLine", null, "purchase_line");
    }

    /** The same table once more, for a query that needs it twice. */
    public PurchaseLineTable as() {
        return new PurchaseLineTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(purchase))
                .with(ForeignKey.of(replaced));
    }

    @Override
    public Key keyOf(PurchaseLine row) {
        return new Key(tenantId.require(row), purchaseNo.require(row), lineNo.require(row));
    }

    @Override
    public Predicate hasKey(Key key) {
        return tenantId.eq(key.tenantId())
                .and(purchaseNo.eq(key.purchaseNo()))
                .and(lineNo.eq(key.lineNo()));
    }

    @Override
    public PurchaseLine read(Row row, int position) {
        return new PurchaseLine(
                tenantId.read(row, position),
                purchaseNo.read(row, position + 1),
                lineNo.read(row, position + 2),
                replacedNo.readNullable(row, position + 3),
                article.read(row, position + 4));
    }

    /** What identifies a row. */
    public record Key(long tenantId, long purchaseNo, int lineNo) {}
}
