package io.jino.tck.baked;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.tck.baked.BookTable.Book;
import io.jino.type.Row;
import io.jino.type.SqlType;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
final class BookTable extends EntityTable<Book, Long> {
    static final BookTable BOOK = new BookTable();

    static final String POSTGRES = "create table book (id bigint generated always as identity primary key,"
            + " title varchar(100) not null, pages int not null)";

    static final String MYSQL = "create table book (id bigint auto_increment primary key,"
            + " title varchar(100) not null, pages int not null)";

    record Book(@Nullable Long id, String title, int pages) {}

    final NumberColumn<Book, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Book::id);
    final TextColumn<Book> title = text(column("title"), Book::title);
    final NumberColumn<Book, Integer> pages = number(column("pages"), SqlType.INTEGER, Book::pages);

    private BookTable() {
        super("Book", null, "book");
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
