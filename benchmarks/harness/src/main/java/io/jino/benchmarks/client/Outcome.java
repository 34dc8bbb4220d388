package io.jino.benchmarks.client;

/** What some operations came to. */
record Outcome(long operations, long errors, Meter before, Meter after, Histogram latencies) {
    private static final double MICRO = 1e3;

    /** As {@code name=number} pairs, for the process that compares. */
    String line() {
        double count = Math.max(1, operations);
        double seconds = (after.wall() - before.wall()) / 1e9;
        long jit = after.jit() - before.jit();
        return String.format(
                "ops=%d errors=%d seconds=%.4f opsPerSec=%.2f cpuUs=%.3f jitUs=%.3f gcUs=%.3f sysUs=%.3f allocB=%.1f"
                        + " p50Us=%.1f p99Us=%.1f",
                operations,
                errors,
                seconds,
                operations / seconds,
                (after.cpu() - before.cpu() - jit) / count / MICRO,
                jit / count / MICRO,
                (after.gc() - before.gc()) / count / MICRO,
                (after.kernel() - before.kernel()) / count / MICRO,
                (after.allocated() - before.allocated()) / count,
                latencies.quantile(.50) / MICRO,
                latencies.quantile(.99) / MICRO);
    }
}
