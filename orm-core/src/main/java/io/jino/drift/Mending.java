package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.constraint.Check;
import io.jino.constraint.ForeignKey;
import io.jino.constraint.Index;
import io.jino.ddl.Ddl;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import io.jino.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements that make a table what its entity says.
 */
abstract sealed class Mending permits PostgresMending, MySqlMending {
    private final Ddl ddl;

    Mending(Ddl ddl) {
        this.ddl = ddl;
    }

    static Mending of(Ddl ddl) {
        return ddl.dialect().equals(Dialect.postgres()) ? new PostgresMending(ddl) : new MySqlMending(ddl);
    }

    final Ddl ddl() {
        return ddl;
    }

    final String alter(EntityTable<?, ?> table, String change) {
        return "alter table " + ddl.name(table.ref()) + " " + change;
    }

    /** The column; nothing, if only the database knows its default. */
    final List<String> addColumn(EntityTable<?, ?> table, Column<?, ?> column) {
        return isSaid(column) ? List.of(ddl.add(table, "column " + ddl.column(column))) : List.of();
    }

    /** Whether an entity says all that creates a column. */
    static boolean isSaid(Column<?, ?> column) {
        return !(column.definition().generation() instanceof Generation.DatabaseDefault made)
                || !made.expression().isEmpty();
    }

    final String dropColumn(EntityTable<?, ?> table, String column) {
        return alter(table, "drop column " + ddl.quoted(column));
    }

    /** The type, and all else that the entity says of a column. */
    abstract List<String> retype(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live);

    /** Whether a column may be null. */
    abstract List<String> nullability(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live);

    abstract List<String> identity(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live);

    final List<String> defaultValue(EntityTable<?, ?> table, Column<?, ?> column) {
        return List.of(alter(
                table, "alter column " + ddl.quoted(column.definition().name()) + " set " + ddl.defaultClause(column)));
    }

    abstract List<String> comment(EntityTable<?, ?> table);

    abstract List<String> comment(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live);

    /** The primary key, in place of another one or of none. */
    final List<String> primaryKey(EntityTable<?, ?> table, Live.@Nullable Index other) {
        String added = ddl.add(table, ddl.primaryKey(table));
        return other == null ? List.of(added) : List.of(alter(table, dropPrimaryKey(other.name())), added);
    }

    abstract String dropPrimaryKey(String name);

    final List<String> unique(EntityTable<?, ?> table, Column<?, ?> column) {
        return List.of(ddl.add(table, ddl.unique(column)));
    }

    final List<String> check(EntityTable<?, ?> table, Check check) {
        return List.of(ddl.add(table, ddl.check(check)));
    }

    /** A foreign key, in place of others of the same columns or of none. */
    final List<String> foreignKey(EntityTable<?, ?> table, ForeignKey key, List<Live.ForeignKey> others) {
        var statements = new ArrayList<String>();
        others.forEach(other -> statements.add(alter(table, dropForeignKey(other.name()))));
        statements.add(ddl.add(table, ddl.foreignKey(table, key)));
        return statements;
    }

    abstract String dropForeignKey(String name);

    /** An index, in place of another one of the same name or of none. */
    abstract List<String> index(EntityTable<?, ?> table, Index index, Live.@Nullable Index other);

    /** What adds constants to an enum type. */
    abstract List<String> constants(String type, List<String> expected, List<String> live);
}
