package io.jino;

import io.jino.plan.Plan;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan of a verb, and knows the statement that it begins with as soon as there is one.
 *
 * @param <R> the result
 */
final class Planning<R> implements Function<Dialect, Plan<R>> {
    private final Texts texts;
    private final Function<Renderings, Plan<R>> planning;
    private @Nullable String sql;

    Planning(Texts texts, Function<Renderings, Plan<R>> planning) {
        this.texts = texts;
        this.planning = planning;
    }

    @Override
    public Plan<R> apply(Dialect dialect) {
        var plan = texts.plan(dialect, planning);
        if (plan instanceof Plan.Send<?, R> send) {
            sql = send.request().statement().text();
        }
        return plan;
    }

    /** The statement, or null if it is not known yet, or several are sent at once. */
    @Nullable String sql() {
        return sql;
    }
}
