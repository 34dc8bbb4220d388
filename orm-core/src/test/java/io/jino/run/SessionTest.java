package io.jino.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.jino.observe.Observation;
import io.jino.sql.Dialect;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Promise<RowSet<Object>> first = Promise.promise();
    private final Promise<RowSet<Object>> second = Promise.promise();
    private final Queue<Promise<?>> replies = new ArrayDeque<>(List.of(first, second));
    private final AtomicInteger handedBack = new AtomicInteger();

    private final Session session = new Session(
            new Loan(connection()), Dialect.postgres(), new Limits(10_000, 10_000), Observation.NONE, 0, new Lender() {
                @Override
                public void takeBack(Loan loan, Runnable then) {
                    handedBack.incrementAndGet();
                    then.run();
                }

                @Override
                public void takeLoss() {}

                @Override
                public void kill(SqlConnection gone) {}
            });

    @Test
    void goes_back_after_the_last_of_its_statements_has_ended_whichever_that_is() {
        session.control("select 1");
        session.control("select 2");
        second.fail(new IllegalStateException("refused by the driver before it was sent"));

        session.giveBack(() -> {});
        assertThat(handedBack).hasValue(0);
        first.fail(new IllegalStateException("refused"));
        assertThat(handedBack).hasValue(1);
    }

    @Test
    void goes_back_at_once_when_nothing_is_under_way() {
        session.giveBack(() -> {});
        session.giveBack(() -> {});
        assertThat(handedBack).hasValue(1);
    }

    // A connection that answers when the test says so, which no database does.
    private SqlConnection connection() {
        return (SqlConnection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SqlConnection.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "query" -> query(replies.remove().future());
                        default -> proxy;
                    };
                });
    }

    private static Object query(Future<?> reply) {
        return Proxy.newProxyInstance(
                SessionTest.class.getClassLoader(), new Class<?>[] {Query.class}, (proxy, method, arguments) -> reply);
    }
}
