package io.jino.ddl;

import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Renderings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans that create and drop the tables of a schema, one session at a time.
 */
public final class SchemaPlans {
    private final Dialect dialect;
    private final Ddl ddl;
    private final SchemaLock lock;

    /** Plans for the dialect of some renderings. */
    public SchemaPlans(Renderings renderings) {
        this.dialect = renderings.dialect();
        this.ddl = Ddl.of(dialect);
        this.lock = new SchemaLock(dialect);
    }

    /** Creates what is not there. */
    public Plan<Void> create(Schema schema) {
        var parts = Creation.of(ddl, schema).parts();
        if (parts.isEmpty()) {
            return done();
        }
        return lock.begin(() -> new Plan.Send<>(Presence.of(dialect, parts), reply -> {
            var missing = IntStream.range(0, parts.size())
                    .filter(i -> !reply.rows().get(i))
                    .mapToObj(parts::get)
                    .toList();
            return inOrder(Creation.statements(missing), unlocked());
        }));
    }

    /** Drops what is there. */
    public Plan<Void> drop(Schema schema) {
        if (schema.tables().isEmpty()) {
            return done();
        }
        var statements = new ArrayList<>(ddl.drop(schema.tables()));
        Creation.sequences(schema, dialect).forEach(name -> statements.add(ddl.dropSequence(name)));
        statements.addAll(ddl.dropEnumTypes(Creation.enumTypes(schema)));
        var circular = Circles.of(ddl, schema);
        if (circular.isEmpty()) {
            return lock.begin(() -> inOrder(statements, unlocked()));
        }
        return lock.begin(() -> new Plan.Send<>(circular.question(), reply -> {
            var all = new ArrayList<>(circular.dropping(reply.rows()));
            all.addAll(statements);
            return inOrder(all, unlocked());
        }));
    }

    /** Sends statements one after the other, and goes on with a plan. */
    static <R> Plan<R> inOrder(List<String> statements, Plan<R> end) {
        Plan<R> plan = end;
        for (int i = statements.size() - 1; i >= 0; i--) {
            var next = plan;
            plan = new Plan.Send<>(Request.plain(statements.get(i)), reply -> next);
        }
        return plan;
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private Plan<Void> unlocked() {
        return lock.end(null);
    }

    @SuppressWarnings("NullAway") // the one value of Void
    private static Plan<Void> done() {
        return new Plan.Done<>(null);
    }
}
