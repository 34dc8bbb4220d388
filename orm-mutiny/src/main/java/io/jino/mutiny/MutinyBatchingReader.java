package io.jino.mutiny;

import io.jino.BatchingReader;
import io.jino.query.EntityTable;
import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by their keys, those of one table that are asked for at about the same time in one statement; see
 * {@link BatchingReader}.
 */
public final class MutinyBatchingReader {
    private final BatchingReader reader;

    MutinyBatchingReader(BatchingReader reader) {
        this.reader = reader;
    }

    /**
     * The row with a key, or null; see {@link BatchingReader#get}. Each subscription asks anew; one that is cancelled is not told,
     * and the statement is carried out for the others.
     */
    @SuppressWarnings("NullAway") // an empty Optional is a null item
    public <E, K> Uni<@Nullable E> get(EntityTable<E, K> table, K key) {
        return Unis.of((emitter, call) -> reader.get(table, key).map(row -> row.orElse(null)));
    }
}
