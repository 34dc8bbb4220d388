package io.jino.expr;

import io.jino.type.SqlType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands behind FROM or JOIN: a table, or something that can be used as one.
 */
public sealed interface Source
        permits TableRef, Source.Derived, Source.Values, Source.Keys, Source.Function, Source.Written {
    /** By what its columns refer to it. */
    TableRef ref();

    /** What the columns of a query or of a list of values are called, in their order: {@code c0}, {@code c1}, ... */
    static List<String> columnNames(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> "c" + i).toList();
    }

    /** A query as a table; its columns are called by the names given, in the order of the items. */
    record Derived(TableRef ref, Select query, List<String> columns) implements Source {
        /** Copies the names. */
        public Derived {
            columns = List.copyOf(columns);
        }
    }

    /** Rows of values as a table. */
    record Values(TableRef ref, List<List<Node>> rows, List<String> columns) implements Source {
        /** Copies the lists. */
        public Values {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /**
     * Keys as a table, each column bound as one value, so that the text does not depend on their number: {@code unnest}
     * of an array for each column on PostgreSQL, {@code json_table} of one document elsewhere, for whole numbers only.
     *
     * @param types the types of the columns, which are called {@code c0}, {@code c1}, ...
     * @param columns for each column the wire's value of each key
     */
    record Keys(TableRef ref, List<SqlType<?>> types, List<List<Object>> columns) implements Source {
        /** Copies the lists. */
        public Keys {
            types = List.copyOf(types);
            columns = columns.stream().map(List::copyOf).toList();
        }
    }

    /** A function that gives rows, as a table of one column. */
    record Function(TableRef ref, Node call, String column, SqlType<?> type) implements Source {}

    /** A query that a user wrote, as a table. */
    record Written(TableRef ref, Node.Raw sql) implements Source {}
}
