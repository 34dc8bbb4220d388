package io.jino.query;

import io.jino.error.InvalidQueryException;
import io.jino.expr.Node;
import io.jino.expr.NodeValues;
import io.jino.expr.Predicate;
import io.jino.expr.Select;
import io.jino.expr.Subquery;
import io.jino.schema.Assignment;
import io.jino.schema.Column;
import io.jino.schema.InsertLayouts;
import io.jino.schema.InsertRow;
import io.jino.schema.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows: entities, one row of listed columns, or what a query gives.
 *
 * <pre>{@code
 * AUTHOR.insert().row(author).onConflict(AUTHOR.id).doUpdate(AUTHOR.name.toExcluded())
 * // insert into "author" ("id", "name", "bio") values ($1::int8, $2, $3)
 * //     on conflict ("id") do update set "name" = excluded."name"
 * }</pre>
 *
 * <p>Immutable: every method gives a new value.
 *
 * @param <E> the entity
 */
public final class Insert<E> implements Command {
    private final Table<E> table;
    private final List<Column<E, ?>> columns;
    private final List<List<Node>> rows;
    private final boolean listed;
    private final @Nullable Select query;
    private final @Nullable Conflict<E> conflict;

    Insert(Table<E> table) {
        this(table, List.of(), List.of(), false, null, null);
    }

    private Insert(
            Table<E> table,
            List<Column<E, ?>> columns,
            List<List<Node>> rows,
            boolean listed,
            @Nullable Select query,
            @Nullable Conflict<E> conflict) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.listed = listed;
        this.query = query;
        this.conflict = conflict;
    }

    /** Inserts rows that are taken apart already; see {@link #rows}. */
    public static <E> Insert<E> of(Table<E> table, List<InsertRow<E>> rows) {
        return new Insert<>(table).plus(rows);
    }

    /**
     * One more row. A value that the database makes is left out; one that the client makes is made here, once.
     *
     * @throws InvalidQueryException if it has values for other columns than the first row
     * @throws io.jino.error.MappingException if a component has no value and needs one, or one that does not fit
     */
    public Insert<E> row(E row) {
        return rows(List.of(row));
    }

    /**
     * More rows; see {@link #row}. One statement, whatever their number: {@code db.insertAll} takes as many as it needs,
     * and rows of different columns.
     */
    public Insert<E> rows(Collection<? extends E> more) {
        return plus(InsertLayouts.rows(table, more));
    }

    private Insert<E> plus(List<InsertRow<E>> more) {
        if (listed || query != null) {
            throw mixed();
        }
        var all = new ArrayList<List<Node>>(rows.size() + more.size());
        all.addAll(rows);
        var names = rows.isEmpty() && !more.isEmpty() ? more.get(0).columns() : columns;
        for (var row : more) {
            if (!row.columns().equals(names)) {
                throw new InvalidQueryException(
                        "insert-columns",
                        "A row of this insert into " + table + " has values for other columns than the first.",
                        "Give all rows values for the same columns, or use insertAll(...), which takes them apart.",
                        "First row: " + columnNames(names),
                        "Other row: " + columnNames(row.columns()));
            }
            all.add(row.values());
        }
        return new Insert<>(table, names, List.copyOf(all), false, null, conflict);
    }

    /** One row of listed columns; a column that is set twice gets the last value, the others their defaults. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Insert<E> set(Assignment<E>... assignments) {
        if (query != null || (!listed && !rows.isEmpty())) {
            throw mixed();
        }
        var all = new ArrayList<Assignment<E>>();
        for (int i = 0; i < columns.size(); i++) {
            all.add(new Assignment<>(columns.get(i), rows.get(0).get(i)));
        }
        var last = Assignments.last(table, all, List.of(assignments));
        List<Column<E, ?>> names = new ArrayList<>();
        last.forEach(assignment -> names.add(assignment.column()));
        return new Insert<>(
                table,
                List.copyOf(names),
                List.of(last.stream().map(Assignment::value).toList()),
                true,
                null,
                conflict);
    }

    /** The columns to insert into what a query gives; the others get their defaults. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Columns<E> columns(Column<E, ?>... into) {
        if (!rows.isEmpty() || query != null) {
            throw mixed();
        }
        return new Columns<>(this, Assignments.own(table, List.of(into)));
    }

    private InvalidQueryException mixed() {
        return new InvalidQueryException(
                "insert-mixed",
                "An insert into " + table + " gets its rows in two ways.",
                "Use one of row(...), set(...) and columns(...).from(...).");
    }

    /**
     * What to do where a row is there that is equal in these columns, which have a unique index.
     *
     * <p>MySQL and MariaDB cannot be told which: there, a row that is equal in any unique key counts. Without a column, any
     * unique key counts on PostgreSQL, too, which then can do nothing only.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Target<E> onConflict(Column<E, ?>... unique) {
        return onConflict(List.of(unique));
    }

    /** What to do where a row is there that is equal in these columns; see {@link #onConflict(Column[])}. */
    public Target<E> onConflict(List<Column<E, ?>> unique) {
        return new Target<>(this, Assignments.own(table, unique), null, null);
    }

    /** What to do where a constraint would be violated, by its name. PostgreSQL. */
    public Target<E> onConstraint(String name) {
        return new Target<>(this, List.of(), null, name);
    }

    /**
     * Updates on conflict only where the condition holds for the row that is there; else leaves it as it is. PostgreSQL.
     *
     * @throws InvalidQueryException if nothing is updated on conflict
     */
    public Insert<E> where(Predicate condition) {
        if (conflict == null || conflict.assignments().isEmpty()) {
            throw new InvalidQueryException(
                    "insert-where",
                    "Only what an insert updates on conflict can have a condition.",
                    "Say onConflict(...).doUpdate(...) first.");
        }
        return with(new Conflict<>(
                conflict.columns(),
                conflict.index(),
                conflict.constraint(),
                conflict.assignments(),
                Conditions.both(conflict.where(), condition)));
    }

    private Insert<E> with(Conflict<E> other) {
        return new Insert<>(table, columns, rows, listed, query, other);
    }

    /**
     * The same, run at a point in time, to which it sets the timestamps that have no value: {@code @CreatedAt} and
     * {@code @UpdatedAt} in each row, but not in what a query gives; {@code @UpdatedAt} in what it updates on conflict.
     */
    public Insert<E> at(OffsetDateTime now) {
        if (table.timestamps().isEmpty()) {
            return this;
        }
        var names = new ArrayList<>(columns);
        var missing = new ArrayList<Node>();
        for (var column : table.timestamps()) {
            if (query == null && !columns.contains(column)) {
                names.add(column);
                missing.add(Assignment.at(column, now).value());
            }
        }
        var all = new ArrayList<List<Node>>(rows.size());
        for (var row : rows) {
            // What is listed is meant as it is said, null included.
            var values = listed ? row : InsertRow.filled(columns, row, now);
            all.add(
                    missing.isEmpty()
                            ? values
                            : Stream.concat(values.stream(), missing.stream()).toList());
        }
        return new Insert<>(table, List.copyOf(names), List.copyOf(all), listed, query, onConflict(now));
    }

    private @Nullable Conflict<E> onConflict(OffsetDateTime now) {
        var updated = table.updatedAt().orElse(null);
        if (conflict == null || updated == null || conflict.assignments().isEmpty()) {
            return conflict;
        }
        boolean isSet = conflict.assignments().stream().anyMatch(assignment -> assignment.column() == updated);
        return isSet
                ? conflict
                : new Conflict<>(
                        conflict.columns(),
                        conflict.index(),
                        conflict.constraint(),
                        Assignments.last(table, conflict.assignments(), List.of(Assignment.at(updated, now))),
                        conflict.where());
    }

    /** The table. */
    public Table<E> table() {
        return table;
    }

    /** The columns that get a value. */
    public List<Column<E, ?>> columns() {
        return columns;
    }

    /**
     * The values of each row, one for each column; empty if a query gives them.
     *
     * @throws InvalidQueryException if there are neither rows nor a query
     */
    public List<List<Node>> rows() {
        if (rows.isEmpty() && query == null) {
            throw new InvalidQueryException(
                    "empty-insert",
                    "This insert into " + table + " has no rows.",
                    "Add row(...), or do not run it if there is nothing to insert.");
        }
        return rows;
    }

    /** The query that gives the rows, or null. */
    public @Nullable Select query() {
        return query;
    }

    /** What to do on conflict, or null to fail. */
    public @Nullable Conflict<E> conflict() {
        return conflict;
    }

    /** The command as SQL for PostgreSQL and the types of what is bound, never the values. */
    @Override
    public String toString() {
        return Preview.of(this, List.of());
    }

    private static String columnNames(List<? extends Column<?, ?>> columns) {
        return columns.stream()
                .map(column -> column.definition().name())
                .toList()
                .toString();
    }

    /**
     * What to do where a row is there already.
     *
     * @param columns in which it is equal; empty for any unique key
     * @param index which rows the unique index covers, or null for all
     * @param constraint the name of the constraint that is violated, or null
     * @param assignments what to set in the row that is there; empty to do nothing
     * @param where for which rows to set it, or null for all
     * @param <E> the entity
     */
    public record Conflict<E>(
            List<Column<E, ?>> columns,
            @Nullable Node index,
            @Nullable String constraint,
            List<Assignment<E>> assignments,
            @Nullable Node where) {}

    /**
     * Columns that still need the query that gives their values.
     *
     * @param <E> the entity
     */
    public static final class Columns<E> {
        private final Insert<E> insert;
        private final List<Column<E, ?>> columns;

        Columns(Insert<E> insert, List<Column<E, ?>> columns) {
            this.insert = insert;
            this.columns = columns;
        }

        /**
         * Inserts what a query gives, in the order of the columns.
         *
         * @throws InvalidQueryException if it gives more or fewer values, or one that the column cannot hold
         */
        public Insert<E> from(Subquery<?> query) {
            Assignments.checkQuery(columns, query);
            return new Insert<>(insert.table, columns, List.of(), false, query.select(), insert.conflict);
        }
    }

    /**
     * A conflict that still needs to know what to do.
     *
     * @param <E> the entity
     */
    public static final class Target<E> {
        private final Insert<E> insert;
        private final List<Column<E, ?>> columns;
        private final @Nullable Node index;
        private final @Nullable String constraint;

        Target(Insert<E> insert, List<Column<E, ?>> columns, @Nullable Node index, @Nullable String constraint) {
            this.insert = insert;
            this.columns = columns;
            this.index = index;
            this.constraint = constraint;
        }

        /**
         * Says which rows the unique index covers, if it is a partial one. PostgreSQL.
         *
         * <pre>{@code
         * AUTHOR.insert().row(author).onConflict(AUTHOR.name).where(AUTHOR.bio.isNull()).doNothing()
         * // insert into "author" ("id", "name", "bio") values ($1::int8, $2, $3) on conflict ("name")
         * //     where "bio" is null do nothing
         * }</pre>
         *
         * @throws InvalidQueryException if it has no columns, or the condition binds a value: the database finds the index
         *     before it knows the values
         */
        public Target<E> where(Predicate condition) {
            if (columns.isEmpty()) {
                throw new InvalidQueryException(
                        "conflict-index",
                        "A condition says which index is meant, but there are no columns to find it by.",
                        "Name the columns of the unique index in onConflict(...).");
            }
            Node index = Conditions.both(this.index, condition);
            if (index != null && !NodeValues.of(index).isEmpty()) {
                throw new InvalidQueryException(
                        "conflict-index",
                        "The condition of a unique index binds a value, so that the database could not find the index.",
                        "Say it without values: a column of truth values itself, isNull(), or raw(...) with a constant.");
            }
            return new Target<>(insert, columns, index, null);
        }

        /** Leaves the row that is there as it is. */
        public Insert<E> doNothing() {
            return insert.with(new Conflict<>(columns, index, constraint, List.of(), null));
        }

        /** Sets columns of the row that is there; {@code toExcluded()} is what was to be inserted. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Insert<E> doUpdate(Assignment<E>... assignments) {
            return doUpdate(List.of(assignments));
        }

        /**
         * Sets columns of the row that is there; see {@link #doUpdate(Assignment[])}.
         *
         * @throws InvalidQueryException if there are none
         */
        public Insert<E> doUpdate(List<Assignment<E>> assignments) {
            if (assignments.isEmpty()) {
                throw new InvalidQueryException(
                        "empty-update",
                        "This insert into " + insert.table + " sets nothing on conflict.",
                        "Use doNothing() if the row that is there is to stay as it is.");
            }
            return insert.with(new Conflict<>(
                    columns, index, constraint, Assignments.last(insert.table, List.of(), assignments), null));
        }
    }
}
