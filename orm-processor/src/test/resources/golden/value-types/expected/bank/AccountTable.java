package bank;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMany;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The table {@code account}, as {@link Account} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class AccountTable extends EntityTable<Account, Account.Ref<Account>> {
    public static final AccountTable ACCOUNT = new AccountTable();

    public final Column<Account, Account.Ref<Account>> id = plain(
            column("id").key().generated(Generation.identity()),
            SqlType.LONG.convertedBy(Account.Ref<Account>::value, Account.Ref<Account>::new),
            Account::id);
    public final Column<Account, Account.Iban> iban =
            plain(column("iban"), SqlType.STRING.convertedBy(row -> row.value(), Account.Iban::new), Account::iban);
    public final Column<Account, Account.Iban> former = plain(
            column("former").nullable(),
            SqlType.STRING.convertedBy(row -> row.value(), Account.Iban::new),
            Account::former);
    public final Column<Account, Account.Rank> rank = plain(
            column("rank"),
            SqlType.enumByCode(Account.Right.class, SqlType.INTEGER, Account.Right::code)
                    .convertedBy(Account.Rank::right, Account.Rank::new),
            Account::rank);
    public final Column<Account, Account.Wrapped> wrapped = plain(
            column("wrapped"),
            SqlType.STRING.convertedBy(row -> row.value(), Account.Iban::new)
                    .convertedBy(Account.Wrapped::iban, Account.Wrapped::new),
            Account::wrapped);
    public final Column<Account, Account.Amount> limit =
            plain(column("limit"), SqlType.LONG.convertedBy(new Account.AmountConverter()), Account::limit);
    public final SpreadColumns spread = new SpreadColumns();
    public final Column<Account, URI> website =
            plain(column("website"), SqlType.STRING.convertedBy(new UriConverter()), Account::website);
    public final Column<Account, URI> photo =
            plain(column("photo").nullable(), SqlType.STRING.convertedBy(new UriConverter()), Account::photo);
    public final Column<Account, Set<Account.Right>> rights = plain(
            column("rights"),
            SqlType.LONG.convertedBy(new EnumSetConverter<Account.Right>(Account.Right.class)),
            Account::rights);
    public final Column<Account, List<String>> names =
            plain(column("names"), SqlType.STRING.convertedBy(new CommaConverter<String>()), Account::names);
    public final Column<Account, Account.Colour> colour = plain(
            column("colour"),
            SqlType.STRING.convertedBy(new Account.Hex()).convertedBy(Account.Colour::rgb, Account.Colour::new),
            Account::colour);
    public final Column<Account, List<Account.Iban>> others = plain(
            column("others"),
            SqlType.array(SqlType.STRING.convertedBy(row -> row.value(), Account.Iban::new)),
            Account::others);
    public final Column<Account, List<Account.Right>> wishes = plain(
            column("wishes"),
            SqlType.array(SqlType.enumByCode(Account.Right.class, SqlType.INTEGER, Account.Right::code)),
            Account::wishes);
    public final Column<Account, List<URI>> links =
            plain(column("links"), SqlType.array(SqlType.STRING.convertedBy(new UriConverter())), Account::links);

    private AccountTable() {
        super("Account", null, "account");
    }

    /** The same table once more, for a query that needs it twice. */
    public AccountTable as() {
        return new AccountTable();
    }

    /** Every {@link Entry} whose {@code account} this is. */
    public ToMany<Account, Entry> entries() {
        return EntryTable.ENTRY.account.inverse().from(this);
    }

    @Override
    public Account.Ref<Account> keyOf(Account row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Account.Ref<Account> key) {
        return id.eq(key);
    }

    @Override
    public Account read(Row row, int position) {
        return new Account(
                id.readNullable(row, position),
                iban.read(row, position + 1),
                former.readNullable(row, position + 2),
                rank.read(row, position + 3),
                wrapped.read(row, position + 4),
                limit.read(row, position + 5),
                spread.read(row, position + 6),
                website.read(row, position + 7),
                photo.readNullable(row, position + 8),
                rights.read(row, position + 9),
                names.read(row, position + 10),
                colour.read(row, position + 11),
                others.read(row, position + 12),
                wishes.read(row, position + 13),
                links.read(row, position + 14));
    }

    /** The columns of {@code spread}. */
    public final class SpreadColumns {
        public final TextColumn<Account> value =
                text(column("spread_value", "spread.value"), within(Account::spread, row -> row.value()));

        private SpreadColumns() {}

        /** The record in a row. */
        public Account.Iban read(Row row, int position) {
            return new Account.Iban(value.read(row, position));
        }
    }
}
