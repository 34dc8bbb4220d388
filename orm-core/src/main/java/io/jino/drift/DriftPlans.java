package io.jino.drift;

import io.jino.catalog.Catalog;
import io.jino.ddl.Creation;
import io.jino.ddl.Ddl;
import io.jino.ddl.Presence;
import io.jino.ddl.Schema;
import io.jino.plan.Plan;
import io.jino.query.EntityTable;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Plans that compare a database with a schema. They change nothing.
 */
public final class DriftPlans {
    private final Renderings renderings;
    private final Ddl ddl;
    private final SchemaComparison comparison;

    /** Plans for the dialect of some renderings. */
    public DriftPlans(Renderings renderings) {
        this.renderings = renderings;
        this.ddl = Ddl.of(renderings.dialect());
        this.comparison = new SchemaComparison(ddl);
    }

    /** Finds everything in which they differ. */
    public Plan<SchemaDiff> diff(Schema schema) {
        return found(schema).map(differences -> new SchemaDiff(renderings.dialect(), differences));
    }

    /** Fails with everything that keeps an entity from working. */
    @SuppressWarnings("NullAway") // the one value of Void
    public Plan<Void> verify(Schema schema) {
        return found(schema).map(differences -> {
            var serious = differences.stream()
                    .filter(difference -> !difference.isHarmless())
                    .toList();
            if (!serious.isEmpty()) {
                throw new SchemaMismatchException(serious);
            }
            return null;
        });
    }

    private Plan<List<Difference>> found(Schema schema) {
        if (schema.tables().isEmpty()) {
            return new Plan.Done<>(List.of());
        }
        var surroundings = Creation.surroundings(ddl, schema);
        if (surroundings.isEmpty()) {
            return tables(schema, new ArrayList<>());
        }
        return new Plan.Send<>(Presence.of(renderings.dialect(), surroundings), reply -> {
            var found = new ArrayList<Difference>();
            for (int i = 0; i < surroundings.size(); i++) {
                if (!reply.rows().get(i)) {
                    found.add(SchemaComparison.missing(surroundings.get(i)));
                }
            }
            return tables(schema, found);
        });
    }

    private Plan<List<Difference>> tables(Schema schema, List<Difference> found) {
        return Catalog.of(renderings.dialect()).read(schema, live -> {
            comparison.enumTypes(schema, live, found);
            var sound = new ArrayList<EntityTable<?, ?>>();
            for (int i = 0; i < schema.tables().size(); i++) {
                var table = schema.tables().get(i);
                var differences = comparison.table(schema, table, live.tables().get(i));
                found.addAll(differences);
                if (differences.stream().allMatch(Difference::isHarmless)) {
                    sound.add(table);
                }
            }
            return tables(sound, 0, found);
        });
    }

    // Where the tables are right, the statements should be; where they are not, it is clear why they are not.
    private Plan<List<Difference>> tables(List<EntityTable<?, ?>> sound, int index, List<Difference> found) {
        if (index == sound.size()) {
            return new Plan.Done<>(found);
        }
        var table = sound.get(index);
        return prepared(table, Probes.of(renderings, table), 0, found, () -> tables(sound, index + 1, found));
    }

    private Plan<List<Difference>> prepared(
            EntityTable<?, ?> table,
            List<Statement> statements,
            int index,
            List<Difference> found,
            Supplier<Plan<List<Difference>>> then) {
        if (index == statements.size()) {
            return then.get();
        }
        var statement = statements.get(index);
        return new Plan.Prepared<>(statement, refusal -> {
            if (refusal != null) {
                found.add(SchemaComparison.refused(table, statement, refusal));
            }
            return prepared(table, statements, index + 1, found, then);
        });
    }
}
