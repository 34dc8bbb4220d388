package io.jino.benchmarks.client;

/** Random numbers for one series of operations: xorshift, so that they cost nothing beside what is measured. */
final class Choice {
    private long state;

    Choice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x1234567L;
        if (state == 0) {
            state = 1;
        }
    }

    /** A number from zero up to, but not, the bound. */
    int below(int bound) {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) (((state * 0x2545F4914F6CDD1DL) >>> 33) % bound);
    }
}
