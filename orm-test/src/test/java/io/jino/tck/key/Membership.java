package io.jino.tck.key;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of two parts. */
@Entity
public record Membership(
        @Id String lastName, @Id String firstName, @Nullable String role) {}
