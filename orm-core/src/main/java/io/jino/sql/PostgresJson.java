package io.jino.sql;

import io.jino.expr.Node;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.util.List;
import java.util.Optional;

/**
 * Documents on PostgreSQL. Not by {@code jsonb_set}, which silently drops a member if the object around it is missing.
 */
final class PostgresJson extends JsonWriter {
    /** How many members one call can set, which takes a hundred arguments. */
    private static final int MOST_MEMBERS = 50;

    PostgresJson(SqlText sql, NodeWriter nodes) {
        super(sql, nodes);
    }

    // (x -> 'address' ->> 'city')
    // (x ->> 'age')::int4
    // coalesce(x ->> 'age', '18')::int4
    @Override
    SqlText member(Node.JsonMember member) {
        if (member.type().wire() == Wire.JSON) {
            sql().add(member.keepsNull() ? "(" : "nullif(");
            path(member, " -> ");
            return sql().add(member.keepsNull() ? ")" : ", 'null')");
        }
        sql().add(member.otherwise() == null ? "(" : "coalesce(");
        path(member, " ->> ");
        if (member.otherwise() != null) {
            sql().add(", ").add(sql().dialect().text(member.otherwise()));
        }
        sql().add(")");
        return member.type().wire() == Wire.TEXT
                ? sql()
                : sql().add("::").add(sql().dialect().typeName(member.type()));
    }

    private void path(Node.JsonMember member, String lastArrow) {
        operand(member.document());
        int last = member.keys().size() - 1;
        for (int i = 0; i <= last; i++) {
            sql().add(i == last ? lastArrow : " -> ").add(text(member.keys().get(i)));
        }
    }

    private String text(String key) {
        return sql().dialect().text(key);
    }

    @Override
    Optional<String> comparison(Node.Binary comparison) {
        return Optional.empty();
    }

    @Override
    void value(Node value, SqlType<?> type) {
        String template = switch (type.wire()) {
            // Decimals are text in documents, as on MySQL.
            case TEXT, ENUM, NUMERIC, UUID -> "{0}::text";
            case DATE -> "to_char({0}, 'YYYY-MM-DD')";
            case TIME -> "to_char({0}, 'HH24:MI:SS.US')";
            case TIMESTAMP -> "to_char({0}, 'YYYY-MM-DD\"T\"HH24:MI:SS.US')";
            case TIMESTAMPTZ -> "to_char({0} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
            default -> "{0}";
        };
        int hole = template.indexOf("{0}");
        sql().add(template.substring(0, hole));
        operand(value);
        sql().add(template.substring(hole + 3));
    }

    // case when jsonb_typeof(x) = 'object' then x - 'age' else x end
    @Override
    void reduced(Node document, List<List<String>> removed) {
        sql().add("case when jsonb_typeof(");
        operand(document);
        sql().add(") = 'object' then ");
        operand(document);
        without(removed);
        sql().add(" else ");
        operand(document);
        sql().add(" end");
    }

    // x - 'age' #- '{"address","city"}', in this order, because a minus binds tighter
    private void without(List<List<String>> removed) {
        removed.stream()
                .filter(path -> path.size() == 1)
                .forEach(path -> sql().add(" - ").add(text(path.get(0))));
        removed.stream()
                .filter(path -> path.size() > 1)
                .forEach(path -> sql().add(" #- ").add(text(PostgresLiterals.array(path.toArray()))));
    }

    // coalesce(nullif(x, 'null'), '{}') - 'city' || jsonb_build_object('age', $1::text::jsonb)
    @Override
    void extended(JsonTree tree, Base base) {
        if (tree.isEmptied()) {
            sql().add("'{}'::jsonb");
        } else {
            sql().add("coalesce(nullif(");
            object(tree, base);
            sql().add(", 'null'), '{}')");
        }
        without(tree.removed());
        var set = tree.set();
        for (int i = 0; i < set.size(); i++) {
            sql().add(i % MOST_MEMBERS == 0 ? " || jsonb_build_object(" : ", ");
            String key = set.get(i).getKey();
            sql().add(text(key)).add(", ");
            member(set.get(i).getValue(), base.at(key));
            sql().add(i % MOST_MEMBERS == MOST_MEMBERS - 1 || i == set.size() - 1 ? ")" : "");
        }
    }
}
