package io.jino.tck.relation.model;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Refers by a decimal, by a point in time and by bytes. */
@Entity
@SuppressWarnings("ArrayRecordComponent") // a key of bytes is what this is about
public record Probe(
        @Id long id,

        @References(value = Tariff.class, as = "tariff") @Nullable BigDecimal rate,

        @References(value = Moment.class, as = "moment") @Nullable Instant momentAt,

        @References(value = Digest.class, as = "digest") byte @Nullable [] hash) {}
