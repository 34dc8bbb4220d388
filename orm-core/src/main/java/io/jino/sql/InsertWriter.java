package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.error.UnsupportedFeatureException;
import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Insert;
import io.jino.schema.BoundRow;
import io.jino.schema.Column;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes inserts.
 */
final class InsertWriter {
    /** What the protocols of the databases count in 16 bits. */
    private static final int MOST_PLACEHOLDERS = 65_535;

    /** What a table is called that goes by the name of what is inserted. */
    private static final String TARGET = "target";

    private final SqlText sql;
    private final NodeWriter nodes;
    private final ChangeWriter changes;

    InsertWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
        this.changes = new ChangeWriter(sql, nodes);
    }

    // insert into ... (...) values (...) on conflict (...) do update set ... returning ...
    void write(Insert<?> insert, List<Node> returning) {
        var rows = insert.rows();
        sql.add("insert into ").table(insert.table().ref());
        if (isTakenForExcluded(insert)) {
            sql.add(" as ").add(TARGET);
        }
        if (insert.columns().isEmpty()) {
            emptyRow(rows.size());
        } else {
            sql.add(" (").names(names(insert.columns())).add(")");
            if (insert.query() != null) {
                sql.add(" ");
                nodes.selects().write(insert.conflict() == null ? insert.query() : closed(insert.query()));
            } else if (rows.size() > 1 && sql.dialect().has(Feature.ARRAYS)) {
                arrays(insert);
            } else {
                list(insert);
            }
        }
        if (insert.conflict() != null) {
            onConflict(insert, insert.conflict(), !returning.isEmpty());
        }
        sql.target(insert.table().ref());
        changes.returning(
                returning, Feature.INSERT_RETURNING, "Use db.insert(...), or read the rows with a query of their own.");
    }

    // Behind a cross join, MySQL would read the "on" of the conflict as the condition of the join.
    private Select closed(Select query) {
        boolean isOpen = query.where() == null
                && !query.joins().isEmpty()
                && query.joins().get(query.joins().size() - 1).on() == null;
        return isOpen && !sql.dialect().has(Feature.ON_CONFLICT) ? query.where(new Node.Constant(true)) : query;
    }

    private void emptyRow(int rows) {
        if (rows > 1) {
            throw new InvalidQueryException(
                    "insert-columns",
                    "An insert has several rows, and no column gets a value.",
                    "Insert them one by one, or with insertAll(...).");
        }
        sql.add(sql.dialect() instanceof PostgresDialect ? " default values" : " () values ()");
    }

    private void list(Insert<?> insert) {
        if ((long) insert.rows().size() * insert.columns().size() > MOST_PLACEHOLDERS) {
            throw new InvalidQueryException(
                    "insert-size",
                    "An insert binds more than " + MOST_PLACEHOLDERS + " values, which "
                            + sql.dialect().name() + " cannot take.",
                    "Use insertAll(...), which sends as many statements as it needs.",
                    "Table: " + insert.table());
        }
        sql.add(" values ");
        sql.separated(insert.rows(), row -> {
            sql.add("(");
            sql.separated(row, nodes::write);
            sql.add(")");
        });
    }

    // select u.c0, nextval('s'), u.c1 from unnest($1::int8[], $2::text[]) u (c0, c1)
    private void arrays(Insert<?> insert) {
        var arrays = new ArrayList<Integer>();
        sql.add(" select ");
        for (int i = 0; i < insert.columns().size(); i++) {
            Node first = insert.rows().get(0).get(i);
            sql.add(i == 0 ? "" : ", ");
            if (first instanceof Node.Bind || first instanceof Node.Null) {
                sql.add("u.c" + arrays.size())
                        .add(sql.dialect().unnested(insert.columns().get(i).type()));
                arrays.add(i);
            } else {
                nodes.write(first);
            }
        }
        sql.add(" from unnest(");
        sql.separated(arrays, i -> sql.bindArray(insert.columns().get(i).type(), values(insert, i)));
        sql.add(") u (");
        sql.separated(arrays, i -> sql.add("c" + arrays.indexOf(i)));
        sql.add(")");
    }

    private static List<@Nullable Object> values(Insert<?> insert, int column) {
        var rows = insert.rows();
        return new AbstractList<>() {
            @Override
            public @Nullable Object get(int row) {
                return value(rows.get(row), column);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    private static @Nullable Object value(List<Node> row, int column) {
        if (row instanceof BoundRow bound) {
            return bound.value(column);
        }
        return row.get(column) instanceof Node.Bind bind ? bind.value() : null;
    }

    // A table of this name could not be told from the row that was to be inserted.
    private boolean isTakenForExcluded(Insert<?> insert) {
        return insert.conflict() != null
                && sql.dialect().has(Feature.ON_CONFLICT)
                && insert.table().ref().name().equals("excluded");
    }

    private void onConflict(Insert<?> insert, Insert.Conflict<?> conflict, boolean isReturning) {
        var table = insert.table().ref();
        if (!conflict.assignments().isEmpty()) {
            new ScopeWriter(sql).refuseUpsert(table);
        }
        if (sql.dialect().has(Feature.ON_CONFLICT)) {
            sql.target(table);
            target(conflict);
        }
        // An unqualified column could be that of the row that was to be inserted.
        sql.qualify(table, isTakenForExcluded(insert) ? TARGET : sql.dialect().quoted(table.name()));
        sql.conflict(true);
        if (sql.dialect().has(Feature.ON_CONFLICT)) {
            onConflict(conflict);
        } else {
            onDuplicateKey(insert, conflict, isReturning);
        }
        sql.conflict(false);
    }

    // on conflict (...) where ...
    private void target(Insert.Conflict<?> conflict) {
        sql.add(" on conflict");
        if (conflict.constraint() != null) {
            sql.add(" on constraint ").name(conflict.constraint());
        } else if (!conflict.columns().isEmpty()) {
            sql.add(" (").names(names(conflict.columns())).add(")");
        }
        changes.where(conflict.index());
    }

    // do update set ... where ...
    private void onConflict(Insert.Conflict<?> conflict) {
        if (conflict.assignments().isEmpty()) {
            sql.add(" do nothing");
            return;
        }
        if (conflict.constraint() == null && conflict.columns().isEmpty()) {
            throw new UnsupportedFeatureException(
                    sql.dialect().name(),
                    "An update on conflict with any unique key",
                    "Name the columns of one in onConflict(...).");
        }
        sql.add(" do update set ");
        changes.assignments(conflict.assignments(), false);
        changes.where(conflict.where());
    }

    // on duplicate key update ...
    private void onDuplicateKey(Insert<?> insert, Insert.Conflict<?> conflict, boolean isReturning) {
        var dialect = sql.dialect();
        if (conflict.constraint() != null) {
            dialect.require(Feature.CONFLICT_CONSTRAINT, "Use onConflict(...), which is any unique key there.");
        }
        if (conflict.index() != null) {
            dialect.require(
                    Feature.PARTIAL_INDEX, "Use a unique key over a generated column that is null for the other rows.");
        }
        if (conflict.where() != null) {
            dialect.require(Feature.CONFLICT_CONDITION, "Set each column to a case(...) that may keep what it has.");
        }
        sql.add(" on duplicate key update ");
        if (!conflict.assignments().isEmpty()) {
            changes.assignments(conflict.assignments(), false);
            return;
        }
        if (isReturning) {
            dialect.require(Feature.NOTHING_RETURNING, "Use execute(...), or read the rows with a query of their own.");
        }
        // Not insert ignore, which would ignore a value that does not fit as well.
        var column = insert.table().key().get(0).node();
        sql.name(column.name()).add(" = ");
        nodes.write(column);
    }

    private static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(column -> column.definition().name()).toList();
    }
}
