package blog;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.relation.ToMaybe;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code author}, as {@link Author} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class AuthorTable extends EntityTable<Author, Long> {
    public static final AuthorTable AUTHOR = new AuthorTable();

    public final NumberColumn<Author, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Author::id);
    public final TextColumn<Author> name = text(column("name"), Author::name);

    private AuthorTable() {
        super("Author", null, "author");
    }

    /** The same table once more, for a query that needs it twice. */
    public AuthorTable as() {
        return new AuthorTable();
    }

    /** Every {@link Post} whose {@code author} this is. */
    public ToMany<Author, Post> posts() {
        return PostTable.POST.author.inverse().from(this);
    }

    /** Every {@link Post} whose {@code editor} this is. */
    public ToMany<Author, Post> edited() {
        return PostTable.POST.editor.inverse().from(this);
    }

    /** The {@link Profile} whose {@code author} this is, if any. */
    public ToMaybe<Author, Profile> profile() {
        return ProfileTable.PROFILE.author.inverseOne().from(this);
    }

    @Override
    public Long keyOf(Author row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Author read(Row row, int position) {
        return new Author(
                id.readNullable(row, position),
                name.read(row, position + 1));
    }
}
