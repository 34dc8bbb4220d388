package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select.Join;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import io.jino.query.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the conditions of a scope to those of a statement, at each place where a table stands.
 */
final class ScopeWriter {
    private final SqlText sql;

    ScopeWriter(SqlText sql) {
        this.sql = sql;
    }

    /** The joins, each with the condition of its table. */
    List<Join> joins(List<Join> joins) {
        return sql.scope().isEmpty() ? joins : joins.stream().map(this::join).toList();
    }

    private Join join(Join join) {
        Node condition = condition(join.source());
        if (condition == null || join.kind() == Join.Kind.CROSS) {
            return join;
        }
        return new Join(join.kind(), join.source(), join.lateral(), both(condition, join.on()));
    }

    /**
     * Which rows, with the conditions of the tables that have no {@code on} of their own.
     *
     * @throws InvalidQueryException if a join keeps rows for which the condition would have to hold before it
     */
    @Nullable Node where(@Nullable Node where, @Nullable Source from, List<Join> joins) {
        if (sql.scope().isEmpty()) {
            return where;
        }
        Node first = from == null ? null : condition(from);
        boolean isScoped = first != null || joins.stream().anyMatch(join -> condition(join.source()) != null);
        if (isScoped
                && joins.stream().anyMatch(join -> join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL)) {
            throw new InvalidQueryException(
                    "scope-join",
                    "A right or full join keeps rows of a table that a scope restricts.",
                    "Turn it into a left join, or join a derived table of the rows.");
        }
        Node all = first == null ? where : both(first, where);
        for (var join : joins) {
            Node condition = join.kind() == Join.Kind.CROSS ? condition(join.source()) : null;
            all = condition == null ? all : both(condition, all);
        }
        return all;
    }

    /** Refuses to change a row that is there for the database, but may be none for the scope. */
    void refuseUpsert(TableRef table) {
        Scope.Rule rule = sql.scope().isEmpty() ? null : sql.scope().rule(table);
        if (rule != null && (rule.isOpen() || rule.condition() != null)) {
            throw new InvalidQueryException(
                    "scope-upsert",
                    "A row that an insert collides with may be one that the scope leaves out.",
                    "Update first and insert what was not there, or use a scope with all(...) of the table.",
                    "Table: " + table);
        }
    }

    private @Nullable Node condition(Source source) {
        if (!(source instanceof TableRef table) || sql.isCommonTable(table)) {
            return null;
        }
        var rule = sql.scope().rule(table);
        if (rule == null) {
            return null;
        }
        if (rule.isOpen()) {
            throw new InvalidQueryException(
                    "no-scope",
                    "Nobody has said which rows of a table are there, which this Db demands.",
                    "Use db.with(Scope.of(table, condition)), or Scope.none().all(table) for all of them.",
                    "Table: " + table);
        }
        return rule.of(table);
    }

    private static Node both(Node first, @Nullable Node second) {
        return second == null
                ? first
                : Predicate.of(second).and(Predicate.of(first)).node();
    }
}
