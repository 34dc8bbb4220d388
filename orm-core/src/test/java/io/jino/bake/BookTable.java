package io.jino.bake;

import io.jino.bake.BookTable.Book;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
public final class BookTable extends EntityTable<Book, Long> {
    public static final BookTable BOOK = new BookTable();

    public record Book(@Nullable Long id, String title, int pages) {}

    public final NumberColumn<Book, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Book::id);
    public final TextColumn<Book> title = text(column("title"), Book::title);
    public final NumberColumn<Book, Integer> pages = number(column("pages"), SqlType.INTEGER, Book::pages);

    private BookTable() {
        super("Book", null, "book");
    }

    public BookTable as() {
        return new BookTable();
    }

    @Override
    public Long keyOf(Book row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Book read(Row row, int position) {
        return new Book(id.readNullable(row, position), title.read(row, position + 1), pages.read(row, position + 2));
    }
}
