package io.jino.benchmarks.client;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What this JVM has used until now. What the compiler and the collector have used is told apart by their threads, on Linux.
 *
 * @param wall the clock, in ns
 * @param cpu all threads, in ns
 * @param jit compiler threads, in ns
 * @param gc collector threads, in ns
 * @param kernel the part of all threads that was spent in the kernel, in ns
 * @param allocated bytes
 */
record Meter(long wall, long cpu, long jit, long gc, long kernel, long allocated) {
    private static final long TICK_NANOS = 10_000_000;
    private static final int KERNEL_TICKS = 12;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final @Nullable Method ALL_ALLOCATED = allAllocated();

    static Meter now() {
        long jit = 0;
        long gc = 0;
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
            for (Path task : tasks) {
                String name = Files.readString(task.resolve("comm"));
                if (name.startsWith("C1 Comp") || name.startsWith("C2 Comp")) {
                    jit += nanos(task);
                } else if (name.startsWith("GC Thread") || name.startsWith("G1 ") || name.startsWith("VM Thread")) {
                    gc += nanos(task);
                }
            }
        } catch (IOException ended) {
            // A thread that has ended meanwhile, or no Linux: what is not known is not told apart.
        }
        return new Meter(System.nanoTime(), cpuNanos(), jit, gc, kernelNanos(), allocatedBytes());
    }

    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    private static long nanos(Path task) throws IOException {
        String times = Files.readString(task.resolve("schedstat"));
        return Long.parseLong(times.substring(0, times.indexOf(' ')));
    }

    private static long kernelNanos() {
        try {
            String all = Files.readString(Path.of("/proc/self/stat"));
            return Long.parseLong(all.substring(all.lastIndexOf(')') + 2).split(" ", -1)[KERNEL_TICKS]) * TICK_NANOS;
        } catch (IOException noLinux) {
            return 0;
        }
    }

    /** Counts threads that have ended, too; there since Java 21. */
    private static @Nullable Method allAllocated() {
        try {
            return ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
        } catch (NoSuchMethodException older) {
            return null;
        }
    }

    private static long allocatedBytes() {
        if (ALL_ALLOCATED != null) {
            try {
                return (Long) ALL_ALLOCATED.invoke(THREADS);
            } catch (ReflectiveOperationException refused) {
                throw new IllegalStateException(refused);
            }
        }
        long bytes = 0;
        for (long allocated : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            bytes += Math.max(0, allocated);
        }
        return bytes;
    }
}
