package javadoc;

import static java.util.Objects.requireNonNull;

import io.jino.expr.Expression;
import io.jino.expr.Predicate;
import io.jino.plan.Plan;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.jino.query.Scope;
import io.jino.schema.Fetch;
import io.jino.sql.Dialect;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.verb.QueryPlans;
import java.util.stream.Stream;

/** The SQL of what an example makes. */
final class Shown {
    private Shown() {}

    static String text(Dialect dialect, Object value) {
        if (value instanceof Command command) {
            return Renderer.command(dialect, command).text();
        }
        if (value instanceof Patch<?> patch) {
            return Renderer.command(dialect, patch.update(), patch.table().nodes())
                    .text();
        }
        if (value instanceof Query<?> query) {
            return new QueryPlans(new Renderings(dialect)).statement(query).text();
        }
        if (value instanceof Scope scope) {
            return new QueryPlans(new Renderings(dialect).within(scope))
                    .statement(PostTable.POST.find(PostTable.POST.title))
                    .text();
        }
        if (value instanceof Plan<?> plan) {
            return FirstStatement.of(plan).text();
        }
        if (value instanceof Fetch<?, ?> fetch && !(value instanceof Expression<?>)) {
            return first(dialect, fetch);
        }
        return part(dialect, (Expression<?>) value);
    }

    /** The first statement of a query that finds a fetch. */
    @SuppressWarnings("unchecked") // a fetch of an entity begins at its table
    private static <E> String first(Dialect dialect, Fetch<E, ?> fetch) {
        return text(
                dialect,
                requireNonNull((EntityTable<E, ?>) fetch.shape().table()).find(fetch));
    }

    /** A part of a statement, as it stands in one about its own table. */
    private static String part(Dialect dialect, Expression<?> part) {
        EntityTable<?, ?> table = Stream.<EntityTable<?, ?>>of(AuthorTable.AUTHOR, PostTable.POST, DocTable.DOC)
                .filter(each -> part.node().toString().contains("table=" + each.ref()))
                .findFirst()
                .orElseThrow();
        return part instanceof Predicate condition
                ? text(dialect, table.find(table.columns().get(0)).where(condition))
                        .split(" where ", 2)[1]
                : text(dialect, table.find(part)).replaceAll("^select | from \"?\\w+\"? t0$", "");
    }
}
