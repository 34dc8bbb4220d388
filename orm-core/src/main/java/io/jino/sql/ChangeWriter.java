package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select.Join;
import io.jino.expr.TableRef;
import io.jino.query.Delete;
import io.jino.query.Update;
import io.jino.schema.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes updates and deletes, and the clauses that they share with inserts.
 */
final class ChangeWriter {
    private final SqlText sql;
    private final NodeWriter nodes;

    ChangeWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    // update a set x = ... where ...
    // update a t0 set x = ... from b t1 where ...     PostgreSQL
    // update a t0 join b t1 on ... set t0.x = ... where ...     MySQL and MariaDB
    void write(Update<?> update, List<Node> returning) {
        var joins = update.joins();
        boolean isFrom = sql.dialect().has(Feature.UPDATE_FROM);
        enter(update.table().ref(), joins);
        sql.add("update ");
        target(update.table().ref(), joins);
        if (!isFrom) {
            nodes.selects().joins(joins);
        }
        sql.add(" set ");
        assignments(update.assignments(), !joins.isEmpty());
        if (isFrom) {
            sources(" from ", joins);
        }
        where(isFrom, update.condition(), update.table().ref(), joins);
        returning(
                returning,
                Feature.UPDATE_RETURNING,
                "Use patch(...) for the row of an entity, or read the rows with a query of their own.");
    }

    // delete from a where ...
    // delete from a t0 using b t1 where ...     PostgreSQL
    // delete t0 from a t0 join b t1 on ... where ...     MySQL and MariaDB
    void write(Delete<?> delete, List<Node> returning) {
        var joins = delete.joins();
        boolean isUsing = sql.dialect().has(Feature.UPDATE_FROM);
        enter(delete.table().ref(), joins);
        sql.add("delete ");
        if (!joins.isEmpty() && !isUsing) {
            sql.add(sql.aliasOf(delete.table().ref())).add(" ");
        }
        sql.add("from ");
        target(delete.table().ref(), joins);
        if (isUsing) {
            sources(" using ", joins);
        } else {
            nodes.selects().joins(joins);
        }
        where(isUsing, delete.condition(), delete.table().ref(), joins);
        returning(
                returning,
                Feature.DELETE_RETURNING,
                "Read the rows with forUpdate() and delete them, in one transaction.");
        if (!returning.isEmpty() && !joins.isEmpty()) {
            sql.dialect()
                    .require(
                            Feature.DELETE_USING_RETURNING,
                            "Look at the other tables in a condition with exists(...).");
        }
    }

    // Alone, the table goes by its name and its columns are plain; among others each has an alias.
    private void enter(TableRef table, List<Join> joins) {
        if (joins.isEmpty()) {
            sql.target(table);
        } else {
            nodes.selects().enter(table, joins);
        }
    }

    private void target(TableRef table, List<Join> joins) {
        if (joins.isEmpty()) {
            sql.table(table);
        } else {
            nodes.selects().source(table);
        }
    }

    private void sources(String keyword, List<Join> joins) {
        for (int i = 0; i < joins.size(); i++) {
            sql.add(i == 0 ? keyword : ", ");
            nodes.selects().source(joins.get(i).source());
        }
    }

    private void where(boolean isAmongSources, @Nullable Node condition, TableRef table, List<Join> joins) {
        var scopes = new ScopeWriter(sql);
        where(scopes.where(isAmongSources ? all(scopes.joins(joins), condition) : condition, table, joins));
    }

    private static @Nullable Node all(List<Join> joins, @Nullable Node where) {
        var all = joins.stream()
                .map(join -> Predicate.of(Objects.requireNonNull(join.on())))
                .reduce(Predicate.always(), Predicate::and);
        Node node = (where == null ? all : all.and(Predicate.of(where))).node();
        return node instanceof Node.Constant constant && constant.holds() ? null : node;
    }

    /**
     * What to set.
     *
     * @param isJoined whether other tables take part, among whose columns one alone could be another's
     */
    void assignments(List<? extends Assignment<?>> assignments, boolean isJoined) {
        boolean isAtOnce = sql.dialect().has(Feature.SETS_AT_ONCE);
        var before = new ArrayList<String>();
        sql.separated(assignments, assignment -> {
            var column = assignment.column().node();
            if (isJoined && !sql.dialect().has(Feature.UPDATE_FROM)) {
                sql.add(sql.aliasOf(column.table())).add(".");
            }
            sql.name(column.name()).add(" = ");
            sql.changed(column.table(), isAtOnce ? List.of() : isJoined ? others(assignments, assignment) : before);
            nodes.write(assignment.value());
            before.add(column.name());
        });
        if (!assignments.isEmpty()) {
            sql.changed(assignments.get(0).column().table().ref(), List.of());
        }
    }

    // Where several tables take part, MySQL promises no order.
    private static List<String> others(List<? extends Assignment<?>> assignments, Assignment<?> one) {
        return assignments.stream()
                .filter(other -> !other.equals(one))
                .map(other -> other.column().definition().name())
                .toList();
    }

    void where(@Nullable Node condition) {
        if (condition != null) {
            sql.add(" where ");
            nodes.write(condition);
        }
    }

    void returning(List<Node> items, Feature feature, String alternative) {
        if (!items.isEmpty()) {
            sql.dialect().require(feature, alternative);
            sql.add(" returning ");
            sql.separated(Results.of(items), nodes::write);
        }
    }
}
