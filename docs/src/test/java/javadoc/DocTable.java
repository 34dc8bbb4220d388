package javadoc;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.time.Instant;
import java.util.List;
import javadoc.DocTable.Doc;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would, for its document. */
final class DocTable extends EntityTable<Doc, Long> {
    static final DocTable DOC = new DocTable();

    record Doc(long id, String body, List<@Nullable String> tags, Instant begins, Instant ends) {}

    final NumberColumn<Doc, Long> id = number(column("id").key(), SqlType.LONG, Doc::id);
    final Column<Doc, String> body = plain(column("body"), SqlType.JSON, Doc::body);
    final Column<Doc, List<@Nullable String>> tags = plain(column("tags"), SqlType.array(SqlType.STRING), Doc::tags);
    final TemporalColumn<Doc, Instant> begins = temporal(column("begins"), SqlType.INSTANT, Doc::begins);
    final TemporalColumn<Doc, Instant> ends = temporal(column("ends"), SqlType.INSTANT, Doc::ends);

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
                body.read(row, position + 1),
                tags.read(row, position + 2),
                begins.read(row, position + 3),
                ends.read(row, position + 4));
    }
}
