package io.jino.tck.key;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.GeneratedValue.Strategy;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key that a sequence makes. */
@Entity
public record Ticket(
        @Id @GeneratedValue(strategy = Strategy.SEQUENCE, sequence = "ticket_numbers") @Nullable Integer number,

        String title) {}
