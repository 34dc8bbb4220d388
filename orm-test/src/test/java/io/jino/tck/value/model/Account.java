package io.jino.tck.value.model;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key that is a value type, and everything else that a converter makes. */
@Entity
@HasMany(name = "cards", of = Card.class, by = "account")
@HasMany(name = "transfers", of = Transfer.class, by = "payer")
public record Account(
        @Id @GeneratedValue @Nullable AccountId id,
        Iban iban,
        @Nullable Iban former,
        Money balance,
        @Nullable URI website,
        Set<Right> rights) {
    /** What may be done with an account. */
    public enum Right {
        READ,
        PAY,
        CLOSE
    }

    public static Account of(String iban) {
        return new Account(null, new Iban(iban), null, new Money(0, 0), null, Set.of());
    }
}
