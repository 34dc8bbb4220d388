package io.jino.constraint;

import java.util.ArrayList;
import java.util.List;

/**
 * What a table has besides its columns and its key. Written by the processor, as far as there is something to say:
 *
 * <pre>{@code
 * public TableDefinition definition() {
 *     return TableDefinition.EMPTY
 *             .with(ForeignKey.of(author).onDelete(References.Action.CASCADE))
 *             .with(Index.of("post_slug_idx", slug).unique());
 * }
 * }</pre>
 *
 * @param comment what the database is told about the table; empty for nothing
 */
public record TableDefinition(String comment, List<ForeignKey> foreignKeys, List<Index> indexes, List<Check> checks) {
    /** Nothing. */
    public static final TableDefinition EMPTY = new TableDefinition("", List.of(), List.of(), List.of());

    /** Copies the lists. */
    public TableDefinition {
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /** The same, with a comment. */
    public TableDefinition comment(String text) {
        return new TableDefinition(text, foreignKeys, indexes, checks);
    }

    /** The same, and a foreign key. */
    public TableDefinition with(ForeignKey foreignKey) {
        return new TableDefinition(comment, and(foreignKeys, foreignKey), indexes, checks);
    }

    /** The same, and an index. */
    public TableDefinition with(Index index) {
        return new TableDefinition(comment, foreignKeys, and(indexes, index), checks);
    }

    /** The same, and a condition for every row. */
    public TableDefinition check(String name, String condition) {
        return new TableDefinition(comment, foreignKeys, indexes, and(checks, new Check(name, condition)));
    }

    private static <T> List<T> and(List<T> some, T another) {
        var more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
