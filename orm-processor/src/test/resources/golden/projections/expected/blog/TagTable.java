package blog;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code tag}, as {@link Tag} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class TagTable extends EntityTable<Tag, Long> {
    public static final TagTable TAG = new TagTable();

    public final NumberColumn<Tag, Long> id = number(column("id").key(), SqlType.LONG, Tag::id);
    public final TextColumn<Tag> name = text(column("name"), Tag::name);

    private TagTable() {
        super("Tag", null, "tag");
    }

    /** The same table once more, for a query that needs it twice. */
    public TagTable as() {
        return new TagTable();
    }

    @Override
    public Long keyOf(Tag row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Tag read(Row row, int position) {
        return new Tag(
                id.read(row, position),
                name.read(row, position + 1));
    }
}
