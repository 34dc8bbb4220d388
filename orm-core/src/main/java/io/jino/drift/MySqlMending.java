package io.jino.drift;

import io.jino.catalog.Live;
import io.jino.constraint.Index;
import io.jino.ddl.Ddl;
import io.jino.query.EntityTable;
import io.jino.schema.Column;
import io.jino.schema.Generation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** MySQL and MariaDB, where a column that changes has to be said as a whole: with what the entity does not say, too. */
final class MySqlMending extends Mending {
    private final TypeRules types;

    MySqlMending(Ddl ddl) {
        super(ddl);
        this.types = TypeRules.of(ddl);
    }

    private List<String> modify(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live) {
        var definition = column.definition();
        var text = new StringBuilder("modify column ").append(ddl().quoted(live.name()));
        if (types.fit(column, live) == Fit.SAME) {
            text.append(' ').append(live.typeText()).append(live.collation());
        } else {
            text.append(' ').append(ddl().type(column));
        }
        text.append(definition.isNullable() ? " null" : " not null");
        String said = ddl().defaultClause(column);
        if (definition.generation() instanceof Generation.Identity || live.isIdentity()) {
            text.append(" auto_increment");
        } else if (!said.isEmpty()) {
            text.append(' ').append(said);
        } else if (live.defaultText() != null) {
            text.append(" default ").append(live.defaultText());
        }
        String comment = definition.options().comment().isEmpty()
                ? live.comment()
                : definition.options().comment();
        text.append(live.onUpdate()).append(comment.isEmpty() ? "" : " comment " + ddl().text(comment));
        return List.of(alter(table, text.toString()));
    }

    @Override
    List<String> retype(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live) {
        return modify(table, column, live);
    }

    @Override
    List<String> nullability(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live) {
        return modify(table, column, live);
    }

    // MySQL takes it for a change of the key, of which foreign keys keep it.
    @Override
    List<String> identity(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live) {
        var statements = new ArrayList<String>();
        statements.add("set foreign_key_checks = 0");
        statements.addAll(modify(table, column, live));
        statements.add("set foreign_key_checks = 1");
        return statements;
    }

    @Override
    List<String> comment(EntityTable<?, ?> table) {
        return List.of(alter(table, "comment " + ddl().text(table.definition().comment())));
    }

    @Override
    List<String> comment(EntityTable<?, ?> table, Column<?, ?> column, Live.Column live) {
        return modify(table, column, live);
    }

    @Override
    String dropPrimaryKey(String name) {
        return "drop primary key";
    }

    @Override
    String dropForeignKey(String name) {
        return "drop foreign key " + ddl().quoted(name);
    }

    // In one statement, so that a foreign key that needs an index has one all the time.
    @Override
    List<String> index(EntityTable<?, ?> table, Index index, Live.@Nullable Index other) {
        String created = ddl().index(table, index);
        if (other == null) {
            return List.of(created);
        }
        String begin = alter(table, "");
        return List.of(begin + "drop index " + ddl().quoted(other.name()) + ", " + created.substring(begin.length()));
    }

    @Override
    List<String> constants(String type, List<String> expected, List<String> live) {
        return List.of();
    }
}
