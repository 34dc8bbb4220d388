package io.jino.sql;

import io.jino.expr.Node;
import io.jino.expr.Select;
import io.jino.query.Delete;
import io.jino.query.Insert;
import io.jino.query.Update;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements for a dialect.
 *
 * <p>The text of a statement depends on its structure only, never on a value; where a dialect has arrays it does not even
 * depend on their number.
 */
public final class Renderer {
    private final SqlText sql;
    private final NodeWriter nodes;

    private Renderer(Dialect dialect) {
        this.sql = new SqlText(dialect);
        this.nodes = new NodeWriter(sql);
    }

    /** A query. */
    public static Statement select(Dialect dialect, Select select) {
        var renderer = new Renderer(dialect);
        renderer.nodes.selects().write(Results.of(select));
        return renderer.sql.statement();
    }

    /** An insert. */
    public static Statement insert(Dialect dialect, Insert insert) {
        return new Renderer(dialect).write(insert);
    }

    /** An update, which gives back some expressions of each row it reached, or nothing. */
    public static Statement update(Dialect dialect, Update<?> update, List<Node> returning) {
        return new Renderer(dialect).write(update, returning);
    }

    /** A delete. */
    public static Statement delete(Dialect dialect, Delete<?> delete) {
        return new Renderer(dialect).write(delete);
    }

    /** The query for the step between two identities of one statement, on MySQL and MariaDB. */
    public static Statement autoIncrementStep() {
        return new Statement("select @@auto_increment_increment", List.of(), List.of());
    }

    private Statement write(Insert insert) {
        sql.add("insert into ").target(insert.table().ref());
        if (insert.columns().isEmpty()) {
            sql.add(sql.dialect() instanceof PostgresDialect ? " default values" : " () values ()");
        } else {
            sql.add(" (");
            separated(insert.columns(), column -> sql.name(column.definition().name()));
            sql.add(")");
            if (insert.rows().size() > 1 && sql.dialect().has(Feature.ARRAYS)) {
                arrays(insert);
            } else {
                sql.add(" values ");
                separated(insert.rows(), this::row);
            }
        }
        if (!insert.onConflict().isEmpty()) {
            onConflict(insert);
        }
        returning(insert.returning(), Feature.INSERT_RETURNING);
        return sql.statement();
    }

    private void row(List<Node> values) {
        sql.add("(");
        separated(values, nodes::write);
        sql.add(")");
    }

    // select u.c0, nextval('s'), u.c1 from unnest($1::int8[], $2::text[]) u (c0, c1)
    private void arrays(Insert insert) {
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
        separated(arrays, i -> sql.bindArray(insert.columns().get(i).type(), values(insert, i)));
        sql.add(") u (");
        separated(arrays, i -> sql.add("c" + arrays.indexOf(i)));
        sql.add(")");
    }

    private static List<@Nullable Object> values(Insert insert, int column) {
        var values = new ArrayList<@Nullable Object>(insert.rows().size());
        for (var row : insert.rows()) {
            values.add(row.get(column) instanceof Node.Bind bind ? bind.value() : null);
        }
        return values;
    }

    private void onConflict(Insert insert) {
        if (sql.dialect().has(Feature.ON_CONFLICT)) {
            sql.add(" on conflict (");
            separated(
                    insert.table().key(), column -> sql.name(column.definition().name()));
            sql.add(") do update set ");
        } else {
            sql.add(" on duplicate key update ");
        }
        // An unqualified column could be that of the row that was to be inserted.
        sql.qualify(insert.table().ref(), true);
        separated(insert.onConflict(), this::assignment);
        sql.qualify(insert.table().ref(), false);
    }

    private Statement write(Update<?> update, List<Node> returning) {
        sql.add("update ").target(update.table().ref()).add(" set ");
        separated(update.assignments(), this::assignment);
        where(update.condition());
        returning(returning, Feature.UPDATE_RETURNING);
        return sql.statement();
    }

    private Statement write(Delete<?> delete) {
        sql.add("delete from ").target(delete.table().ref());
        where(delete.condition());
        return sql.statement();
    }

    private void assignment(Assignment<?> assignment) {
        Column<?, ?> column = assignment.column();
        sql.name(column.definition().name()).add(" = ");
        nodes.write(assignment.value());
    }

    private void where(@Nullable Node condition) {
        if (condition != null) {
            sql.add(" where ");
            nodes.write(condition);
        }
    }

    private void returning(List<Node> items, Feature feature) {
        if (!items.isEmpty()) {
            sql.dialect().require(feature, "Read the rows with a query of their own.");
            sql.add(" returning ");
            separated(Results.of(items), nodes::write);
        }
    }

    private <T> void separated(List<T> parts, java.util.function.Consumer<T> writer) {
        for (Iterator<T> rest = parts.iterator(); rest.hasNext(); ) {
            writer.accept(rest.next());
            if (rest.hasNext()) {
                sql.add(", ");
            }
        }
    }
}
