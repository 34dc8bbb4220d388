package io.jino.tck.value;

import static io.jino.tck.value.model.AccountTable.ACCOUNT;
import static io.jino.tck.value.model.CardTable.CARD;
import static io.jino.tck.value.model.TransferTable.TRANSFER;
import static io.jino.test.Await.await;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jino.Db;
import io.jino.bake.Baked;
import io.jino.bake.Baked1;
import io.jino.error.JinoException;
import io.jino.error.MappingException;
import io.jino.error.ValueRangeException;
import io.jino.mutiny.MutinyDb;
import io.jino.query.Projection;
import io.jino.tck.value.model.Account;
import io.jino.tck.value.model.Account.Right;
import io.jino.tck.value.model.AccountId;
import io.jino.tck.value.model.AccountTable;
import io.jino.tck.value.model.Card;
import io.jino.tck.value.model.CardTable;
import io.jino.tck.value.model.Iban;
import io.jino.tck.value.model.Money;
import io.jino.tck.value.model.Transfer;
import io.jino.test.TestDatabase;
import io.jino.type.SqlType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ValueTest {
    private static final SqlType<AccountId> ACCOUNT_ID = SqlType.LONG.convertedBy(AccountId::value, AccountId::new);

    private static final Baked1<AccountId, Account> BY_ID =
            Baked.bake(ACCOUNT_ID, id -> ACCOUNT.find().where(ACCOUNT.id.eq(id)));

    private Db db;
    private TestDatabase database;
    private Account anna;
    private Account bert;

    @BeforeEach
    void open(Db given, TestDatabase testDatabase) {
        db = given;
        database = testDatabase;
        anna = await(db.insert(ACCOUNT, Account.of("DE1")));
        bert = await(db.insert(
                ACCOUNT,
                new Account(
                        null,
                        new Iban("FR2"),
                        new Iban("IT3"),
                        new Money(12, 34),
                        URI.create("https://bert.example"),
                        Set.of(Right.READ, Right.CLOSE))));
    }

    private Transfer transfer(Account from, Account to) {
        return await(
                db.insert(TRANSFER, new Transfer(null, requireNonNull(from.id()), to.id(), null, new Money(1, 50))));
    }

    @Test
    void is_a_key_that_the_database_makes() {
        assertThat(anna.id()).isEqualTo(new AccountId(1));
        assertThat(await(db.get(ACCOUNT, new AccountId(2)))).contains(bert);
        assertThat(await(db.insertAll(ACCOUNT, List.of(Account.of("AT1"), Account.of("AT2")))))
                .extracting(Account::id)
                .containsExactly(new AccountId(3), new AccountId(4));
        assertThat(ACCOUNT.keyOf(bert)).isEqualTo(new AccountId(2));
    }

    @Test
    void is_a_key_that_the_client_makes() {
        var transfer = transfer(anna, bert);

        assertThat(requireNonNull(transfer.id()).value().version()).isEqualTo(7);
        assertThat(await(db.get(TRANSFER, transfer.id()))).contains(transfer);
    }

    @Test
    void is_a_part_of_a_composite_key() {
        var card = await(db.insert(CARD, new Card(new AccountId(2), new Card.Slot((short) 1), "Bert")));

        assertThat(await(db.get(CARD, new CardTable.Key(new AccountId(2), new Card.Slot((short) 1)))))
                .contains(card);
        assertThat(await(db.delete(CARD, card))).isTrue();
    }

    @Test
    void comes_back_from_every_way_to_write_it() {
        assertThat(await(db.update(ACCOUNT, bert))).isEqualTo(bert);
        assertThat(await(db.upsert(ACCOUNT, bert))).isEqualTo(bert);
        assertThat(await(db.one(ACCOUNT.patch(bert)
                                .set(ACCOUNT.former.toNull())
                                .set(ACCOUNT.balance.to(new Money(0, 1)))
                                .set(ACCOUNT.rights.to(Set.of(Right.PAY)))))
                        .rights())
                .containsExactly(Right.PAY);
        assertThat(await(db.get(ACCOUNT, new AccountId(2))))
                .map(Account::former)
                .isEmpty();
    }

    @Test
    void is_compared_listed_and_ordered() {
        assertThat(await(db.all(ACCOUNT.find(ACCOUNT.iban)
                        .where(ACCOUNT.id
                                .in(new AccountId(1), new AccountId(2))
                                .and(ACCOUNT.iban.gt(new Iban("AA")))
                                .and(ACCOUNT.balance.le(new Money(12, 34))))
                        .orderBy(ACCOUNT.id.desc()))))
                .containsExactly(new Iban("FR2"), new Iban("DE1"));
        assertThat(await(db.all(ACCOUNT.find(
                                Projection.of(ACCOUNT.id, ACCOUNT.former.opt()).pair())
                        .orderBy(ACCOUNT.id.asc()))))
                .extracting(pair -> pair.second())
                .containsExactly(Optional.empty(), Optional.of(new Iban("IT3")));
    }

    @Test
    void leads_along_relations_in_both_directions() {
        transfer(anna, bert);
        transfer(anna, anna);
        transfer(bert, anna);

        record Line(Iban payer, Optional<Iban> payee) {}
        assertThat(await(db.all(TRANSFER.find(TRANSFER.fetch(TRANSFER.payer.as(ACCOUNT.iban))
                                .with(TRANSFER.payee.as(ACCOUNT.iban))
                                .as(Line::new))
                        .where(TRANSFER.payerId.eq(new AccountId(2))))))
                .containsExactly(new Line(new Iban("FR2"), Optional.of(new Iban("DE1"))));
        assertThat(await(db.all(
                        ACCOUNT.find(ACCOUNT.transfers().as(TRANSFER.amount)).orderBy(ACCOUNT.id.asc()))))
                .containsExactly(List.of(new Money(1, 50), new Money(1, 50)), List.of(new Money(1, 50)));
    }

    @Test
    void leads_along_a_composite_key() {
        var card = await(db.insert(CARD, new Card(new AccountId(2), new Card.Slot((short) 7), "Bert")));
        await(db.insert(TRANSFER, new Transfer(null, new AccountId(2), null, card.slot(), new Money(1, 0))));

        assertThat(await(db.all(TRANSFER.find(TRANSFER.card.as(CARD))))).containsExactly(Optional.of(card));
        assertThat(await(db.all(CARD.find(TRANSFER.card.inverse().as(TRANSFER.amount)))))
                .containsExactly(List.of(new Money(1, 0)));
    }

    @Test
    void is_the_key_of_rows_in_hand() {
        transfer(bert, anna);

        var loaded = await(db.load(ACCOUNT.transfers().as(TRANSFER.payeeId), List.of(anna, bert)));
        assertThat(loaded.of(anna)).isEmpty();
        assertThat(loaded.of(bert)).containsExactly(new AccountId(1));
    }

    @Test
    void is_a_parameter_of_a_baked_query_and_comes_through_a_uni() {
        assertThat(await(db.one(BY_ID.with(new AccountId(2))))).isEqualTo(bert);
        assertThat(MutinyDb.of(db).get(ACCOUNT, new AccountId(1)).await().atMost(Duration.ofSeconds(10)))
                .isEqualTo(anna);
    }

    @Test
    void gives_one_text_whatever_use_of_the_table_it_belongs_to() {
        Function<AccountTable, String> text =
                table -> table.find().where(table.iban.eq(new Iban("DE1"))).toString();
        assertThat(text.apply(ACCOUNT.as())).isEqualTo(text.apply(ACCOUNT));
    }

    @Test
    void is_refused_when_a_converter_makes_null_of_it() {
        assertThatThrownBy(() -> ACCOUNT.balance.eq(new Money(-1, 0)))
                .isInstanceOf(ValueRangeException.class)
                .hasMessageContaining("What it is stored as is null.");
        assertThatThrownBy(() -> await(db.one(ACCOUNT.patch(bert).set(ACCOUNT.balance.to(new Money(-1, 0))))))
                .isInstanceOf(MappingException.class);
        database.execute("update account set balance = -1 where id = 2");
        assertThatThrownBy(() -> await(db.get(ACCOUNT, new AccountId(2))))
                .isInstanceOf(MappingException.class)
                .hasRootCauseInstanceOf(ValueRangeException.class);
    }

    @Test
    void is_refused_when_its_record_does_not_accept_what_is_stored() {
        database.execute("update account set iban = '12' where id = 2");

        assertThatThrownBy(() -> await(db.get(ACCOUNT, new AccountId(2))))
                .isInstanceOfSatisfying(
                        JinoException.class, refused -> assertThat(refused.id()).isEqualTo("jino:unfit-value"))
                .hasRootCauseMessage("An IBAN begins with a country.");
    }
}
