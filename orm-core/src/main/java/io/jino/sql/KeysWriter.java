package io.jino.sql;

import io.jino.expr.Source;
import io.jino.type.SqlType;
import java.util.List;

/**
 * Writes keys as a table whose text does not depend on how many there are.
 */
final class KeysWriter {
    private KeysWriter() {}

    static void write(SqlText sql, Source.Keys keys, String alias) {
        if (sql.dialect().has(Feature.ARRAYS)) {
            arrays(sql, keys, alias);
        } else {
            document(sql, keys, alias);
        }
    }

    // unnest($1::int8[], $2::text[]) t1 ("c0", "c1")
    private static void arrays(SqlText sql, Source.Keys keys, String alias) {
        sql.add("unnest(");
        for (int i = 0; i < keys.types().size(); i++) {
            sql.add(i == 0 ? "" : ", ")
                    .bindArray(keys.types().get(i), keys.columns().get(i));
        }
        sql.add(") ").add(alias).add(" (");
        sql.names(Source.columnNames(keys.types().size())).add(")");
    }

    // json_table(?, '$[*]' columns (`c0` bigint path '$[0]', `c1` bigint path '$[1]')) t1
    private static void document(SqlText sql, Source.Keys keys, String alias) {
        List<String> names = Source.columnNames(keys.types().size());
        sql.add("json_table(").bind(SqlType.STRING, text(keys.columns())).add(", '$[*]' columns (");
        for (int i = 0; i < names.size(); i++) {
            sql.add(i == 0 ? "" : ", ").name(names.get(i)).add(" bigint path '$[" + i + "]'");
        }
        sql.add(")) ").add(alias);
    }

    // Nothing but whole numbers, brackets and commas, so there is nothing to escape.
    private static String text(List<List<Object>> columns) {
        int keys = columns.get(0).size();
        var text = new StringBuilder(16 * keys * columns.size()).append('[');
        for (int key = 0; key < keys; key++) {
            text.append(key == 0 ? "[" : ",[");
            for (int column = 0; column < columns.size(); column++) {
                text.append(column == 0 ? "" : ",")
                        .append(((Number) columns.get(column).get(key)).longValue());
            }
            text.append(']');
        }
        return text.append(']').toString();
    }
}
