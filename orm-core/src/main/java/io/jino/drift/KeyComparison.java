package io.jino.drift;

import io.jino.annotation.References.Action;
import io.jino.catalog.Live;
import io.jino.constraint.ForeignKey;
import io.jino.constraint.Index;
import io.jino.drift.Difference.Kind;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the keys, indexes and conditions of a table with those of its entity. Names count only where nothing else tells
 * two of them apart.
 */
final class KeyComparison {
    private final EntityTable<?, ?> table;
    private final Live.Table live;
    private final TableComparison.Rules rules;
    private final List<Difference> found = new ArrayList<>();

    private KeyComparison(EntityTable<?, ?> table, Live.Table live, TableComparison.Rules rules) {
        this.table = table;
        this.live = live;
        this.rules = rules;
    }

    static List<Difference> of(EntityTable<?, ?> table, Live.Table live, TableComparison.Rules rules) {
        var comparison = new KeyComparison(table, live, rules);
        comparison.primaryKey();
        comparison.uniqueKeys();
        comparison.indexes();
        comparison.checks();
        comparison.foreignKeys();
        return comparison.found;
    }

    private void primaryKey() {
        if (table.key().isEmpty()) {
            return;
        }
        var there = live.indexes().stream().filter(Live.Index::isPrimary).findFirst();
        if (there.isEmpty()) {
            add(
                    Kind.PRIMARY_KEY,
                    table.key(),
                    "the table has no primary key",
                    rules.mending().primaryKey(table, null));
        } else if (!isOf(there.get().columns(), table.key())) {
            add(
                    Kind.PRIMARY_KEY,
                    table.key(),
                    "the primary key is " + there.get().columns() + ", not " + names(table.key()),
                    rules.mending().primaryKey(table, there.get()));
            found.set(found.size() - 1, found.get(found.size() - 1).destructive());
        }
    }

    private void uniqueKeys() {
        for (var column : table.columns()) {
            if (column.definition().options().isUnique() && !isUnique(List.of(column))) {
                add(
                        Kind.UNIQUE,
                        List.of(column),
                        "nothing keeps two rows from having the same value",
                        rules.mending().unique(table, column));
            }
        }
    }

    private boolean isUnique(List<? extends Column<?, ?>> columns) {
        return live.indexes().stream()
                .anyMatch(index ->
                        index.isUnique() && !index.isPartial() && index.isWhole() && isOf(index.columns(), columns));
    }

    private void indexes() {
        var declared = new HashSet<>(table.definition().indexes());
        for (var index : rules.mending().ddl().indexes(table)) {
            var namesake = live.indexes().stream()
                    .filter(candidate -> rules.isSame().test(candidate.name(), index.name()))
                    .findFirst()
                    .orElse(null);
            boolean isThere = (namesake != null && isLike(namesake, index))
                    || (index.expression().isEmpty()
                            && live.indexes().stream()
                                    .anyMatch(candidate -> declared.contains(index)
                                            ? index.where().isEmpty() && isLike(candidate, index)
                                            : isBeginning(candidate, index.columns())));
            if (!isThere) {
                add(
                        Kind.INDEX,
                        index.columns(),
                        "the index " + index.name() + (namesake == null ? " is missing" : " is another one"),
                        rules.mending().index(table, index, namesake));
            }
        }
    }

    private boolean isLike(Live.Index candidate, Index index) {
        return candidate.isUnique() == index.isUnique()
                && candidate.isPartial() == !index.where().isEmpty()
                && (index.method().isEmpty() || index.method().equalsIgnoreCase(candidate.method()))
                && (index.expression().isEmpty()
                        ? isInOrder(candidate.columns(), index.columns())
                        : candidate.columns().contains(""));
    }

    private boolean isBeginning(Live.Index candidate, List<Column<?, ?>> columns) {
        return !candidate.isPartial()
                && candidate.columns().size() >= columns.size()
                && isOf(candidate.columns().subList(0, columns.size()), columns);
    }

    private void checks() {
        for (var check : table.definition().checks()) {
            if (live.checks().stream().noneMatch(candidate -> rules.isSame().test(candidate.name(), check.name()))) {
                add(
                        Kind.CHECK,
                        List.of(),
                        "the condition " + check.name() + " is missing",
                        rules.mending().check(table, check));
            }
        }
    }

    private void foreignKeys() {
        for (var key : table.definition().foreignKeys()) {
            if (!key.isConstraint()) {
                continue;
            }
            var candidates = live.foreignKeys().stream()
                    .filter(candidate -> isOf(candidate.columns(), key.hop().columns()))
                    .toList();
            if (candidates.stream().noneMatch(candidate -> isLike(candidate, key))) {
                add(
                        Kind.FOREIGN_KEY,
                        key.hop().columns(),
                        candidates.isEmpty()
                                ? "the foreign key to " + key.hop().to() + " is missing"
                                : "the foreign key leads to another table, or does something else",
                        rules.mending().foreignKey(table, key, candidates));
            }
        }
    }

    private boolean isLike(Live.ForeignKey candidate, ForeignKey key) {
        var hop = key.hop();
        String schema = hop.to().ref().schema();
        return rules.isSame().test(candidate.target(), hop.to().ref().name())
                && (schema == null || rules.isSame().test(candidate.schema(), schema))
                && IntStream.range(0, hop.columns().size())
                        .allMatch(i -> leads(
                                candidate, hop.columns().get(i), hop.matching().get(i)))
                && isLike(candidate.onDelete(), key.onDelete())
                && isLike(candidate.onUpdate(), key.onUpdate());
    }

    private boolean leads(Live.ForeignKey candidate, Column<?, ?> column, Column<?, ?> matching) {
        return IntStream.range(0, candidate.columns().size())
                .anyMatch(i -> isNamed(candidate.columns().get(i), column)
                        && isNamed(candidate.matching().get(i), matching));
    }

    // Both refuse the change; MySQL and MariaDB do not even know a difference.
    private static boolean isLike(Action one, Action other) {
        return (one == Action.RESTRICT ? Action.NO_ACTION : one)
                == (other == Action.RESTRICT ? Action.NO_ACTION : other);
    }

    private boolean isNamed(String name, Column<?, ?> column) {
        return rules.isSame().test(name, column.definition().name());
    }

    private boolean isOf(List<String> names, List<? extends Column<?, ?>> columns) {
        return names.size() == columns.size()
                && columns.stream().allMatch(column -> names.stream().anyMatch(name -> isNamed(name, column)));
    }

    private boolean isInOrder(List<String> names, List<Column<?, ?>> columns) {
        return names.size() == columns.size()
                && IntStream.range(0, names.size()).allMatch(i -> isNamed(names.get(i), columns.get(i)));
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.definition().name()).toList();
    }

    private void add(Kind kind, List<? extends Column<?, ?>> columns, String fact, List<String> sql) {
        found.add(new Difference(kind, table.entity(), components(columns), fact, sql, false, false));
    }

    private static @Nullable String components(List<? extends Column<?, ?>> columns) {
        return columns.isEmpty()
                ? null
                : columns.stream()
                        .map(column -> column.definition().component())
                        .collect(Collectors.joining("+"));
    }
}
