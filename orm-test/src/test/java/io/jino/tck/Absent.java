package io.jino.tck;

/** Null where the compiler's null check would not let it through: what a caller without such a check can write. */
public final class Absent {
    private Absent() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    public static <T> T value() {
        return null;
    }
}
