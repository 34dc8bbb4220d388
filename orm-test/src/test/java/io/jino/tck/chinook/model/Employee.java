package io.jino.tck.chinook.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.HasMany;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the shop, and whom they report to. */
@Entity
@HasMany(name = "reports", of = Employee.class, by = "boss")
@HasMany(name = "customers", of = Customer.class, by = "supportRep")
public record Employee(
        @Id @GeneratedValue @Column(name = "employee_id") int id,
        String lastName,
        String firstName,
        @Nullable String title,

        @References(value = Employee.class, as = "boss") @Nullable Integer reportsTo,

        @Nullable LocalDateTime birthDate,
        @Nullable LocalDateTime hireDate,
        @Nullable String address,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String email) {}
