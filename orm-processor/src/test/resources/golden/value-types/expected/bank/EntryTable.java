package bank;

import io.jino.constraint.ForeignKey;
import io.jino.constraint.TableDefinition;
import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.relation.ToMaybe;
import io.jino.relation.ToOne;
import io.jino.schema.Column;
import io.jino.type.Row;
import io.jino.type.SqlType;
import javax.annotation.processing.Generated;

/** The table {@code entry}, as {@link Entry} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class EntryTable extends EntityTable<Entry, EntryTable.Key> {
    public static final EntryTable ENTRY = new EntryTable();

    public final Column<Entry, Account.Ref<Account>> accountId = plain(
            column("account_id", "accountId").key(),
            SqlType.LONG.convertedBy(Account.Ref<Account>::value, Account.Ref<Account>::new),
            Entry::accountId);
    public final Column<Entry, Entry.Number> number = plain(
            column("number").key(),
            SqlType.INTEGER.convertedBy(Entry.Number::value, Entry.Number::new),
            Entry::number);
    public final Column<Entry, Account.Ref<Account>> otherId = plain(
            column("other_id", "otherId").nullable(),
            SqlType.LONG.convertedBy(Account.Ref<Account>::value, Account.Ref<Account>::new),
            Entry::otherId);
    public final Column<Entry, Entry.Token> token =
            plain(column("token"), SqlType.UUID.convertedBy(Entry.Token::token, Entry.Token::new), Entry::token);

    /** The {@link Account} that {@code accountId} refers to. */
    public final ToOne<Entry, Account> account = ToOne.of(this, () -> AccountTable.ACCOUNT, accountId);

    /** The {@link Account} that {@code otherId} refers to, if any. */
    public final ToMaybe<Entry, Account> other = ToMaybe.of(this, () -> AccountTable.ACCOUNT, otherId);

    private EntryTable() {
        super("Entry", null, "entry");
    }

    /** The same table once more, for a query that needs it twice. */
    public EntryTable as() {
        return new EntryTable();
    }

    @Override
    public TableDefinition definition() {
        return TableDefinition.EMPTY
                .with(ForeignKey.of(account))
                .with(ForeignKey.of(other));
    }

    @Override
    public Key keyOf(Entry row) {
        return new Key(accountId.require(row), number.require(row));
    }

    @Override
    public Predicate hasKey(Key key) {
        return accountId.eq(key.accountId()).and(number.eq(key.number()));
    }

    @Override
    public Entry read(Row row, int position) {
        return new Entry(
                accountId.read(row, position),
                number.read(row, position + 1),
                otherId.readNullable(row, position + 2),
                token.read(row, position + 3));
    }

    /** What identifies a row. */
    public record Key(Account.Ref<Account> accountId, Entry.Number number) {}
}
