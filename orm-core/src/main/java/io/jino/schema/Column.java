package io.jino.schema;

import io.jino.error.InvalidQueryException;
import io.jino.error.MappingException;
import io.jino.expr.Expression;
import io.jino.expr.Functions;
import io.jino.expr.Node;
import io.jino.expr.Subquery;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity's table: an expression in statements, and a reader and writer of one component.
 *
 * <pre>{@code
 * AUTHOR.update().set(AUTHOR.bio.toNull()).where(AUTHOR.bio.eq(""))
 * // update "author" set "bio" = $1 where "bio" = $2
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the component's type; boxed, for primitives
 */
public class Column<E, T> implements Expression<T>, Fetch<E, T> {
    private final Table<E> table;
    private final ColumnDefinition definition;
    private final Node.Column node;
    private final SqlType<T> type;
    private final Function<E, @Nullable T> accessor;

    /**
     * @param accessor takes the component from an entity
     */
    protected Column(Table<E> table, ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        this.table = table;
        this.definition = definition;
        this.node = new Node.Column(table.ref(), definition.name(), type);
        this.type = type;
        this.accessor = accessor;
    }

    @Override
    public final Node.Column node() {
        return node;
    }

    @Override
    public final List<Node> nodes() {
        return List.of(node);
    }

    @Override
    public final SqlType<T> type() {
        return type;
    }

    /** The table. */
    public final Table<E> table() {
        return table;
    }

    /** Names, nullability and role. */
    public final ColumnDefinition definition() {
        return definition;
    }

    /** The component's value in an entity, or null. */
    public final @Nullable T get(E entity) {
        return accessor.apply(entity);
    }

    /**
     * The component's value in an entity that must have one.
     *
     * @throws MappingException if it is null
     */
    public final T require(E entity) {
        T value = accessor.apply(entity);
        if (value == null) {
            throw new MappingException(
                    "null-component",
                    qualifiedName(),
                    component(),
                    "The component is null where a value is needed.",
                    definition.isKey()
                            ? "Use an entity that was read or inserted: only such a one has its key."
                            : "Give it a value, or declare the component @Nullable.",
                    null);
        }
        return value;
    }

    @Override
    public final Shape shape() {
        return new Shape.Own(table, this, this::held);
    }

    @SuppressWarnings("unchecked") // a fetch of an entity is only given such entities
    private @Nullable Object held(Object entity) {
        return definition.isNullable() ? get((E) entity) : require((E) entity);
    }

    /**
     * The component's value in an entity, for the wire: checked, and null only where null is allowed.
     *
     * @throws MappingException if the value does not fit the column
     */
    public final @Nullable Object bindable(E entity) {
        T value = accessor.apply(entity);
        if (value == null) {
            return definition.isNullable() || definition.generation() != null ? null : bind(require(entity));
        }
        return bind(value);
    }

    @Override
    public final boolean acceptsNull() {
        return definition.isNullable();
    }

    /**
     * The component's value from a row; null only if the component may be.
     *
     * @throws MappingException if the column is null and the component cannot be, or the value does not fit
     */
    @Override
    @SuppressWarnings("NullAway") // a nullable component says so itself
    public final T read(Row row, int position) {
        return definition.isNullable() ? readNullable(row, position) : readPresent(row, position);
    }

    /**
     * The component's value from a row that must have one, as a part of a record does that is there, even if the column may
     * be null where the record is not.
     *
     * @throws MappingException if the column is null, or the value does not fit
     */
    public final T readPresent(Row row, int position) {
        T value = readNullable(row, position);
        if (value == null) {
            throw new MappingException(
                    "null-column",
                    qualifiedName(),
                    component(),
                    "The column is null and the component cannot be.",
                    "Declare the component @Nullable (and not primitive), or the column not null.",
                    null);
        }
        return value;
    }

    /**
     * The component's value from a row, or null for SQL's null.
     *
     * @throws MappingException if the value does not fit
     */
    public final @Nullable T readNullable(Row row, int position) {
        Object delivered = row.value(position);
        if (delivered == null) {
            return null;
        }
        try {
            return type.read(delivered);
        } catch (InvalidQueryException unusable) {
            throw unusable;
        } catch (RuntimeException refused) {
            // Not only our own: a converter may fail with anything.
            throw unfit("The column's value does not fit the component.", refused);
        }
    }

    /** This column set to a value. */
    public Assignment<E> to(T value) {
        if (value == null) {
            throw new InvalidQueryException(
                    "null-assignment",
                    "A column cannot be set to a null value.",
                    "Use toNull() if the column is to become null.",
                    "Column: " + qualifiedName());
        }
        return new Assignment<>(this, new Node.Bind(type, bind(value)));
    }

    /** This column set to what an expression gives, computed by the database. */
    public Assignment<E> to(Expression<T> value) {
        return new Assignment<>(this, value.node());
    }

    /**
     * This column set to null.
     *
     * @throws InvalidQueryException if the component cannot be null
     */
    public Assignment<E> toNull() {
        if (!definition.isNullable()) {
            throw new InvalidQueryException(
                    "null-assignment",
                    "The column cannot become null because its component cannot be.",
                    "Declare the component @Nullable (and not primitive) if the column is nullable.",
                    "Column: " + qualifiedName(),
                    "Component: " + component());
        }
        return new Assignment<>(this, new Node.Null(type));
    }

    /**
     * This column set to the one value that a query gives, or to null if it gives none.
     *
     * @throws InvalidQueryException if the query selects more than one expression
     */
    public Assignment<E> to(Subquery<T> query) {
        return to(Functions.scalar(query));
    }

    /** This column set to its default. */
    public Assignment<E> toDefault() {
        return new Assignment<>(this, new Node.Default());
    }

    /** In an upsert: this column set to what was to be inserted into it. */
    public Assignment<E> toExcluded() {
        return to(excluded());
    }

    /** In an upsert: what was to be inserted into this column. */
    public Expression<T> excluded() {
        return Expression.of(new Node.Excluded(definition.name()), type);
    }

    /** The names of the table and the column. */
    public final String qualifiedName() {
        return table.ref() + "." + definition.name();
    }

    @Override
    public final String toString() {
        return qualifiedName();
    }

    private Object bind(T value) {
        try {
            return type.bind(value);
        } catch (InvalidQueryException unusable) {
            throw unusable;
        } catch (RuntimeException refused) {
            throw unfit("The component's value does not fit the column.", refused);
        }
    }

    private MappingException unfit(String fact, RuntimeException refused) {
        return new MappingException(
                "unfit-value",
                qualifiedName(),
                component(),
                fact,
                "Use a type for the component that holds every value of the column.",
                refused);
    }

    private String component() {
        return table.entity() + "." + definition.component();
    }
}
