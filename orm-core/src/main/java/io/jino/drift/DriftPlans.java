package io.jino.drift;

import io.jino.catalog.Catalog;
import io.jino.ddl.Creation;
import io.jino.ddl.Ddl;
import io.jino.ddl.Presence;
import io.jino.ddl.Schema;
import io.jino.plan.Plan;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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
        return found(schema, List.of()).map(differences -> new SchemaDiff(renderings.dialect(), differences));
    }

    /** Fails with everything that keeps an entity, or one of some statements, from working. */
    @SuppressWarnings("NullAway") // the one value of Void
    public Plan<Void> verify(Schema schema, List<Statement> statements) {
        var queries = statements.stream().map(Probe::ofQuery).toList();
        return found(schema, queries).map(differences -> {
            var serious = differences.stream()
                    .filter(difference -> !difference.isHarmless())
                    .toList();
            if (!serious.isEmpty()) {
                throw new SchemaMismatchException(serious);
            }
            return null;
        });
    }

    private Plan<List<Difference>> found(Schema schema, List<Probe> queries) {
        if (schema.tables().isEmpty()) {
            return prepared(queries, 0, new ArrayList<>());
        }
        var surroundings = Creation.surroundings(ddl, schema);
        if (surroundings.isEmpty()) {
            return tables(schema, queries, new ArrayList<>());
        }
        return new Plan.Send<>(Presence.of(renderings.dialect(), surroundings), reply -> {
            var found = new ArrayList<Difference>();
            for (int i = 0; i < surroundings.size(); i++) {
                if (!reply.rows().get(i)) {
                    found.add(SchemaComparison.missing(surroundings.get(i)));
                }
            }
            return tables(schema, queries, found);
        });
    }

    private Plan<List<Difference>> tables(Schema schema, List<Probe> queries, List<Difference> found) {
        return Catalog.of(renderings.dialect()).read(schema, live -> {
            comparison.enumTypes(schema, live, found);
            var probes = new ArrayList<Probe>();
            for (int i = 0; i < schema.tables().size(); i++) {
                var table = schema.tables().get(i);
                var differences = comparison.table(schema, table, live.tables().get(i));
                found.addAll(differences);
                // Where a table is right, the statements should be; where it is not, it is clear why they are not.
                if (differences.stream().allMatch(Difference::isHarmless)) {
                    probes.addAll(Probes.of(renderings, table));
                }
            }
            probes.addAll(queries);
            return prepared(probes, 0, found);
        });
    }

    private Plan<List<Difference>> prepared(List<Probe> probes, int index, List<Difference> found) {
        if (index == probes.size()) {
            return new Plan.Done<>(found);
        }
        var probe = probes.get(index);
        return new Plan.Prepared<>(probe.statement(), refusal -> {
            if (refusal != null) {
                found.add(probe.refused(refusal));
            }
            return prepared(probes, index + 1, found);
        });
    }
}
