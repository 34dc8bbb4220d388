package io.jino.postgres;

import io.jino.expr.Predicate;
import io.jino.postgres.DocTable.Doc;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
public final class DocTable extends EntityTable<Doc, Long> {
    public static final DocTable DOC = new DocTable();

    public record Doc(
            long id,
            String title,
            String body,
            List<@Nullable String> tags,
            List<@Nullable Long> related,
            List<@Nullable BigDecimal> prices) {}

    public final NumberColumn<Doc, Long> id = number(column("id").key(), SqlType.LONG, Doc::id);
    public final TextColumn<Doc> title = text(column("title"), Doc::title);
    public final Column<Doc, String> body = plain(column("body"), SqlType.JSON, Doc::body);
    public final Column<Doc, List<@Nullable String>> tags =
            plain(column("tags"), SqlType.array(SqlType.STRING), Doc::tags);
    public final Column<Doc, List<@Nullable Long>> related =
            plain(column("related"), SqlType.array(SqlType.LONG), Doc::related);
    public final Column<Doc, List<@Nullable BigDecimal>> prices =
            plain(column("prices"), SqlType.array(SqlType.BIG_DECIMAL), Doc::prices);

    private DocTable() {
        super("Doc", null, "doc");
    }

    @Override
    public Long keyOf(Doc row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Doc read(Row row, int position) {
        return new Doc(
                id.read(row, position),
                title.read(row, position + 1),
                body.read(row, position + 2),
                tags.read(row, position + 3),
                related.read(row, position + 4),
                prices.read(row, position + 5));
    }
}
