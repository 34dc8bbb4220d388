package io.jino.catalog;

import io.jino.annotation.References.Action;
import io.jino.ddl.Schema;
import io.jino.plan.Plan;
import io.jino.plan.Reply;
import io.jino.plan.Request;
import io.jino.sql.Dialect;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a database says of the tables of a schema: as many statements as it has kinds of things, whatever the number of
 * tables.
 */
public abstract sealed class Catalog permits PostgresCatalog, MySqlCatalog {
    /** That of a dialect. */
    public static Catalog of(Dialect dialect) {
        return dialect.equals(Dialect.postgres()) ? new PostgresCatalog() : new MySqlCatalog(dialect);
    }

    /** Finds out what is there of a schema, and goes on with it. */
    public final <R> Plan<R> read(Schema schema, Function<Live, Plan<R>> then) {
        return new Plan.Together<List<Live.Entry>, R>(questions(schema), answers -> {
            var all = new ArrayList<Live.Entry>();
            answers.forEach(all::addAll);
            return then.apply(Live.of(all));
        });
    }

    abstract List<Plan<? extends List<Live.Entry>>> questions(Schema schema);

    static Plan<List<Live.Entry>> entries(Request<Live.Entry> request) {
        return Plan.of(request, Reply::rows);
    }

    static String text(Row row, int position) {
        String text = textOrNull(row, position);
        return text == null ? "" : text;
    }

    static @Nullable String textOrNull(Row row, int position) {
        Object value = row.value(position);
        return value == null ? null : SqlType.STRING.read(value);
    }

    static int number(Row row, int position) {
        Object value = row.value(position);
        return value == null ? 0 : SqlType.INTEGER.read(value);
    }

    static boolean is(Row row, int position) {
        Object value = row.value(position);
        return value != null && SqlType.BOOLEAN.read(value);
    }

    /** An action by the words of SQL. */
    static Action action(String words) {
        return Action.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
