package io.jino.benchmarks.client;

/** Latencies in 32 buckets for each power of two, which is about 3 percent; recording allocates nothing. */
final class Histogram {
    private static final int PER_POWER = 32;
    private static final int FIRST_POWER = 5;

    private final long[] counts = new long[64 * PER_POWER];

    void record(long nanos) {
        counts[bucket(Math.max(0, nanos))]++;
    }

    private static int bucket(long nanos) {
        if (nanos < PER_POWER) {
            return (int) nanos;
        }
        int power = 63 - Long.numberOfLeadingZeros(nanos);
        return (power - FIRST_POWER + 1) * PER_POWER + (int) ((nanos >>> (power - FIRST_POWER)) & (PER_POWER - 1));
    }

    private static double middle(int bucket) {
        if (bucket < PER_POWER) {
            return bucket;
        }
        int power = bucket / PER_POWER + FIRST_POWER - 1;
        return (1L << power) + (bucket % PER_POWER + 0.5) * (1L << (power - FIRST_POWER));
    }

    void add(Histogram other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** So many of the operations took at most this long, in ns. */
    double quantile(double share) {
        long all = 0;
        for (long count : counts) {
            all += count;
        }
        long wanted = (long) Math.ceil(all * share);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                return middle(i);
            }
        }
        return 0;
    }
}
