package blog;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** The table {@code remark}, as {@link Remark} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class RemarkTable extends EntityTable<Remark, Long> {
    public static final RemarkTable REMARK = new RemarkTable();

    public final NumberColumn<Remark, Long> id = number(column("id").key(), SqlType.LONG, Remark::id);
    public final TextColumn<Remark> text = text(column("text"), Remark::text);
    public final AuditColumns audit = new AuditColumns();

    private RemarkTable() {
        super("Remark", null, "remark");
    }

    /** The same table once more, for a query that needs it twice. */
    public RemarkTable as() {
        return new RemarkTable();
    }

    @Override
    public Long keyOf(Remark row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Remark read(Row row, int position) {
        return new Remark(
                id.read(row, position),
                text.read(row, position + 1),
                audit.read(row, position + 2));
    }

    /** The columns of {@code audit}. */
    public final class AuditColumns {
        public final TemporalColumn<Remark, OffsetDateTime> created = temporal(
                column("audit_created", "audit.created").nullable().generated(Generation.createdAt()),
                SqlType.OFFSET_DATE_TIME,
                within(Remark::audit, Remark.Audit::created));
        public final TemporalColumn<Remark, LocalDateTime> updated = temporal(
                column("audit_updated", "audit.updated").nullable().generated(Generation.updatedAt()),
                SqlType.LOCAL_DATE_TIME,
                within(Remark::audit, Remark.Audit::updated));

        private AuditColumns() {}

        /** The record in a row. */
        public Remark.Audit read(Row row, int position) {
            return new Remark.Audit(
                    created.readNullable(row, position),
                    updated.readNullable(row, position + 1));
        }
    }
}
