package io.jino.ddl;

import io.jino.ddl.Creation.Kind;
import io.jino.ddl.Creation.Part;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.sql.Statement;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database which parts are there, in the schema where they would be created: one row for each, in their order.
 */
public final class Presence {
    private static final String POSTGRES = """
            select case u.kind
                when 'SCHEMA' then exists (select from pg_namespace where nspname = u.name)
                when 'ENUM_TYPE' then exists (select from pg_type t join pg_namespace s on s.oid = t.typnamespace
                    where s.nspname = coalesce(u.place, current_schema()) and t.typname = u.name)
                else exists (select from pg_class c join pg_namespace s on s.oid = c.relnamespace
                    where s.nspname = coalesce(u.place, current_schema()) and c.relname = u.name) end
            from unnest($1::text[], $2::text[], $3::text[]) with ordinality u (kind, place, name, i)
            order by u.i""";

    // As bytes, because the catalog compares names in a way of its own.
    private static final String MYSQL_TABLE = "select exists (select 1 from information_schema.tables"
            + " where table_schema = coalesce(?, database())"
            + " and binary table_name = if(@@lower_case_table_names = 0, ?, lower(?)))";

    private static final String MYSQL_SCHEMA = "select exists (select 1 from information_schema.schemata"
            + " where coalesce(?, '') = '' and binary schema_name = if(@@lower_case_table_names = 0, ?, lower(?)))";

    private Presence() {}

    /** The question about some parts. */
    public static Request<Boolean> of(Dialect dialect, List<Part> parts) {
        return new Request<>(dialect.equals(Dialect.postgres()) ? postgres(parts) : mysql(parts), (row, position) -> {
            Object answer = row.value(position);
            return answer != null && SqlType.BOOLEAN.read(answer);
        });
    }

    private static Statement postgres(List<Part> parts) {
        var kinds = parts.stream().map(part -> part.kind().name()).toArray(String[]::new);
        var schemas = new @Nullable String[parts.size()];
        for (int i = 0; i < schemas.length; i++) {
            schemas[i] = parts.get(i).schema();
        }
        var names = parts.stream().map(Part::name).toArray(String[]::new);
        return new Statement(POSTGRES, List.of(kinds, schemas, names), Collections.nCopies(3, "STRING[]"));
    }

    private static Statement mysql(List<Part> parts) {
        var texts = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (Part part : parts) {
            texts.add(part.kind() == Kind.SCHEMA ? MYSQL_SCHEMA : MYSQL_TABLE);
            values.add(part.schema());
            values.add(part.name());
            values.add(part.name());
        }
        return new Statement(String.join("\nunion all ", texts), values, Collections.nCopies(values.size(), "STRING"));
    }
}
