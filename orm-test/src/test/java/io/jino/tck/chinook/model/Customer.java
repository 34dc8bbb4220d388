package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import org.jspecify.annotations.Nullable;

/** Somebody who buys tracks, and which employee cares for them. */
@Entity
@HasMany(name = "invoices", of = Invoice.class, by = "customer")
public record Customer(
        @Id @GeneratedValue @Column(name = "customer_id") int id,
        String firstName,
        String lastName,
        @Nullable String company,
        @Nullable String address,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String phone,
        @Nullable String fax,
        String email,

        @References(value = Employee.class, as = "supportRep") @Nullable Integer supportRepId) {}
