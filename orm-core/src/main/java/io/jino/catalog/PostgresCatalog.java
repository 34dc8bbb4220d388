package io.jino.catalog;

import io.jino.annotation.References.Action;
import io.jino.ddl.Creation;
import io.jino.ddl.Schema;
import io.jino.plan.Plan;
import io.jino.plan.Request;
import io.jino.sql.Statement;
import io.jino.type.Row;
import io.jino.type.RowReader;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** PostgreSQL. A table without a schema is the one that statements would find. */
final class PostgresCatalog extends Catalog {
    private static final String TABLES = """
            with t as (
                select u.i::int as i, to_regclass(coalesce(quote_ident(u.place) || '.', '') || quote_ident(u.name)) as id
                from unnest($1::text[], $2::text[]) with ordinality u (place, name, i))
            """;

    private static final String SELVES = TABLES + """
            select t.i, c.relkind in ('v', 'm'), obj_description(c.oid, 'pg_class')
            from t join pg_class c on c.oid = t.id""";

    // A domain is what it is made of, and so is an array for its name.
    private static final String COLUMNS = TABLES + """
            select t.i, a.attname::text, format_type(coalesce(nullif(y.typbasetype, 0), a.atttypid),
                case when y.typbasetype <> 0 then y.typtypmod else a.atttypmod end),
                coalesce(e.typname, y.typname)::text, a.attnotnull, a.attidentity <> '' or
                coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false), a.attgenerated <> '',
                pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum)
            from t join pg_attribute a on a.attrelid = t.id and a.attnum > 0 and not a.attisdropped
            join pg_type y on y.oid = a.atttypid
            left join pg_type e on e.oid = y.typelem and y.typcategory = 'A'
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            order by t.i, a.attnum""";

    private static final String INDEXES = TABLES + """
            select t.i, coalesce(k.conname, c.relname)::text, x.indisprimary, x.indisunique, x.indpred is not null,
                m.amname::text, array(select coalesce(a.attname::text, '')
                    from generate_series(0, x.indnkeyatts - 1) n
                    left join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[n] order by n)
            from t join pg_index x on x.indrelid = t.id and x.indisvalid
            join pg_class c on c.oid = x.indexrelid join pg_am m on m.oid = c.relam
            left join pg_constraint k on k.conindid = x.indexrelid and k.contype in ('p', 'u')
            order by t.i, c.relname""";

    private static final String FOREIGN_KEYS = TABLES + """
            select t.i, k.conname::text, array(select a.attname::text
                    from unnest(k.conkey) with ordinality n (num, o)
                    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = n.num order by n.o),
                s.nspname::text, c.relname::text, array(select a.attname::text
                    from unnest(k.confkey) with ordinality n (num, o)
                    join pg_attribute a on a.attrelid = k.confrelid and a.attnum = n.num order by n.o),
                k.confdeltype::text, k.confupdtype::text
            from t join pg_constraint k on k.conrelid = t.id and k.contype = 'f'
            join pg_class c on c.oid = k.confrelid join pg_namespace s on s.oid = c.relnamespace
            order by t.i, k.conname""";

    private static final String CHECKS = TABLES + """
            select t.i, k.conname::text
            from t join pg_constraint k on k.conrelid = t.id and k.contype = 'c'""";

    private static final String ENUM_TYPES = """
            select t.typname::text, array(select l.enumlabel::text from pg_enum l where l.enumtypid = t.oid
                order by l.enumsortorder)
            from pg_type t join pg_namespace s on s.oid = t.typnamespace
            where s.nspname = current_schema() and t.typtype = 'e' and t.typname = any($1::text[])""";

    @Override
    List<Plan<? extends List<Live.Entry>>> questions(Schema schema) {
        var questions = new ArrayList<Plan<? extends List<Live.Entry>>>();
        questions.add(ofTables(schema, SELVES, row -> new Live.Self(is(row, 1), text(row, 2), null)));
        questions.add(ofTables(schema, COLUMNS, PostgresCatalog::column));
        questions.add(ofTables(
                schema,
                INDEXES,
                row -> new Live.Index(
                        text(row, 1), texts(row, 6), is(row, 2), is(row, 3), is(row, 4), true, text(row, 5))));
        questions.add(ofTables(
                schema,
                FOREIGN_KEYS,
                row -> new Live.ForeignKey(
                        text(row, 1),
                        texts(row, 2),
                        text(row, 3),
                        text(row, 4),
                        texts(row, 5),
                        byLetter(text(row, 6)),
                        byLetter(text(row, 7)))));
        questions.add(ofTables(schema, CHECKS, row -> new Live.Check(text(row, 1))));
        questions.add(enumTypes(schema));
        return questions;
    }

    private static Live.Column column(Row row) {
        return new Live.Column(
                text(row, 1),
                text(row, 2),
                text(row, 3),
                !is(row, 4),
                is(row, 5),
                is(row, 6),
                textOrNull(row, 7),
                text(row, 8),
                "",
                "");
    }

    private static Plan<List<Live.Entry>> ofTables(Schema schema, String sql, Reading reading) {
        var schemas =
                schema.tables().stream().map(table -> table.ref().schema()).toArray(String[]::new);
        var names = schema.tables().stream().map(table -> table.ref().name()).toArray(String[]::new);
        var statement = new Statement(sql, List.of(schemas, names), Collections.nCopies(2, "STRING[]"));
        RowReader<Live.Entry> reader = (row, position) -> new Live.Entry(number(row, 0) - 1, reading.read(row));
        return entries(new Request<>(statement, reader));
    }

    private static Plan<List<Live.Entry>> enumTypes(Schema schema) {
        var names = Creation.enumTypes(schema).keySet().toArray(String[]::new);
        var statement = new Statement(ENUM_TYPES, List.of((Object) names), List.of("STRING[]"));
        RowReader<Live.Entry> reader =
                (row, position) -> new Live.Entry(-1, new Live.EnumType(text(row, 0), texts(row, 1)));
        return entries(new Request<>(statement, reader));
    }

    private static List<String> texts(Row row, int position) {
        Object value = row.value(position);
        return value instanceof Object[] elements
                ? Arrays.stream(elements).map(SqlType.STRING::read).toList()
                : List.of();
    }

    private static Action byLetter(String letter) {
        return switch (letter) {
            case "r" -> Action.RESTRICT;
            case "c" -> Action.CASCADE;
            case "n" -> Action.SET_NULL;
            case "d" -> Action.SET_DEFAULT;
            default -> Action.NO_ACTION;
        };
    }

    /** Reads what a row says of its table. */
    @FunctionalInterface
    private interface Reading {
        Live.Part read(Row row);
    }
}
