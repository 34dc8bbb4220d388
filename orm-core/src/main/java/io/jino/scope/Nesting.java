package io.jino.scope;

import io.jino.error.TransactionException;
import io.jino.run.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transaction can join another one: if that is what the inner asks for.
 */
final class Nesting {
    private Nesting() {}

    static @Nullable TransactionException refusal(Opening inner, Opening outer) {
        if (inner.isolation() != null && !inner.isolation().equals(outer.isolation())) {
            return new TransactionException.Nested("The isolation level");
        }
        if (inner.readOnly() && !outer.readOnly()) {
            return new TransactionException.Nested("That it only reads, which an option");
        }
        if (inner.deferrable() && !outer.deferrable()) {
            return new TransactionException.Nested("That it is deferrable, which an option");
        }
        return null;
    }
}
