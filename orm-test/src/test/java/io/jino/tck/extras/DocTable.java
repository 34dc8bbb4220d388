package io.jino.tck.extras;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.tck.extras.DocTable.Doc;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A table with a JSON document. Written by hand, because no annotation asks for one yet. */
final class DocTable extends EntityTable<Doc, Long> {
    static final DocTable DOC = new DocTable();

    record Doc(long id, String title, @Nullable String body) {}

    final NumberColumn<Doc, Long> id = number(column("id").key(), SqlType.LONG, Doc::id);
    final TextColumn<Doc> title = text(column("title"), Doc::title);
    final Column<Doc, String> body = plain(column("body").nullable(), SqlType.JSON, Doc::body);

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
        return new Doc(id.read(row, position), title.read(row, position + 1), body.readNullable(row, position + 2));
    }
}
