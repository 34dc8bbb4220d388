package io.jino.schema;

import io.jino.expr.Item;
import io.jino.expr.Node;
import io.jino.expr.Predicate;
import io.jino.expr.TableRef;
import io.jino.type.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity: its columns, its key, and how to read one of its rows.
 *
 * <p>As an item of a query it stands for all of its columns, and is read as the entity.
 *
 * <pre>{@code
 * POST.find(Projection.of(POST.title, AUTHOR).pair()).join(AUTHOR, AUTHOR.id.eq(POST.authorId))
 * // select t0."title", t1."id", t1."name", t1."bio" from "post" t0 join "author" t1 on t1."id" = t0."author_id"
 * }</pre>
 *
 * @param <E> the entity
 */
public abstract class Table<E> implements Item<E>, Fetch<E, E> {
    private final TableRef ref;
    private final String entity;
    // Filled while the fields of the generated class are initialised, in their order, and never after.
    private final List<Column<E, ?>> columns = new ArrayList<>();
    private volatile @Nullable List<Node> nodes;

    /**
     * @param entity the entity's simple name, for messages
     * @param schema the schema, or null for the connection's own
     * @param name the table's name
     */
    protected Table(String entity, @Nullable String schema, String name) {
        this.entity = entity;
        this.ref = new TableRef(schema, name);
    }

    /** This use of the table. */
    public final TableRef ref() {
        return ref;
    }

    /** The entity's simple name. */
    public final String entity() {
        return entity;
    }

    /** All columns, in the order of the components. */
    public final List<Column<E, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The columns of the primary key, in the order of the components. */
    public final List<Column<E, ?>> key() {
        return columns.stream().filter(column -> column.definition().isKey()).toList();
    }

    /** The column that guards a row against lost updates. */
    public final Optional<Column<E, ?>> version() {
        return columns.stream()
                .filter(column -> column.definition().isVersion())
                .findFirst();
    }

    /**
     * The column with a name in the database.
     *
     * @throws IllegalArgumentException if there is none
     */
    final Column<E, ?> named(String name) {
        return columns.stream()
                .filter(column -> column.definition().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(this + " has no column " + name));
    }

    @Override
    public final Shape shape() {
        return new Shape.Own(this, this, row -> row);
    }

    @Override
    public final List<Node> nodes() {
        // The fields of the generated class are there when somebody asks, so this never changes once it is made.
        List<Node> known = nodes;
        if (known == null) {
            known = columns.stream().map(column -> (Node) column.node()).toList();
            nodes = known;
        }
        return known;
    }

    /** A condition that holds for the row of an entity as the entity knows it: its key and its version are equal. */
    public final Predicate isStill(E row) {
        return Stream.concat(key().stream(), version().stream())
                .map(column -> equal(column, row))
                .reduce(Predicate.always(), Predicate::and);
    }

    private static <E, T> Predicate equal(Column<E, T> column, E row) {
        return column.eq(column.require(row));
    }

    /** The definition of a column whose component has the same name. */
    protected static ColumnDefinition column(String name) {
        return column(name, name);
    }

    /** The definition of a column: not nullable, no key, not generated. */
    protected static ColumnDefinition column(String name, String component) {
        return new ColumnDefinition(name, component, false, false, false, null, ColumnOptions.NONE);
    }

    /** Adds a column of a type without operations of its own. */
    protected final <T> Column<E, T> plain(
            ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        return added(new Column<>(this, definition, type, accessor));
    }

    /** Adds a column of dates or times. */
    protected final <T> TemporalColumn<E, T> temporal(
            ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        return added(new TemporalColumn<>(this, definition, type, accessor));
    }

    /** Adds a column of text. */
    protected final TextColumn<E> text(ColumnDefinition definition, Function<E, @Nullable String> accessor) {
        return added(new TextColumn<>(this, definition, SqlType.STRING, accessor));
    }

    /** Adds a column of numbers. */
    protected final <T extends Number> NumberColumn<E, T> number(
            ColumnDefinition definition, SqlType<T> type, Function<E, @Nullable T> accessor) {
        return added(new NumberColumn<>(this, definition, type, accessor));
    }

    /** Adds a column of truth values. */
    protected final BooleanColumn<E> bool(ColumnDefinition definition, Function<E, @Nullable Boolean> accessor) {
        return added(new BooleanColumn<>(this, definition, accessor));
    }

    /** The accessor of a component inside an embedded one, which may be null. */
    protected static <E, M, T> Function<E, @Nullable T> within(
            Function<E, @Nullable M> outer, Function<M, @Nullable T> inner) {
        return entity -> {
            M embedded = outer.apply(entity);
            return embedded == null ? null : inner.apply(embedded);
        };
    }

    /** The accessor of a generated primitive id, of which zero means that there is none yet. */
    protected static <E, T extends Number> Function<E, @Nullable T> unlessZero(Function<E, T> id) {
        return entity -> {
            T value = id.apply(entity);
            return value.longValue() == 0 ? null : value;
        };
    }

    /** Adds a column of a type that this package does not know. */
    protected final <C extends Column<E, ?>> C added(C column) {
        columns.add(column);
        return column;
    }

    @Override
    public final String toString() {
        return ref.toString();
    }
}
