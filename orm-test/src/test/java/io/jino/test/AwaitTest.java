package io.jino.test;

import static io.jino.test.Await.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AwaitTest {

    @Test
    void gives_the_result_of_a_future() {
        assertThat(await(Future.succeededFuture("result"))).isEqualTo("result");
    }

    @Test
    void throws_the_exception_of_a_future_itself_and_says_where_it_was_awaited() {
        var original = new IOException("lost");
        assertThatThrownBy(() -> await(Future.failedFuture(original))).isSameAs(original);
        assertThat(original.getSuppressed())
                .singleElement()
                .satisfies(place ->
                        assertThat(place.getStackTrace()[0].getClassName()).startsWith(AwaitTest.class.getName()));
    }

    @Test
    void gives_up_at_its_deadline() {
        assertThatThrownBy(() -> await(Promise.promise().future(), Duration.ofMillis(5)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The future has no result after 5 ms.");
    }

    @Test
    void refuses_to_block_an_event_loop() {
        var answer = Promise.<String>promise();
        Housekeeping.vertx()
                .runOnContext(start -> Future.succeededFuture()
                        .map(nothing -> await(Future.succeededFuture("never")))
                        .onSuccess(answer::complete)
                        .onFailure(answer::fail));
        assertThatThrownBy(() -> await(answer.future()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("on an event loop");
    }
}
