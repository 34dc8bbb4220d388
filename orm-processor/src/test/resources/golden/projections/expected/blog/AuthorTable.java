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
    public final TextColumn<Author> bio = text(column("bio").nullable(), Author::bio);
    public final AddressColumns address = new AddressColumns();

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
                name.read(row, position + 1),
                bio.readNullable(row, position + 2),
                address.read(row, position + 3));
    }

    /** The columns of {@code address}. */
    public final class AddressColumns {
        public final TextColumn<Author> city =
                text(column("address_city", "address.city"), within(Author::address, Author.Address::city));
        public final AddressPlaceColumns place = new AddressPlaceColumns();

        private AddressColumns() {}

        /** The record in a row. */
        public Author.Address read(Row row, int position) {
            return new Author.Address(
                    city.read(row, position),
                    place.read(row, position + 1));
        }
    }

    /** The columns of {@code address.place}. */
    public final class AddressPlaceColumns {
        public final NumberColumn<Author, Double> lat = number(
                column("address_place_lat", "address.place.lat"),
                SqlType.DOUBLE,
                within(within(Author::address, Author.Address::place), Author.Place::lat));
        public final NumberColumn<Author, Double> lon = number(
                column("address_place_lon", "address.place.lon"),
                SqlType.DOUBLE,
                within(within(Author::address, Author.Address::place), Author.Place::lon));

        private AddressPlaceColumns() {}

        /** The record in a row. */
        public Author.Place read(Row row, int position) {
            return new Author.Place(
                    lat.read(row, position),
                    lon.read(row, position + 1));
        }
    }
}
