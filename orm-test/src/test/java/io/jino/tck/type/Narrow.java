package io.jino.tck.type;

import io.jino.annotation.Entity;
import io.jino.annotation.GeneratedValue;
import io.jino.annotation.Id;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Components that hold less than their columns, which may be null besides. */
@Entity
public record Narrow(
        @Id @GeneratedValue @Nullable Integer id,
        byte tiny,
        short small,
        int number,
        long large,
        float single,
        double wide,
        char letter,
        boolean truth,
        @Nullable BigInteger atoms) {}
