package io.jino.query;

import io.jino.constraint.TableDefinition;
import io.jino.expr.Item;
import io.jino.expr.Predicate;
import io.jino.expr.Source;
import io.jino.relation.Parts;
import io.jino.relation.RelatedCount;
import io.jino.relation.RelatedExists;
import io.jino.relation.RelatedValue;
import io.jino.schema.Column;
import io.jino.schema.Fetch;
import io.jino.schema.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the processor extends for every entity: its table, and where statements about it begin.
 *
 * <pre>{@code
 * AUTHOR.find().where(AUTHOR.hasKey(1L))
 * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."id" = $1::int8
 * }</pre>
 *
 * @param <E> the entity
 * @param <K> its key: the component's type, or a generated record for a composite key
 */
public abstract class EntityTable<E, K> extends Table<E> implements From {
    /**
     * @param entity the entity's simple name, for messages
     * @param schema the schema, or null for the connection's own
     * @param name the table's name
     */
    protected EntityTable(String entity, @Nullable String schema, String name) {
        super(entity, schema, name);
    }

    /**
     * The key of a row.
     *
     * @throws io.jino.error.MappingException if the row has none yet
     */
    public abstract K keyOf(E row);

    /** A condition that holds for the row with a key. */
    public abstract Predicate hasKey(K key);

    /**
     * What the table has besides its columns and its key. Looks at the tables that it refers to, so not while they are made.
     */
    public TableDefinition definition() {
        return TableDefinition.EMPTY;
    }

    /** Finds rows; all of them until a condition is added. */
    public final Find<E> find() {
        return find((Item<E>) this);
    }

    /**
     * Finds rows, and makes of each what a fetch says: in as many statements as the fetch has relations to many rows and
     * levels, whatever the number of rows.
     *
     * <pre>{@code
     * AUTHOR.find(AUTHOR.fetch().with(AUTHOR.posts()).as(AuthorWithPosts::new))
     *         .where(AUTHOR.name.startsWith("d"))
     *         .orderBy(AUTHOR.id.asc())
     *         .limit(20)
     * // select t0."id", t0."name", t0."bio" from "author" t0 where t0."name" like $1 escape '!' order by t0."id" limit
     * //     $2::int8
     * }</pre>
     *
     * <p>A statement for the posts follows this one. Conditions, order and bounds are about the rows of this table, never
     * about what belongs to them.
     */
    public final <R> Find<R> find(Fetch<E, R> fetch) {
        return new Find<>(this, new Shaped<>(this, fetch.shape(), false));
    }

    /** Finds rows and reads one column of each. */
    public final <T> Find<T> find(Column<E, T> column) {
        return find((Item<T>) column);
    }

    /** Finds whole rows: the same as {@link #find()}. */
    public final Find<E> find(Table<E> table) {
        return find((Item<E>) table);
    }

    /** Finds rows and counts what belongs to each. */
    public final Find<Long> find(RelatedCount<E> count) {
        return find((Item<Long>) count);
    }

    /** Finds rows and asks whether something belongs to each. */
    public final Find<Boolean> find(RelatedExists<E> exists) {
        return find((Item<Boolean>) exists);
    }

    /** Finds rows and reads what an aggregate makes of what belongs to each; empty where it makes nothing of it. */
    public final <A> Find<Optional<A>> find(RelatedValue<E, A> value) {
        return find((Fetch<E, Optional<A>>) value);
    }

    /** Begins what to make of a row with the whole row; see {@link Fetch}. */
    public final Parts.Of1<E, E> fetch() {
        return Parts.of(this);
    }

    /** Begins what to make of a row with a part of it: a column, a relation; see {@link Fetch}. */
    public final <A extends @Nullable Object> Parts.Of1<E, A> fetch(Fetch<E, A> first) {
        return Parts.of(first);
    }

    @Override
    public final Source source() {
        return ref();
    }

    /** Inserts rows; needs some, or a query that gives them. */
    public final Insert<E> insert() {
        return new Insert<>(this);
    }

    /** Updates rows; needs a condition, or {@link Update#all()}. */
    public final Update<E> update() {
        return new Update<>(this);
    }

    /** Deletes rows; needs a condition, or {@link Delete#all()}. */
    public final Delete<E> delete() {
        return new Delete<>(this);
    }

    /**
     * Sets listed columns of the row of an entity.
     *
     * @throws io.jino.error.MappingException if the entity has no key yet
     */
    public final Patch<E> patch(E row) {
        return new Patch<>(this, row);
    }
}
