package bank;

import bank.Account.Ref;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public record Entry(
        @Id @References(value = Account.class, as = "account") Ref<Account> accountId,
        @Id Number number,
        @References(value = Account.class, as = "other") @Nullable Ref<Account> otherId,
        Token token) {
    public record Number(int value) {}

    /** Like the component that holds it, and the one inside. */
    public record Token(UUID token) {}
}
