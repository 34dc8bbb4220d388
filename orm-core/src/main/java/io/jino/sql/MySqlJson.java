package io.jino.sql;

import io.jino.expr.Node;
import io.jino.type.SqlType;
import io.jino.type.Wire;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Documents on MySQL and MariaDB, which keeps them as text. Their {@code json_set}, too, drops a member if the object around
 * it is missing, so each object is written by one of its own.
 */
final class MySqlJson extends JsonWriter {
    private static final Pattern PLAIN = Pattern.compile("[^'\\\\\\p{Cntrl}]*");

    /** What {@code json_value} of MySQL reads, or refuses. */
    private static final Set<Wire> CHECKED =
            EnumSet.of(Wire.INT2, Wire.INT4, Wire.INT8, Wire.FLOAT4, Wire.FLOAT8, Wire.NUMERIC, Wire.DATE, Wire.TIME);

    private static final String TRUTH = " when 'true' then 1 when 'false' then 0 end";

    private final boolean isMariaDb;

    MySqlJson(SqlText sql, NodeWriter nodes) {
        super(sql, nodes);
        this.isMariaDb = sql.dialect() == MySqlDialect.MARIADB;
    }

    @Override
    SqlText member(Node.JsonMember member) {
        if (!isMariaDb && CHECKED.contains(member.type().wire())) {
            return checked(member);
        }
        switch (member.type().wire()) {
            case JSON -> {
                sql().add(member.keepsNull() ? "" : "nullif(");
                extracted(member);
                sql().add(member.keepsNull() ? "" : ", " + nothing() + ")");
            }
            case TEXT, ENUM -> text(member);
            case BOOLEAN -> truth(member);
            case TIMESTAMPTZ -> {
                sql().add("cast(trim(trailing 'Z' from ");
                text(member);
                sql().add(") as datetime(6))");
            }
            case UUID -> {
                sql().add(isMariaDb ? "cast(" : "uuid_to_bin(");
                text(member);
                sql().add(isMariaDb ? " as uuid)" : ")");
            }
            default -> {
                sql().add("cast(");
                text(member);
                sql().add(" as ").add(typeName(member.type())).add(")");
            }
        }
        return sql();
    }

    // json_value(x, _utf8mb4'$."age"' returning signed error on error)
    //
    // A cast would make zero of what is no number. An index of the expression is found by this text only: without its
    // character set, the path would have the collation of the connection.
    private SqlText checked(Node.JsonMember member) {
        String type = typeName(member.type());
        sql().add(member.otherwise() == null ? "" : "coalesce(").add("json_value(");
        operand(member.document());
        sql().add(", _utf8mb4").add(path(member.keys())).add(" returning " + type + " error on error)");
        return sql().add(
                        member.otherwise() == null
                                ? ""
                                : ", cast(" + literal(member.otherwise()) + " as " + type + "))");
    }

    // As a double, it would have digits that no float has.
    private String typeName(SqlType<?> type) {
        return type.wire() == Wire.FLOAT4 ? "float" : sql().dialect().typeName(type);
    }

    // MariaDB's json_unquote makes a question mark of what has four bytes in UTF-8, and its json_value a number of
    // true.
    private void text(Node.JsonMember member) {
        sql().add(member.otherwise() == null ? "" : "coalesce(");
        if (isMariaDb) {
            sql().add("case json_type(");
            extracted(member);
            sql().add(") when 'STRING' then json_value(");
            operand(member.document());
            sql().add(", ").add(path(member.keys())).add(") when 'NULL' then null else ");
            extracted(member);
            sql().add(" end");
        } else {
            sql().add("json_unquote(nullif(");
            extracted(member);
            sql().add(", " + nothing() + "))");
        }
        sql().add(member.otherwise() == null ? "" : ", " + literal(member.otherwise()) + ")");
    }

    // case json_unquote(json_extract(x, '$."newsletter"')) when 'true' then 1 when 'false' then 0 end
    private void truth(Node.JsonMember member) {
        String otherwise = member.otherwise();
        sql().add("case ").add(otherwise == null ? "" : "coalesce(nullif(").add("json_unquote(");
        extracted(member);
        sql().add(")")
                .add(otherwise == null ? "" : ", 'null'), " + literal(otherwise) + ")")
                .add(TRUTH);
    }

    private void extracted(Node.JsonMember member) {
        sql().add("json_extract(");
        operand(member.document());
        sql().add(", ").add(path(member.keys())).add(")");
    }

    private String nothing() {
        return isMariaDb ? "'null'" : "cast('null' as json)";
    }

    private static String path(List<String> keys) {
        return literal(keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(".", "$.", "")));
    }

    // Hexadecimal where quotes would not do: whether a backslash escapes depends on a server setting.
    private static String literal(String text) {
        return PLAIN.matcher(text).matches()
                ? "'" + text + "'"
                : "convert(0x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + " using utf8mb4)";
    }

    // To MariaDB they are texts, of which one document has many.
    @Override
    Optional<String> comparison(Node.Binary comparison) {
        if (!isMariaDb || !isDocument(comparison.left())) {
            return Optional.empty();
        }
        return switch (comparison.operator()) {
            case EQ -> Optional.of("json_equals({0}, {1})");
            case NE -> Optional.of("not json_equals({0}, {1})");
            default -> Optional.empty();
        };
    }

    private static boolean isDocument(Node node) {
        if (node instanceof Node.Renamed renamed) {
            return isDocument(renamed.operand());
        }
        return (node instanceof Node.JsonMember member && member.type().wire() == Wire.JSON)
                || (node instanceof Node.Column column && column.type().wire() == Wire.JSON);
    }

    @Override
    void value(Node value, SqlType<?> type) {
        String template = switch (type.wire()) {
            // A text is a document for MariaDB where a function has given it.
            case JSON -> isMariaDb ? "json_extract({0}, '$')" : "{0}";
            case BOOLEAN -> "json_extract(elt({0} + 1, 'false', 'true'), '$')";
            case NUMERIC -> "cast({0} as char)";
            case UUID -> isMariaDb ? "cast({0} as char)" : "bin_to_uuid({0})";
            case DATE -> "date_format({0}, '%Y-%m-%d')";
            case TIME -> "time_format({0}, '%H:%i:%s.%f')";
            case TIMESTAMP -> "date_format({0}, '%Y-%m-%dT%H:%i:%s.%f')";
            case TIMESTAMPTZ -> "date_format({0}, '%Y-%m-%dT%H:%i:%s.%fZ')";
            default -> "{0}";
        };
        int hole = template.indexOf("{0}");
        sql().add(template.substring(0, hole));
        operand(value);
        sql().add(template.substring(hole + 3));
    }

    // json_remove(x, '$."age"', '$."address"."city"')
    @Override
    void reduced(Node document, List<List<String>> removed) {
        sql().add("json_remove(");
        operand(document);
        paths(removed);
        sql().add(")");
    }

    private void paths(List<List<String>> paths) {
        paths.forEach(path -> sql().add(", ").add(path(path)));
    }

    // json_set(coalesce(nullif(x, cast('null' as json)), json_object()), '$."age"', cast(? as json))
    @Override
    void extended(JsonTree tree, Base base) {
        var removed = tree.removed();
        sql().add("json_set(").add(removed.isEmpty() ? "" : "json_remove(");
        if (tree.isEmptied()) {
            sql().add("json_object()");
        } else {
            sql().add("coalesce(nullif(");
            object(tree, base);
            sql().add(", " + nothing() + "), json_object())");
        }
        paths(removed);
        sql().add(removed.isEmpty() ? "" : ")");
        for (var member : tree.set()) {
            sql().add(", ").add(path(List.of(member.getKey()))).add(", ");
            member(member.getValue(), base.at(member.getKey()));
        }
        sql().add(")");
    }
}
