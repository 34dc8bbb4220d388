package io.jino.tck.type;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

/** A component of every primitive type. */
@Entity
public record Plain(
        @Id int id,
        boolean truth,
        byte tiny,
        short small,
        int number,
        long large,
        float single,
        double wide,
        char letter) {}
