package io.jino.sql;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.Order;
import io.jino.expr.Select;
import io.jino.expr.Source;
import io.jino.expr.TableRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries, clause by clause.
 */
final class SelectWriter {
    private final SqlText sql;
    private final NodeWriter nodes;

    SelectWriter(SqlText sql, NodeWriter nodes) {
        this.sql = sql;
        this.nodes = nodes;
    }

    /** A query whose columns need no names. */
    void write(Select select) {
        write(select, List.of());
    }

    /** A query whose columns have names. */
    void write(Select select, List<String> names) {
        boolean isOrderedCompound =
                !select.compounds().isEmpty() && !select.orderBy().isEmpty();
        var columns = isOrderedCompound && names.isEmpty()
                ? Source.columnNames(select.items().size())
                : names;
        with(select.with());
        boolean isMixed = isMixed(select.compounds());
        // In SQL intersect binds tighter than union; here they go from left to right.
        sql.add(isMixed ? "(".repeat(select.compounds().size() - 1) : "");
        core(select, columns);
        for (int i = 0; i < select.compounds().size(); i++) {
            sql.add(isMixed && i > 0 ? ")" : "");
            compound(select.compounds().get(i));
        }
        if (!select.compounds().isEmpty()) {
            tail(select, Selected.ofCompound(sql.dialect(), select, columns));
        }
    }

    private static boolean isMixed(List<Select.Compound> compounds) {
        return compounds.size() > 1
                && compounds.stream()
                                .map(compound -> compound.combination() + "/" + compound.all())
                                .distinct()
                                .count()
                        > 1;
    }

    private void with(List<Select.Cte> ctes) {
        for (int i = 0; i < ctes.size(); i++) {
            var cte = ctes.get(i);
            boolean recursive = ctes.stream().anyMatch(Select.Cte::recursive);
            sql.add(i > 0 ? ", " : recursive ? "with recursive " : "with ");
            sql.name(cte.ref().name()).add(" (").names(cte.columns()).add(") as (");
            write(cte.query());
            sql.add(")");
        }
        sql.add(ctes.isEmpty() ? "" : " ");
    }

    private void compound(Select.Compound compound) {
        sql.add(
                switch (compound.combination()) {
                    case UNION -> " union ";
                    case INTERSECT -> " intersect ";
                    case EXCEPT -> " except ";
                });
        sql.add(compound.all() ? "all " : "");
        var query = compound.query();
        boolean isSimple = query.compounds().isEmpty()
                && query.orderBy().isEmpty()
                && query.limit() == null
                && query.offset() == null
                && query.with().isEmpty();
        sql.add(isSimple ? "" : "(");
        write(query);
        sql.add(isSimple ? "" : ")");
    }

    // select distinct ... from ... join ... where ... group by ... having ... order by ... limit ... for update
    private void core(Select select, List<String> columns) {
        var outside = enter(select.from(), select.joins());
        sql.add("select ");
        distinct(select);
        items(select.items(), columns, nodes.calls()::result);
        from(select);
        clause(" where ", select.where());
        list(" group by ", Selected.byPosition(select, select.groupBy()));
        clause(" having ", select.having());
        if (select.compounds().isEmpty()) {
            tail(select, Selected.ordersByPosition(sql.dialect(), select));
        }
        outside.forEach(sql::unalias);
    }

    // Every source gets its alias before anything refers to it.
    Map<TableRef, SqlText.@Nullable Alias> enter(@Nullable Source from, List<Select.Join> joins) {
        var outside = new LinkedHashMap<TableRef, SqlText.@Nullable Alias>();
        if (from != null) {
            enter(from.ref(), outside);
        }
        for (var join : joins) {
            enter(join.source().ref(), outside);
        }
        return outside;
    }

    private void enter(TableRef source, Map<TableRef, SqlText.@Nullable Alias> outside) {
        if (outside.containsKey(source)) {
            throw new InvalidQueryException(
                    "table-twice",
                    "A statement uses the same table twice under one name.",
                    "Use as() of the table for the second use.",
                    "Table: " + source);
        }
        outside.put(source, sql.alias(source));
    }

    private void distinct(Select select) {
        var distinct = select.distinct();
        if (!distinct.active()) {
            return;
        }
        sql.add("distinct ");
        if (!distinct.on().isEmpty()) {
            sql.dialect().require(Feature.DISTINCT_ON, "Use rowNumber() over a window, and keep the first.");
            list("on (", Selected.byPosition(select, distinct.on()));
            sql.add(") ");
        }
    }

    private void items(List<Node> items, List<String> columns, Consumer<Node> item) {
        if (items.isEmpty()) {
            sql.add("1");
        }
        for (int i = 0; i < items.size(); i++) {
            sql.add(i == 0 ? "" : ", ");
            item.accept(items.get(i));
            if (!columns.isEmpty()) {
                sql.add(" as ").name(columns.get(i));
            }
        }
    }

    private void from(Select select) {
        if (select.from() != null) {
            sql.add(" from ");
            source(select.from());
        }
        joins(select.joins());
    }

    void joins(List<Select.Join> joins) {
        for (var join : joins) {
            sql.add(
                    switch (join.kind()) {
                        case INNER -> " join ";
                        case LEFT -> " left join ";
                        case RIGHT -> " right join ";
                        case FULL -> " full join ";
                        case CROSS -> " cross join ";
                    });
            if (join.kind() == Select.Join.Kind.FULL) {
                sql.dialect().require(Feature.FULL_JOIN, "Unite a left join with a right join.");
            }
            if (join.lateral()) {
                sql.dialect().require(Feature.LATERAL, "Use a window function over a join.");
                sql.add("lateral ");
            }
            source(join.source());
            clause(" on ", join.on());
        }
    }

    void source(Source source) {
        String alias = sql.aliasOf(source.ref());
        if (source instanceof TableRef table) {
            sql.table(table).add(" ").add(alias);
        } else if (source instanceof Source.Derived derived) {
            sql.add("(");
            write(derived.query(), derived.columns());
            sql.add(") ").add(alias);
        } else if (source instanceof Source.Values values) {
            values(values, alias);
        } else if (source instanceof Source.Keys keys) {
            KeysWriter.write(sql, keys, alias);
        } else if (source instanceof Source.Function function) {
            sql.dialect().require(Feature.TABLE_FUNCTIONS, "Use a values list or a recursive query.");
            nodes.write(function.call());
            sql.add(" ").add(alias).add(" (").name(function.column()).add(")");
        } else if (source instanceof Source.Written written) {
            sql.add("(");
            nodes.write(written.sql());
            sql.add(") ").add(alias);
        }
    }

    // (select ? as c0, ? as c1 union all select ?, ?) t0: the one form that every dialect understands.
    private void values(Source.Values values, String alias) {
        sql.add("(");
        for (int i = 0; i < values.rows().size(); i++) {
            sql.add(i == 0 ? "select " : " union all select ");
            items(values.rows().get(i), i == 0 ? values.columns() : List.of(), nodes.calls()::typed);
        }
        sql.add(") ").add(alias);
    }

    private void tail(Select select, List<Order> orderBy) {
        nodes.calls().orders(" order by ", orderBy);
        limit(select);
        if (select.lock() != null) {
            lock(select.lock());
        }
    }

    private void limit(Select select) {
        if (select.limit() == null && select.offset() != null && sql.dialect() instanceof MySqlDialect) {
            // MySQL and MariaDB have no offset without a limit.
            sql.add(" limit 18446744073709551615");
        }
        clause(" limit ", select.limit());
        clause(" offset ", select.offset());
    }

    private void lock(Select.Lock lock) {
        boolean isMaria = sql.dialect().equals(Dialect.mariadb());
        switch (lock.strength()) {
            case UPDATE -> sql.add(" for update");
            case NO_KEY_UPDATE -> {
                sql.dialect().require(Feature.KEY_LOCKS, "Use forUpdate().");
                sql.add(" for no key update");
            }
            case SHARE -> sql.add(isMaria ? " lock in share mode" : " for share");
        }
        if (!lock.of().isEmpty()) {
            sql.dialect()
                    .require(
                            Feature.LOCK_OF,
                            "Lock the rows of all tables, or query one table: what a fetch joins can be split().");
            sql.add(" of ")
                    .add(String.join(", ", lock.of().stream().map(sql::aliasOf).toList()));
        }
        sql.add(
                switch (lock.locked()) {
                    case WAIT -> "";
                    case NOWAIT -> " nowait";
                    case SKIP -> " skip locked";
                });
    }

    private void clause(String keyword, @Nullable Node node) {
        if (node != null) {
            sql.add(keyword);
            nodes.write(node);
        }
    }

    private void list(String keyword, List<Node> list) {
        for (int i = 0; i < list.size(); i++) {
            sql.add(i == 0 ? keyword : ", ");
            nodes.calls().criterion(list.get(i));
        }
    }
}
