package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.drift.Difference.Kind;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a column with its component.
 */
record ColumnComparison(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live, TableComparison.Rules rules) {
    List<Difference> differences(boolean isOfView) {
        var found = new ArrayList<Difference>();
        type(found);
        if (!isOfView) {
            nullability(found);
            made(found);
            comment(found);
        }
        return found;
    }

    private void type(List<Difference> found) {
        Fit fit = rules.types().fit(column, live);
        if (fit != Fit.SAME) {
            var difference = difference(
                    Kind.TYPE,
                    "the column is " + live.typeText() + ", not "
                            + rules.mending().ddl().type(column),
                    rules.mending().retype(table, column, live));
            found.add(fit == Fit.NARROWER ? difference : difference.destructive());
        }
    }

    private void nullability(List<Difference> found) {
        var definition = column.definition();
        // What the database makes where nothing is given need not be nullable there.
        boolean isMade = definition.generation() != null || live.isIdentity() || live.isComputed();
        if (definition.isNullable() != live.isNullable() && !(definition.isNullable() && isMade)) {
            found.add(difference(
                    Kind.NULLABILITY,
                    live.isNullable()
                            ? "the column may be null, the component may not"
                            : "the component may be null, the column may not",
                    rules.mending().nullability(table, column, live)));
        }
    }

    private void made(List<Difference> found) {
        Generation generation = column.definition().generation();
        if (generation instanceof Generation.Identity && !live.isIdentity()) {
            found.add(difference(
                    Kind.IDENTITY,
                    "the column makes no id by itself",
                    rules.mending().identity(table, column, live)));
        } else if (!rules.mending().ddl().defaultClause(column).isEmpty() && live.defaultText() == null) {
            found.add(difference(
                    Kind.DEFAULT, "the column has no default", rules.mending().defaultValue(table, column)));
        }
    }

    private void comment(List<Difference> found) {
        String comment = column.definition().options().comment();
        if (!comment.isEmpty() && !comment.equals(live.comment())) {
            found.add(difference(
                            Kind.COMMENT,
                            "the column has another comment",
                            rules.mending().comment(table, column, live))
                    .harmless());
        }
    }

    private Difference difference(Kind kind, String fact, List<String> sql) {
        return new Difference(kind, table.entity(), column.definition().component(), fact, sql, false, false);
    }
}
