package io.jino.ddl;

import io.jino.annotation.References.Action;
import io.jino.constraint.Check;
import io.jino.constraint.ForeignKey;
import io.jino.constraint.Index;
import io.jino.error.InvalidQueryException;
import io.jino.expr.TableRef;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.sql.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a database says what its tables are.
 */
public abstract sealed class Ddl permits PostgresDdl, MySqlDdl {
    private final Dialect dialect;

    Ddl(Dialect dialect) {
        this.dialect = dialect;
    }

    /** That of a dialect. */
    public static Ddl of(Dialect dialect) {
        return dialect.equals(Dialect.postgres()) ? new PostgresDdl() : new MySqlDdl(dialect);
    }

    /** Whose. */
    public final Dialect dialect() {
        return dialect;
    }

    /** A name between quotes. */
    public final String quoted(String identifier) {
        return dialect.quoted(identifier);
    }

    /** A text between quotes. */
    public abstract String text(String text);

    /** A table as statements call it. */
    public final String name(TableRef table) {
        String schema = table.schema();
        return schema == null ? quoted(table.name()) : quoted(schema) + "." + quoted(table.name());
    }

    /** Columns between parentheses. */
    public final String names(List<? extends Column<?, ?>> columns) {
        return columns.stream()
                .map(column -> quoted(column.definition().name()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** What creates a schema, a database on MySQL and MariaDB. */
    abstract String schema(String name);

    /** What creates a sequence. */
    final String sequence(String name) {
        return "create sequence " + quoted(name);
    }

    /** What creates an enum type; nothing, where it is a part of its columns. */
    abstract List<String> enumType(String name, List<String> constants);

    /** What creates a table: itself, its indexes, and the comments. */
    final List<String> table(EntityTable<?, ?> table, Collection<ForeignKey> inline) {
        var lines = new ArrayList<String>();
        table.columns().forEach(column -> lines.add(column(column)));
        if (!table.key().isEmpty()) {
            lines.add(primaryKey(table));
        }
        table.columns().stream()
                .filter(column -> column.definition().options().isUnique())
                .forEach(column -> lines.add(unique(column)));
        inline.forEach(foreignKey -> lines.add(foreignKey(table, foreignKey)));
        table.definition().checks().forEach(check -> lines.add(check(check)));
        return table(table, lines);
    }

    abstract List<String> table(EntityTable<?, ?> table, List<String> lines);

    static String create(String name, List<String> lines) {
        return "create table " + name + " (\n    " + String.join(",\n    ", lines) + ")";
    }

    /** A column with all that is said where it stands. */
    public final String column(Column<?, ?> column) {
        var text = new StringBuilder(quoted(column.definition().name()) + " " + type(column));
        if (!column.definition().isNullable()) {
            text.append(" not null");
        }
        Generation generation = column.definition().generation();
        if (generation instanceof Generation.Identity) {
            text.append(" ").append(identity());
        } else if (generation instanceof Generation.DatabaseDefault made) {
            text.append(" ").append(defaultValue(column, made));
        }
        return text.append(columnComment(column)).toString();
    }

    /** The type of a column. */
    public abstract String type(Column<?, ?> column);

    abstract String identity();

    private String defaultValue(Column<?, ?> column, Generation.DatabaseDefault made) {
        if (made.expression().isEmpty()) {
            throw new InvalidQueryException(
                    "schema-default",
                    "A column has a default that only the database knows, so that it cannot be created.",
                    "Say it: @Default(\"now()\").",
                    "Column: " + column.qualifiedName());
        }
        return "default " + defaultExpression(made.expression());
    }

    abstract String defaultExpression(String expression);

    /** The default that a column's entity says, with the word before it; empty if it says none. */
    public final String defaultClause(Column<?, ?> column) {
        return column.definition().generation() instanceof Generation.DatabaseDefault made
                        && !made.expression().isEmpty()
                ? defaultValue(column, made)
                : "";
    }

    /** The name of a column's unique key. */
    public final String uniqueName(Column<?, ?> column) {
        return ConstraintNames.unique(column);
    }

    /** What stands behind a column to comment it; empty where that is a statement of its own. */
    abstract String columnComment(Column<?, ?> column);

    /** The primary key, as a part of a table. */
    public final String primaryKey(EntityTable<?, ?> table) {
        return "primary key " + names(table.key());
    }

    /** A unique key of one column, as a part of a table. */
    public final String unique(Column<?, ?> column) {
        return "constraint " + quoted(ConstraintNames.unique(column)) + " unique " + names(List.of(column));
    }

    /** A condition, as a part of a table. */
    public final String check(Check check) {
        return "constraint " + quoted(check.name()) + " check (" + check.condition() + ")";
    }

    /** A foreign key, as a part of a table. */
    public final String foreignKey(EntityTable<?, ?> table, ForeignKey foreignKey) {
        var hop = foreignKey.hop();
        return "constraint " + quoted(ConstraintNames.foreignKey(table, hop.columns())) + " foreign key "
                + names(hop.columns()) + " references " + name(hop.to().ref()) + " " + names(hop.matching())
                + action(" on delete ", foreignKey.onDelete()) + action(" on update ", foreignKey.onUpdate());
    }

    private String action(String event, Action action) {
        requireAction(action);
        return action == Action.NO_ACTION
                ? ""
                : event + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Checks that the database has an action. */
    abstract void requireAction(Action action);

    /** What adds something to a table that is there: a constraint, a column. */
    public final String add(EntityTable<?, ?> table, String part) {
        return "alter table " + name(table.ref()) + " add " + part;
    }

    /** What creates an index of a table that is there. */
    public abstract String index(EntityTable<?, ?> table, Index index);

    /** Whether a constraint brings an index for its foreign key with it. */
    public abstract boolean indexesForeignKeys();

    /** The indexes of a table: those that are declared, and those of its foreign keys that need one. */
    public final List<Index> indexes(EntityTable<?, ?> table) {
        var indexes = new ArrayList<>(table.definition().indexes());
        for (var foreignKey : table.definition().foreignKeys()) {
            var columns = foreignKey.hop().columns();
            boolean isMade = foreignKey.isConstraint() && indexesForeignKeys();
            if (foreignKey.isIndexed() && !isMade && !isCovered(table, columns, indexes)) {
                indexes.add(Index.of(ConstraintNames.index(table, columns), columns.toArray(new Column<?, ?>[0])));
            }
        }
        return indexes;
    }

    // An index finds rows by its first columns, in whatever order they are asked for.
    private static boolean isCovered(
            EntityTable<?, ?> table, List<? extends Column<?, ?>> columns, List<Index> indexes) {
        return begins(table.key(), columns)
                || (columns.size() == 1 && columns.get(0).definition().options().isUnique())
                || indexes.stream().anyMatch(index -> index.where().isEmpty() && begins(index.columns(), columns));
    }

    private static boolean begins(List<? extends Column<?, ?>> all, List<? extends Column<?, ?>> columns) {
        return all.size() >= columns.size() && all.subList(0, columns.size()).containsAll(columns);
    }

    /** What drops tables, as far as they are there, given in the order in which they were created. */
    abstract List<String> drop(List<EntityTable<?, ?>> tables);

    /** What drops enum types, as far as they are there. */
    abstract List<String> dropEnumTypes(Map<String, List<String>> types);

    /** What drops a sequence, if it is there. */
    final String dropSequence(String name) {
        return "drop sequence if exists " + quoted(name);
    }
}
