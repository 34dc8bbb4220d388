package io.jino.benchmarks.client;

import io.jino.benchmarks.peer.AsyncPeer;
import io.jino.benchmarks.peer.BlockingPeer;
import io.jino.benchmarks.peer.Completion;
import io.jino.benchmarks.peer.Peer;
import io.jino.benchmarks.peer.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps operations in flight for a time and lets them end: the clock runs from before the first begins until after the last has
 * ended, so that whole operations are counted.
 */
final class Load {
    private static final int MOST_ERRORS = 20;
    private static final int PATIENCE_SECONDS = 120;

    private final Peer peer;
    private final Workload workload;
    private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();
    private final CountDownLatch ended;
    private final List<Series> series = new ArrayList<>();
    private volatile boolean isOver;

    Load(Peer peer, Workload workload, int inFlight) {
        this.peer = peer;
        this.workload = workload;
        this.ended = new CountDownLatch(inFlight);
        for (int i = 0; i < inFlight; i++) {
            series.add(new Series(i));
        }
    }

    /** What it came to; prints the first failure. */
    Outcome run(double seconds) throws Exception {
        ExecutorService threads = peer instanceof BlockingPeer blocking ? threads(blocking) : null;
        var before = Meter.now();
        for (Series each : series) {
            if (peer instanceof AsyncPeer async) {
                async.series(each.number).execute(each::next);
            } else if (threads != null) {
                threads.execute(each::loop);
            }
        }
        TimeUnit.MICROSECONDS.sleep((long) (seconds * 1e6));
        isOver = true;
        boolean allEnded = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var after = Meter.now();
        if (threads != null) {
            threads.shutdown();
        }
        Throwable failure = firstFailure.get();
        if (failure != null) {
            failure.printStackTrace();
        }
        if (!allEnded) {
            throw new IllegalStateException(ended.getCount() + " operations did not end");
        }
        return outcome(before, after);
    }

    private Outcome outcome(Meter before, Meter after) {
        var latencies = new Histogram();
        long operations = 0;
        long errors = 0;
        for (Series each : series) {
            latencies.add(each.latencies);
            operations += each.operations;
            errors += each.errors;
        }
        return new Outcome(operations, errors, before, after, latencies);
    }

    private ExecutorService threads(BlockingPeer blocking) throws Exception {
        if (blocking.isVirtual()) {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        }
        var threads = Executors.newFixedThreadPool(series.size());
        var up = new CountDownLatch(series.size());
        for (Series each : series) {
            threads.execute(() -> {
                up.countDown();
                each.await(up);
            });
        }
        up.await();
        return threads;
    }

    /** One operation after the other. */
    private final class Series implements Completion {
        private final int number;
        private final Choice choice;
        private final Histogram latencies = new Histogram();
        private long operations;
        private long errors;
        private long start;

        Series(int number) {
            this.number = number;
            this.choice = new Choice(System.nanoTime() + number * 7_919L);
        }

        void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void next() {
            start = System.nanoTime();
            try {
                Operation.begin((AsyncPeer) peer, workload, choice, this);
            } catch (RuntimeException refused) {
                fail(refused);
            }
        }

        @Override
        public void succeed(@Nullable Object result) {
            latencies.record(System.nanoTime() - start);
            if (result == null && workload != Workload.W9) {
                fail(new IllegalStateException("no result"));
                return;
            }
            operations++;
            goOn();
        }

        @Override
        public void fail(Throwable failure) {
            firstFailure.compareAndSet(null, failure);
            errors++;
            goOn();
        }

        private void goOn() {
            if (isOver || errors > MOST_ERRORS) {
                ended.countDown();
            } else {
                next();
            }
        }

        void loop() {
            while (!isOver && errors <= MOST_ERRORS) {
                start = System.nanoTime();
                try {
                    Operation.call((BlockingPeer) peer, workload, choice);
                    latencies.record(System.nanoTime() - start);
                    operations++;
                } catch (Exception failure) {
                    firstFailure.compareAndSet(null, failure);
                    errors++;
                }
            }
            ended.countDown();
        }
    }
}
