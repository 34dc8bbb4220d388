package blog;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToOne;
import io.jino.schema.NumberColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code profile}, as {@link Profile} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class ProfileTable extends EntityTable<Profile, Long> {
    public static final ProfileTable PROFILE = new ProfileTable();

    public final NumberColumn<Profile, Long> authorId =
            number(column("author_id", "authorId").key(), SqlType.LONG, Profile::authorId);
    public final TextColumn<Profile> picture = text(column("picture"), Profile::picture);

    /** The {@link Author} that {@code authorId} refers to. */
    public final ToOne<Profile, Author> author = ToOne.of(this, () -> AuthorTable.AUTHOR, authorId);

    private ProfileTable() {
        super("Profile", null, "profile");
    }

    /** The same table once more, for a query that needs it twice. */
    public ProfileTable as() {
        return new ProfileTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY.with(ForeignKey.of(author));
    }

    @Override
    public Long keyOf(Profile row) {
        return authorId.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return authorId.eq(key);
    }

    @Override
    public Profile read(Row row, int position) {
        return new Profile(
                authorId.read(row, position),
                picture.read(row, position + 1));
    }
}
