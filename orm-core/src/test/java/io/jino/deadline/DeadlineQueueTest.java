package io.jino.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlineQueueTest {
    private final LinkedBlockingQueue<String> expired = new LinkedBlockingQueue<>();
    private final DeadlineQueue queue = new DeadlineQueue(Duration.ofMillis(30));

    @Test
    void those_who_wait_too_long_expire_in_their_order() throws InterruptedException {
        queue.add(waiting("a"));
        queue.add(waiting("b"));
        assertThat(next()).isEqualTo("a");
        assertThat(next()).isEqualTo("b");

        // The timer begins anew.
        queue.add(waiting("c"));
        assertThat(next()).isEqualTo("c");
    }

    @Test
    void who_is_removed_does_not_expire() throws InterruptedException {
        var first = waiting("first");
        queue.add(first);
        queue.add(waiting("second"));
        assertThat(queue.remove(first)).isTrue();
        assertThat(queue.remove(first)).isFalse();
        assertThat(next()).isEqualTo("second");
        assertThat(expired).isEmpty();
    }

    @Test
    void who_has_expired_cannot_be_removed_any_more() throws InterruptedException {
        var late = waiting("late");
        queue.add(late);
        assertThat(next()).isEqualTo("late");
        assertThat(queue.remove(late)).isFalse();
    }

    @Test
    void one_who_fails_does_not_keep_the_others() throws InterruptedException {
        queue.add(new Deadline() {
            @Override
            protected void expire() {
                throw new IllegalStateException("on purpose");
            }
        });
        queue.add(waiting("other"));
        assertThat(next()).isEqualTo("other");
    }

    private @Nullable String next() throws InterruptedException {
        return expired.poll(10, TimeUnit.SECONDS);
    }

    private Deadline waiting(String name) {
        return new Deadline() {
            @Override
            protected void expire() {
                expired.add(name);
            }
        };
    }
}
