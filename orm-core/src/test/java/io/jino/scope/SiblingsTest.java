package io.jino.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.plan.Plan;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiblingsTest {
    private final Promise<String> first = Promise.promise();
    private final Promise<String> second = Promise.promise();
    private final List<Plan<? extends String>> plans = List.of(new Plan.Done<>("first"), new Plan.Done<>("second"));
    private final List<String> begun = new ArrayList<>();

    private Future<List<String>> run(boolean atOnce) {
        return Siblings.run(atOnce, plans, plan -> {
            String name = ((Plan.Done<? extends String>) plan).result();
            begun.add(name);
            return name.equals("first") ? first.future() : second.future();
        });
    }

    @Test
    void begin_at_once_and_give_their_results_in_their_order() {
        var all = run(true);
        assertThat(begun).containsExactly("first", "second");

        second.complete("b");
        assertThat(all.isComplete()).isFalse();
        first.complete("a");
        assertThat(all.result()).containsExactly("a", "b");
    }

    @Test
    void end_together_with_the_first_failure() {
        var all = run(true);

        second.fail(new IllegalStateException("came first"));
        assertThat(all.isComplete()).isFalse();
        first.fail(new IllegalStateException("came second"));
        assertThat(all.cause()).hasMessage("came first");
    }

    @Test
    void begin_one_after_the_other_where_statements_wait_for_replies() {
        var all = run(false);
        assertThat(begun).containsExactly("first");

        first.complete("a");
        assertThat(begun).containsExactly("first", "second");
        second.complete("b");
        assertThat(all.result()).containsExactly("a", "b");
    }

    @Test
    void that_have_not_begun_do_not_begin_after_a_failure() {
        var all = run(false);

        first.fail(new IllegalStateException("refused"));
        assertThat(begun).containsExactly("first");
        assertThat(all.cause()).hasMessage("refused");
    }
}
