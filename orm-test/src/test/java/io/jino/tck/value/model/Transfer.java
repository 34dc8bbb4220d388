package io.jino.tck.value.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that the client makes, and two foreign keys to the same entity, one of which may be null. */
@Entity
@References(
        value = Card.class,
        as = "card",
        columns = {"payerId", "slot"})
public record Transfer(
        @Id @GeneratedValue(strategy = GeneratedValue.Strategy.UUID_V7) @Nullable TransferId id,

        @References(value = Account.class, as = "payer") AccountId payerId,

        @References(value = Account.class, as = "payee") @Nullable AccountId payeeId,

        Card.@Nullable Slot slot,
        Money amount) {
    /** The id of a transfer. */
    public record TransferId(UUID value) {}
}
