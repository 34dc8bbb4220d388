package io.jino.drift;

/** How the type of a column that is there fits what its entity says. */
enum Fit {
    /** It is that type, or one for which nothing else was said. */
    SAME,
    /** Each of its values is one of the entity's type, but not the other way round. */
    NARROWER,
    /** It has values that the entity's type has not. */
    OTHER;

    static Fit of(boolean isSame, boolean isNarrower) {
        if (isSame) {
            return SAME;
        }
        return isNarrower ? NARROWER : OTHER;
    }

    /** The fit of a size where a smaller one is narrower. */
    static Fit ofSizes(int live, int expected) {
        return of(live == expected, live < expected);
    }
}
