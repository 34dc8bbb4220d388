package javadoc;

import io.jino.load.HeldRows;
import io.jino.plan.Plan;
import io.jino.relation.Loaded;
import io.jino.schema.Fetch;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.Collection;

/** Stands for a database in examples: a verb gives the plan of what would be sent. */
final class FirstStatement {
    private final Renderings renderings = new Renderings(Dialect.postgres());

    <E, R> Plan<Loaded<E, R>> load(Fetch<E, R> fetch, Collection<E> rows) {
        return HeldRows.load(fetch, rows).apply(renderings);
    }

    /** What a plan sends before it waits for anything. */
    static Statement of(Plan<?> plan) {
        if (plan instanceof Plan.Send<?, ?> send) {
            return send.request().statement();
        }
        if (plan instanceof Plan.Together<?, ?> together) {
            return of(together.plans().get(0));
        }
        throw new AssertionError("Nothing is sent: " + plan);
    }
}
