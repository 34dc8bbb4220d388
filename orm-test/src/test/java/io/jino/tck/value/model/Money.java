package io.jino.tck.value.model;

import io.jino.annotation.Convert;
import io.jino.type.Converter;

/** A type that says itself how it is stored. */
@Convert(Money.InCents.class)
public record Money(long whole, int cents) {
    /** As a number of cents; there is no money of no cents, so that null may come out. */
    public static final class InCents implements Converter<Money, Long> {
        @Override
        @SuppressWarnings("NullAway") // what a careless converter does
        public Long toDatabase(Money value) {
            return value.whole() < 0 ? null : Long.valueOf(value.whole() * 100 + value.cents());
        }

        @Override
        @SuppressWarnings("NullAway") // what a careless converter does
        public Money fromDatabase(Long stored) {
            return stored < 0 ? null : new Money(stored / 100, (int) (stored % 100));
        }
    }
}
