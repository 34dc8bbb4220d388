package io.jino.tck.ddl.model;

import io.jino.annotation.Column;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Id;
import io.jino.annotation.References;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something with a composite key, whose foreign key is a part of it. */
@Entity
public record Meeting(
        @Id @References(value = Club.class, as = "club", onDelete = References.Action.CASCADE)
        long clubId,

        @Id LocalDate day,
        @Embedded Place place,

        @References(value = Member.class, as = "chair", constraint = false) @Nullable Long chairId) {
    public record Place(
            @Column(length = 50) String room, @Nullable Integer floor) {}
}
