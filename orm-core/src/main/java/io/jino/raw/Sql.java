package io.jino.raw;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Expression;
import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SQL that is written by hand in the database's own words, with named parameters that are bound.
 *
 * <pre>{@code
 * Sql.of("select * from author where name like {prefix} and id = any({ids})")
 *         .bind("prefix", "d%")
 *         .bindAll("ids", SqlType.LONG, List.of(1L, 2L))
 *         .as(AUTHOR)
 * // select * from author where name like $1 and id = any($2::int8[])
 * }</pre>
 *
 * <p>{@code {name}} is a parameter, and a doubled brace is a brace. Nothing else is special: a brace in quotes or in a
 * comment has to be doubled, too. The text must be a constant of the application, never made of what a user typed.
 *
 * <p>Immutable: every method gives a new value.
 */
public final class Sql {
    private static final TableRef RESULT = new TableRef(null, "result");

    private final String text;
    private final SqlTemplate template;
    private final Map<String, Node> bound;

    private Sql(String text, SqlTemplate template, Map<String, Node> bound) {
        this.text = text;
        this.template = template;
        this.bound = bound;
    }

    /**
     * SQL with named parameters.
     *
     * @throws InvalidQueryException if a brace is not doubled and begins no name
     */
    public static Sql of(String text) {
        return new Sql(text, SqlTemplate.of(text), Map.of());
    }

    /** A column of the result by its name, for projections: {@code Projection.of(AUTHOR, Sql.column("posts", LONG))}. */
    public static <T> Expression<T> column(String name, SqlType<T> type) {
        return Expression.of(new Node.Column(RESULT, name, type), type);
    }

    /**
     * Binds a value of a class that a basic type is for, such as {@code Long}, {@code String} or {@code Instant}.
     *
     * @throws InvalidQueryException if there is no such parameter, or no type for the class
     */
    public Sql bind(String name, Object value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "sql-null",
                    "A value without a type is null.",
                    "Use bindNull(name, type), or is null in the SQL.",
                    "Parameter: " + name);
        }
        return with(name, JavaTypes.bind(name, value));
    }

    /**
     * Binds a value of a type.
     *
     * @throws InvalidQueryException if there is no such parameter
     */
    public <T> Sql bind(String name, SqlType<T> type, T value) {
        return value == null ? bindNull(name, type) : with(name, Node.Bind.of(type, value));
    }

    /**
     * Binds null.
     *
     * @throws InvalidQueryException if there is no such parameter
     */
    public Sql bindNull(String name, SqlType<?> type) {
        return with(name, new Node.Null(type));
    }

    /**
     * Binds several values: on PostgreSQL as one array, for {@code = any({name})}; elsewhere as a list that is padded to a
     * power of two, for {@code in ({name})}, where no values are {@code null}.
     *
     * @throws InvalidQueryException if there is no such parameter
     */
    public <T> Sql bindAll(String name, SqlType<T> type, Collection<? extends T> values) {
        var wired = new ArrayList<Object>(values.size());
        values.forEach(value -> wired.add(type.bind(value)));
        return with(name, new Node.Listed(type, wired));
    }

    private Sql with(String name, Node value) {
        if (!template.names().contains(name)) {
            throw new InvalidQueryException(
                    "sql-parameter",
                    "The SQL has no parameter of this name.",
                    Similar.remedy(name, template.names()),
                    "Parameter: " + name,
                    "SQL: " + text);
        }
        var more = new LinkedHashMap<>(bound);
        more.put(name, value);
        return new Sql(text, template, more);
    }

    /**
     * A query that reads rows as an entity, a projection, or whatever item is made of columns; they are found in the result
     * by their names, in any order.
     *
     * @throws InvalidQueryException if a parameter is not bound, or the item is not made of columns of different names
     */
    public <R> SqlQuery<R> as(Item<R> item) {
        return new SqlQuery<>(this, ByName.reader(item), item, List.copyOf(item.nodes()));
    }

    /**
     * A query that reads the only column of each row.
     *
     * @throws InvalidQueryException if a parameter is not bound
     */
    public <R> SqlQuery<R> as(SqlType<R> type) {
        var every = new Node.Raw(List.of("*"), List.of());
        return new SqlQuery<>(this, OnlyColumn.reader(type), Expression.of(every, type), List.of(every));
    }

    /**
     * The SQL as data.
     *
     * @throws InvalidQueryException if a parameter is not bound
     */
    public Node.Raw node() {
        var values = new ArrayList<Node>();
        for (String name : template.holes()) {
            var value = bound.get(name);
            if (value == null) {
                throw new InvalidQueryException(
                        "sql-unbound",
                        "A parameter of the SQL is not bound.",
                        "Bind it: bind(\"" + name + "\", value).",
                        "Parameter: " + name,
                        "SQL: " + text);
            }
            values.add(value);
        }
        return new Node.Raw(template.parts(), values);
    }

    /** The text with its named parameters, never the values. */
    @Override
    public String toString() {
        return text;
    }
}
