package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.drift.Difference.Kind;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares a table with its entity, and collects what differs.
 */
final class TableComparison {
    private final EntityTable<?, ?> table;
    private final Live.Table live;
    private final Rules rules;
    private final List<Difference> found = new ArrayList<>();

    /**
     * What holds for every table of a database.
     *
     * @param isSame whether two names of columns are one
     */
    record Rules(TypeRules types, Mending mending, BiPredicate<String, String> isSame, boolean isColumnOneStatement) {}

    private TableComparison(EntityTable<?, ?> table, Live.Table live, Rules rules) {
        this.table = table;
        this.live = live;
        this.rules = rules;
    }

    static List<Difference> of(EntityTable<?, ?> table, Live.Table live, Rules rules) {
        var comparison = new TableComparison(table, live, rules);
        comparison.columns();
        if (!live.self().isView()) {
            comparison.surplus();
            comparison.table();
            comparison.found.addAll(KeyComparison.of(table, live, rules));
        }
        return comparison.found;
    }

    private void table() {
        String characters = live.self().characterSet();
        if (characters != null && !characters.equals("utf8mb4")) {
            add(
                    Kind.CHARACTER_SET,
                    null,
                    "the table is " + characters + ", and cannot keep every character",
                    List.of(rules.mending().alter(table, "convert to character set utf8mb4")));
        }
        String comment = table.definition().comment();
        if (!comment.isEmpty() && !comment.equals(live.self().comment())) {
            found.add(difference(
                            Kind.COMMENT,
                            null,
                            "the table has another comment",
                            rules.mending().comment(table))
                    .harmless());
        }
    }

    private void columns() {
        for (var column : table.columns()) {
            var there = live.columns().stream()
                    .filter(candidate -> rules.isSame()
                            .test(candidate.name(), column.definition().name()))
                    .findFirst();
            if (there.isEmpty()) {
                boolean mayFail =
                        !column.definition().isNullable() && column.definition().generation() == null;
                add(
                        Kind.COLUMN,
                        column,
                        "the column " + column.definition().name() + " is missing"
                                + (mayFail ? " (rows that are there would need a default for it)" : ""),
                        rules.mending().addColumn(table, column));
            } else {
                var differences = new ColumnComparison(table, column, there.get(), rules)
                        .differences(live.self().isView());
                boolean isOneLost = differences.stream().anyMatch(Difference::isDestructive);
                differences.forEach(difference -> found.add(
                        // Said in one statement, what is harmless by itself comes with what is not.
                        isOneLost && rules.isColumnOneStatement() ? difference.destructive() : difference));
            }
        }
    }

    private void surplus() {
        for (var column : live.columns()) {
            boolean isKnown = table.columns().stream()
                    .anyMatch(known -> rules.isSame()
                            .test(column.name(), known.definition().name()));
            if (isKnown || column.isComputed()) {
                continue;
            }
            var difference = difference(
                            Kind.SURPLUS_COLUMN,
                            null,
                            "the entity has no component for the column " + column.name()
                                    + (column.isNeeded() ? ", which every row needs" : ""),
                            List.of(rules.mending().dropColumn(table, column.name())))
                    .destructive();
            found.add(column.isNeeded() ? difference : difference.harmless());
        }
    }

    private void add(Kind kind, @Nullable Column<?, ?> column, String fact, List<String> sql) {
        found.add(difference(kind, column, fact, sql));
    }

    private Difference difference(Kind kind, @Nullable Column<?, ?> column, String fact, List<String> sql) {
        String component = column == null ? null : column.definition().component();
        return new Difference(kind, table.entity(), component, fact, sql, false, false);
    }
}
