package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.ddl.Creation;
import io.jino.ddl.Ddl;
import io.jino.ddl.Schema;
import io.jino.drift.Difference.Kind;
import io.jino.query.EntityTable;
import io.jino.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is there with what a schema needs.
 */
final class SchemaComparison {
    private final Ddl ddl;
    private final TableComparison.Rules rules;

    SchemaComparison(Ddl ddl) {
        this.ddl = ddl;
        boolean isPostgres = ddl.dialect().equals(Dialect.postgres());
        this.rules = new TableComparison.Rules(
                TypeRules.of(ddl),
                Mending.of(ddl),
                // MySQL and MariaDB take two cases of a name for one.
                isPostgres ? String::equals : String::equalsIgnoreCase,
                !isPostgres);
    }

    /** A schema, an enum type or a sequence that is not there. */
    static Difference missing(Creation.Part part) {
        return new Difference(
                Kind.valueOf(part.kind().name()),
                part.name(),
                null,
                "the " + part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " is missing",
                part.statements(),
                false,
                false);
    }

    void enumTypes(Schema schema, Live live, List<Difference> found) {
        Creation.enumTypes(schema).forEach((name, expected) -> {
            var there = live.enumTypes().get(name);
            if (there == null) {
                return;
            }
            var added = rules.mending().constants(name, expected, there);
            if (!added.isEmpty()) {
                var missing = expected.stream()
                        .filter(constant -> !there.contains(constant))
                        .toList();
                found.add(new Difference(
                        Kind.ENUM_TYPE, name, null, "the enum type has no " + missing, added, false, false));
            }
            var surplus = there.stream()
                    .filter(constant -> !expected.contains(constant))
                    .toList();
            if (!surplus.isEmpty()) {
                found.add(new Difference(
                        Kind.ENUM_TYPE, name, null, "the enum of Java has no " + surplus, List.of(), true, false));
            }
        });
    }

    /** What differs in a table, which may be missing. */
    List<Difference> table(Schema schema, EntityTable<?, ?> table, Live.@Nullable Table live) {
        return live == null ? missing(schema, table) : TableComparison.of(table, live, rules);
    }

    private List<Difference> missing(Schema schema, EntityTable<?, ?> table) {
        var found = new ArrayList<Difference>();
        boolean isSaid = table.columns().stream().allMatch(Mending::isSaid);
        var statements = new ArrayList<String>();
        if (isSaid) {
            var part = Creation.table(ddl, schema, table);
            statements.addAll(part.statements());
            part.late()
                    .forEach(statement -> found.add(difference(
                            Kind.FOREIGN_KEY, table, "a foreign key is missing with its table", List.of(statement))));
        }
        found.add(0, difference(Kind.TABLE, table, "the table " + table + " is missing", statements));
        return found;
    }

    private static Difference difference(Kind kind, EntityTable<?, ?> table, String fact, List<String> sql) {
        return new Difference(kind, table.entity(), null, fact, sql, false, false);
    }
}
