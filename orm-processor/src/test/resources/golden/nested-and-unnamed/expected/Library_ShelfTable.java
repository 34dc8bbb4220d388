import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code shelf}, as {@link Library.Shelf} declares it. */
@Generated("io.jino.processor.OrmProcessor")
final class Library_ShelfTable extends EntityTable<Library.Shelf, Integer> {
    public static final Library_ShelfTable SHELF = new Library_ShelfTable();

    public final NumberColumn<Library.Shelf, Integer> number =
            number(column("number").key(), SqlType.INTEGER, row -> row.number);
    public final TextColumn<Library.Shelf> book = text(column("book"), row -> row.book);

    private Library_ShelfTable() {
        super("Shelf", null, "shelf");
    }

    /** The same table once more, for a query that needs it twice. */
    public Library_ShelfTable as() {
        return new Library_ShelfTable();
    }

    @Override
    public Integer keyOf(Library.Shelf row) {
        return number.require(row);
    }

    @Override
    public Predicate hasKey(Integer key) {
        return number.eq(key);
    }

    @Override
    public Library.Shelf read(Row row, int position) {
        var shelf = new Library.Shelf();
        shelf.number = number.read(row, position);
        shelf.book = book.read(row, position + 1);
        return shelf;
    }
}
