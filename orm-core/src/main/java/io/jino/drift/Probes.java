package io.jino.drift;

import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.query.EntityTable;
import io.jino.query.Insert;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.schema.InsertRow;
import io.jino.sql.Feature;
import io.jino.sql.Renderer;
import io.jino.sql.Renderings;
import io.jino.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that every entity is read and written with, to be prepared and never carried out.
 */
final class Probes {
    private Probes() {}

    static <E> List<Probe> of(Renderings renderings, EntityTable<E, ?> table) {
        return statements(renderings, table).stream()
                .map(statement -> new Probe(table.entity(), statement))
                .toList();
    }

    private static <E> List<Statement> statements(Renderings renderings, EntityTable<E, ?> table) {
        var statements = new ArrayList<Statement>();
        var select = Select.of(table.nodes(), table.ref());
        var returning = renderings.dialect().has(Feature.INSERT_RETURNING) ? table.nodes() : List.<Node>of();
        var insert = Insert.of(table, List.of(row(table)));
        if (table.key().isEmpty()) {
            statements.add(Renderer.select(renderings, select));
            statements.add(Renderer.command(renderings, insert, returning));
            return statements;
        }
        Node hasKey = hasKey(table);
        statements.add(Renderer.select(renderings, select.where(hasKey)));
        statements.add(Renderer.command(renderings, insert, returning));
        var update = table.update().where(Predicate.of(hasKey));
        boolean isAllKey = true;
        for (var column : table.columns()) {
            if (!column.definition().isKey()) {
                update = update.set(new Assignment<>(column, new Node.Null(column.type())));
                isAllKey = false;
            }
        }
        if (!isAllKey) {
            statements.add(Renderer.command(renderings, update));
        }
        statements.add(Renderer.command(renderings, table.delete().where(Predicate.of(hasKey))));
        return statements;
    }

    private static <E> InsertRow<E> row(EntityTable<E, ?> table) {
        var columns = new ArrayList<Column<E, ?>>();
        var values = new ArrayList<Node>();
        for (var column : table.columns()) {
            if (column.definition().generation() instanceof Generation.Sequence sequence) {
                columns.add(column);
                values.add(new Node.NextValue(sequence.name()));
            } else if (!(column.definition().generation() instanceof Generation.Identity)) {
                columns.add(column);
                values.add(new Node.Null(column.type()));
            }
        }
        return new InsertRow<>(columns, values, List.of(), false, false);
    }

    private static Node hasKey(EntityTable<?, ?> table) {
        List<Node> conditions = new ArrayList<>();
        for (var column : table.key()) {
            conditions.add(new Node.Binary(Node.Operator.EQ, column.node(), new Node.Null(column.type())));
        }
        return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(true, conditions);
    }
}
