package io.jino.tck.value.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;

/** A composite key of two value types, one of which is a foreign key as well. */
@Entity
public record Card(
        @Id @References(value = Account.class, as = "account")
        AccountId accountId,

        @Id Slot slot,
        String holder) {
    /** The place of a card among those of its account. */
    public record Slot(short value) {}
}
