package io.jino.tck;

import io.jino.mutiny.MutinyDb;
import io.jino.query.Command;
import io.jino.query.EntityTable;
import io.jino.query.Patch;
import io.jino.query.Query;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verbs through {@link MutinyDb}. */
public record UniVerbs(MutinyDb db) implements Verbs {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @Override
    public <R> List<R> all(Query<R> query) {
        return await(db.all(query));
    }

    @Override
    public <R> Optional<R> first(Query<R> query) {
        return optional(db.first(query));
    }

    @Override
    public <R> R one(Query<R> query) {
        return await(db.one(query));
    }

    @Override
    public <R> Optional<R> oneOrEmpty(Query<R> query) {
        return optional(db.oneOrEmpty(query));
    }

    @Override
    public long count(Query.Reading<?> query) {
        return await(db.count(query));
    }

    @Override
    public boolean exists(Query.Reading<?> query) {
        return await(db.exists(query));
    }

    @Override
    public <E, K> Optional<E> get(EntityTable<E, K> table, K key) {
        return optional(db.get(table, key));
    }

    @Override
    public <E> E insert(EntityTable<E, ?> table, E row) {
        return await(db.insert(table, row));
    }

    @Override
    public <E> List<E> insertAll(EntityTable<E, ?> table, Collection<? extends E> rows) {
        return await(db.insertAll(table, rows));
    }

    @Override
    public <E> E update(EntityTable<E, ?> table, E row) {
        return await(db.update(table, row));
    }

    @Override
    public <E> E one(Patch<E> patch) {
        return await(db.one(patch));
    }

    @Override
    public <E> E upsert(EntityTable<E, ?> table, E row) {
        return await(db.upsert(table, row));
    }

    @Override
    public <E> boolean delete(EntityTable<E, ?> table, E row) {
        return await(db.delete(table, row));
    }

    @Override
    public long execute(Command command) {
        return await(db.execute(command));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(DEADLINE);
    }

    private static <T> Optional<T> optional(Uni<@Nullable T> uni) {
        return uni.await().asOptional().atMost(DEADLINE);
    }
}
