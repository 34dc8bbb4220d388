package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Somebody who buys tracks, and which employee cares for them. */
@Entity
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
        @Nullable Integer supportRepId) {}
