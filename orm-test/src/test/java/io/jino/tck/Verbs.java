package io.jino.tck;

import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Patch;
import io.jino.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The verbs of Jino, each of which waits for its result, whichever surface it goes through. */
public interface Verbs {
    <R> List<R> all(Query<R> query);

    <R> Optional<R> first(Query<R> query);

    <R> R one(Query<R> query);

    <R> Optional<R> oneOrEmpty(Query<R> query);

    long count(Query.Reading<?> query);

    boolean exists(Query.Reading<?> query);

    <E, K> Optional<E> get(EntityTable<E, K> table, K key);

    <E> E insert(EntityTable<E, ?> table, E row);

    <E> List<E> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows);

    <E> E update(EntityTable<E, ?> table, E row);

    <E> E one(Patch<E> patch);

    <E> E upsert(EntityTable<E, ?> table, E row);

    <E> boolean delete(EntityTable<E, ?> table, E row);

    long execute(Command command);
}
