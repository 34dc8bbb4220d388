package io.jino.tck.ddl.model;

import io.jino.annotation.Column;
import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that refers to a composite key. */
@Entity
@References(
        value = Meeting.class,
        as = "meeting",
        columns = {"clubId", "day"},
        onDelete = References.Action.CASCADE,
        onUpdate = References.Action.CASCADE)
public record Minute(
        @Id @GeneratedValue(strategy = GeneratedValue.Strategy.UUID_V7) @Nullable UUID id,

        long clubId,
        LocalDate day,
        @Column(length = 20_000) String text) {}
