import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code book}, as {@link Library.Book} declares it. */
@Generated("io.jino.processor.OrmProcessor")
final class Library_BookTable extends EntityTable<Library.Book, Long> {
    public static final Library_BookTable BOOK = new Library_BookTable();

    public final NumberColumn<Library.Book, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, unlessZero(Library.Book::id));
    public final TextColumn<Library.Book> title = text(column("title"), Library.Book::title);

    private Library_BookTable() {
        super("Book", null, "book");
    }

    /** The same table once more, for a query that needs it twice. */
    public Library_BookTable as() {
        return new Library_BookTable();
    }

    @Override
    public Long keyOf(Library.Book row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Library.Book read(Row row, int position) {
        return new Library.Book(
                id.read(row, position),
                title.read(row, position + 1));
    }
}
