package io.jino.processor.model;

import java.util.List;

/**
 * What a table has besides its columns, its key and its foreign keys.
 *
 * @param comment what the database is told about it; empty for nothing
 */
public record TableOptions(String comment, List<Index> indexes, List<Check> checks) {
    public TableOptions {
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /**
     * An index.
     *
     * @param columns the paths of the components that it is of
     * @param expression what it is of instead; empty if it is of columns
     */
    public record Index(
            String name,
            List<String> columns,
            String expression,
            boolean isUnique,
            String where,
            String method,
            Declaration declaration) {
        public Index {
            columns = List.copyOf(columns);
        }
    }

    /** A condition for every row. */
    public record Check(String name, String condition, Declaration declaration) {}
}
