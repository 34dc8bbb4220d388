package io.jino.ddl;

import io.jino.plan.Request;
import io.jino.query.EntityTable;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys by which tables refer to one another in a circle, and which have to go before the tables on MySQL and MariaDB.
 */
final class Circles {
    private static final String CONSTRAINT = "select exists (select 1 from information_schema.table_constraints"
            + " where table_schema = coalesce(?, database()) and table_name = ? and constraint_name = ?"
            + " and constraint_type = 'FOREIGN KEY')";

    private record Link(EntityTable<?, ?> table, String constraint) {}

    private final Ddl ddl;
    private final List<Link> links;

    private Circles(Ddl ddl, List<Link> links) {
        this.ddl = ddl;
        this.links = links;
    }

    /** None on PostgreSQL, which drops all tables in one statement. */
    static Circles of(Ddl ddl, Schema schema) {
        var links = new ArrayList<Link>();
        if (!ddl.dialect().equals(Dialect.postgres())) {
            Creation.late(schema)
                    .forEach((key, table) -> links.add(new Link(
                            table, ConstraintNames.foreignKey(table, key.hop().columns()))));
        }
        return new Circles(ddl, links);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Which of them are there. */
    Request<Boolean> question() {
        var values = new ArrayList<@Nullable Object>();
        for (Link link : links) {
            values.add(link.table().ref().schema());
            values.add(link.table().ref().name());
            values.add(link.constraint());
        }
        String sql = String.join("\nunion all ", Collections.nCopies(links.size(), CONSTRAINT));
        return new Request<>(
                new Statement(sql, values, Collections.nCopies(values.size(), "STRING")), (row, position) -> {
                    Object answer = row.value(position);
                    return answer != null && SqlType.BOOLEAN.read(answer);
                });
    }

    /** What drops those that are there. */
    List<String> dropping(List<Boolean> present) {
        var statements = new ArrayList<String>();
        for (int i = 0; i < links.size(); i++) {
            if (present.get(i)) {
                var link = links.get(i);
                statements.add("alter table " + ddl.name(link.table().ref()) + " drop foreign key "
                        + ddl.quoted(link.constraint()));
            }
        }
        return statements;
    }
}
