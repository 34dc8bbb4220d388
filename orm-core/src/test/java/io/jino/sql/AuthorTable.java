package io.jino.sql;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.BooleanColumn;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.sql.AuthorTable.Author;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Written by hand, as the processor would. */
final class AuthorTable extends EntityTable<Author, Long> {
    static final AuthorTable AUTHOR = new AuthorTable("author");

    record Author(
            @Nullable Long id, String name, @Nullable String bio, boolean active, int visits, UUID token, Mood mood) {}

    enum Mood {
        HAPPY,
        SAD
    }

    final NumberColumn<Author, Long> id =
            number(column("id").key().generated(Generation.identity()), SqlType.LONG, Author::id);
    final TextColumn<Author> name = text(column("name"), Author::name);
    final TextColumn<Author> bio = text(column("bio").nullable(), Author::bio);
    final BooleanColumn<Author> active = bool(column("active"), Author::active);
    final NumberColumn<Author, Integer> visits = number(column("visits"), SqlType.INTEGER, Author::visits);
    final Column<Author, UUID> token = plain(column("token"), SqlType.UUID, Author::token);
    final Column<Author, Mood> mood = plain(column("mood"), SqlType.nativeEnum(Mood.class, "mood"), Author::mood);

    AuthorTable(String name) {
        super("Author", null, name);
    }

    AuthorTable as() {
        return new AuthorTable("author");
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
                name.read(row, position + 1),
                bio.readNullable(row, position + 2),
                active.read(row, position + 3),
                visits.read(row, position + 4),
                token.read(row, position + 5),
                mood.read(row, position + 6));
    }
}
